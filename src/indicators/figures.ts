import type { ColumnTable } from "arquero";
import { flatMapRows, lift } from "../lib/arquero.ts";
import { type Problem, problemAt } from "../lib/errors.ts";
import { readNumber } from "../notation/number.ts";
import { type Period, readPeriod } from "../notation/period.ts";
import { foldWidth } from "../notation/text.ts";
import { plainUnit } from "../notation/unit.ts";
import type { Plan, Project } from "../plans/project.ts";
import {
  type PrintedFact,
  type PrintedPoint,
  printedFacts,
  printedPoints,
} from "../tables/printed-tables.ts";
import type { SeriesPoint } from "../tables/rows.ts";
import { completed } from "../tables/table.ts";
import { createClassifier } from "./classify.ts";
import { type Printed, printedTable } from "./printed.ts";

/** Typed figures, and the cells that could not be read. */
interface Figures {
  rows: ColumnTable;
  unread: Problem[];
}

type ReadFigure<Row> = Printed<Row> & { number: number | null; when: Readonly<Period> | null };
type Stated = ReadFigure<PrintedFact>;
type Point = ReadFigure<PrintedPoint>;
/** A point of which value and year are known. */
type Sound = PrintedPoint & { number: number; when: Pick<SeriesPoint, "year" | "basis"> };

/** The figures that the running text of the plans states. */
export function buildFacts({ translations }: Project, plans: readonly Plan[]): Figures {
  const read = printedTable(plans, printedFacts, (plan) => plan.facts).derive({
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
  return { rows, unread: flatMapRows(read, unreadFact) };
}

function unreadFact(row: Stated): Problem[] {
  const { value, period, number, when } = row;
  if (number === null) {
    const message = `"${value}" is not a number. Put the printed figure here and the words into qualifier.`;
    const ja = `「${value}」は数ではない。印刷された数を書き、言葉はqualifierに入れる。`;
    return [problemAt(row, "value", "fact-not-understood", message, ja)];
  }
  if (period === "" || when !== null) return [];
  const message = `"${period}" is not a period that can be read. Write it as R1, 令和元年度, 2019年度 or 2019年10月1日時点.`;
  const ja = `「${period}」は時点として読めない。R1、令和元年度、2019年度、2019年10月1日時点のように書く。`;
  return [problemAt(row, "period", "period-not-understood", message, ja)];
}

export function buildSeries({ taxonomy, translations }: Project, plans: readonly Plan[]): Figures {
  const classify = createClassifier(taxonomy, plans);
  const read = printedTable(plans, printedPoints, (plan) => plan.series).derive({
    unit: lift<PrintedPoint>(({ unit }) => plainUnit(unit)),
    number: lift<PrintedPoint>(({ value }) => wholeNumber(value)),
    when: lift<PrintedPoint>(({ year }) => readPeriod(year)),
  });
  const points = read.filter(lift<Point>((row) => unreadPoint(row).length === 0));
  const rows = completed("series", points, ({ name, number, when }: Sound) => {
    const { theme, subtheme } = classify.text(name);
    const name_en = translations.get(name) ?? "";
    return { ...when, name_en, theme, subtheme, value: number };
  });
  return { rows, unread: flatMapRows(read, unreadPoint) };
}

function unreadPoint(row: Point): Problem[] {
  const { number, when, value, year } = row;
  if (number !== null && when?.year != null && when.basis !== null) return [];
  const message = `"${value}" in "${year}" is not a value and a year. Fix the cells.`;
  const ja = `「${year}」の「${value}」は年と値として読めない。セルを直す。`;
  return [problemAt(row, "value", "point-not-understood", message, ja)];
}

/** A cell that is one number and nothing else. */
function wholeNumber(cell: string): number | null {
  const text = foldWidth(cell);
  const number = readNumber(text);
  return number?.length === text.length && number.scale === "" ? number.value : null;
}
