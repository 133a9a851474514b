import { flatMapRows, lift } from "../lib/arquero.ts";
import type { Problem } from "../lib/errors.ts";
import { readPeriod } from "../notation/period.ts";
import type { Plan, Project } from "../plans/project.ts";
import type { PrintedFact } from "../plans/schemas.ts";
import { printedFacts } from "../tables/printed-tables.ts";
import { completed } from "../tables/table.ts";
import { type Figures, type ReadFigure, wholeNumber } from "./figures.ts";
import { printedTable, problemAt } from "./printed.ts";

type Stated = ReadFigure<PrintedFact>;

/** The figures that the running text of the plans states. */
export function buildFacts({ translations }: Project, plans: readonly Plan[]): Figures {
  const read = printedTable(plans, printedFacts.schema, (plan) => plan.facts).derive({
    number: lift<PrintedFact>(({ value }) => wholeNumber(value)),
    when: lift<PrintedFact>(({ period }) => (period === "" ? null : readPeriod(period))),
  });
  const numbers = read.filter((d: Stated) => d.number !== null);
  const rows = completed("facts", numbers, ({ subject, value, number, when }: Stated) => ({
    subject_en: translations.get(subject) ?? "",
    value_raw: value,
    value: number,
    year: when?.year ?? null,
    basis: when?.basis ?? null,
  }));
  return { rows, unread: flatMapRows(read, unreadIn) };
}

function unreadIn(row: Stated): Problem[] {
  const { value, period, number, when } = row;
  if (number === null) {
    const message = `"${value}" is not a number. Put the printed figure here and the words into qualifier.`;
    return [problemAt(row, "value", "fact-not-understood", message)];
  }
  if (period === "" || when !== null) return [];
  const message = `"${period}" is not a period that can be read. Write it as R1, 令和元年度, 2019年度 or 2019年10月1日時点.`;
  return [problemAt(row, "period", "period-not-understood", message)];
}
