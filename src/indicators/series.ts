import { flatMapRows, lift } from "../lib/arquero.ts";
import type { Problem } from "../lib/errors.ts";
import { readPeriod } from "../notation/period.ts";
import type { Plan, Project } from "../plans/project.ts";
import type { PrintedPoint } from "../plans/schemas.ts";
import { printedPoints } from "../tables/printed-tables.ts";
import type { SeriesPoint } from "../tables/rows.ts";
import { completed } from "../tables/table.ts";
import { createClassifier } from "./classify.ts";
import { type Figures, type ReadFigure, wholeNumber } from "./figures.ts";
import { printedTable, problemAt } from "./printed.ts";

type Point = ReadFigure<PrintedPoint>;
/** A point of which value and year are known. */
type Sound = PrintedPoint & { number: number; when: Pick<SeriesPoint, "year" | "basis"> };

/** The yearly series of the plans, point by point. */
export function buildSeries({ taxonomy, translations }: Project, plans: readonly Plan[]): Figures {
  const classify = createClassifier(taxonomy, plans);
  const read = printedTable(plans, printedPoints.schema, (plan) => plan.series).derive({
    number: lift<PrintedPoint>(({ value }) => wholeNumber(value)),
    when: lift<PrintedPoint>(({ year }) => readPeriod(year)),
  });
  const points = read.filter(lift<Point>((row) => unreadIn(row).length === 0));
  const rows = completed("series", points, ({ name, number, when }: Sound) => {
    const { theme, subtheme } = classify.text(name);
    const name_en = translations.get(name) ?? "";
    return { ...when, name_en, theme, subtheme, value: number };
  });
  return { rows, unread: flatMapRows(read, unreadIn) };
}

function unreadIn(row: Point): Problem[] {
  const { number, when, value, year } = row;
  if (number !== null && when?.year != null && when.basis !== null) return [];
  const message = `"${value}" in "${year}" is not a value and a year. Fix the cells.`;
  return [problemAt(row, "value", "point-not-understood", message)];
}
