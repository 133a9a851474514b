import { type Problem, problemAt } from "../lib/errors.ts";
import { normalizeUnit } from "../notation/unit.ts";
import { sharesOverWhole } from "../plans/over-whole.ts";
import { type PlanTime, type RowYears, yearDoubts, yearProblems } from "../plans/row-years.ts";
import type { PrintedIndicator } from "../plans/schemas.ts";
import { unreadMoment } from "../plans/unread-cell.ts";
import { type Indicator, MOMENTS, type Moment } from "../tables/rows.ts";
import type { Printed } from "./printed.ts";
import type { Cells } from "./read-row.ts";
import { inUnit, isRelative } from "./values.ts";

type CellRow = Printed<PrintedIndicator> & Cells;

/** The columns of a typed row that say when its values are of. */
export const YEAR_COLUMNS = MOMENTS.flatMap(
  (moment) => [`${moment}_year`, `${moment}_month`, `${moment}_basis`] as const,
);

/** A row as read, with its own years and those of its plan. */
type TimedRow = CellRow &
  Pick<Indicator, (typeof YEAR_COLUMNS)[number]> & {
    plan_start: number | null;
    period_end: number;
    issued: string;
  };

export interface ValueFaults {
  /** Errors in the data: a unit that is not in data/units.csv, units that do not fit, years that cannot be. */
  problems: Problem[];
  /** What may be right and is more often wrong: shares over 100 %, years far away. */
  doubts: Problem[];
  /** Cells and periods that the notation does not understand. */
  unread: Problem[];
}

/** What is to be said of the values of each row. */
export function valueFaults(units: ReadonlyMap<string, string>) {
  return (row: TimedRow): ValueFaults[] => {
    const { baseline_cell: baseline, target_cell: target, latest_cell: latest, row_unit } = row;
    const cells = { baseline, target, latest };
    const [years, time] = [yearsIn(row), timeOf(row)];
    return [
      {
        problems: [
          ...unknownUnit(row, units),
          ...unitConflicts(row),
          ...shares(row),
          ...yearProblems(years, time),
        ],
        doubts: [
          ...yearDoubts(years, time),
          ...sharesOverWhole({ place: row, printed: row, unit: row_unit, cells }),
        ],
        unread: unreadIn(row),
      },
    ];
  };
}

function timeOf({ plan_start: start, period_end: end, issued }: TimedRow): PlanTime {
  return { start, end, issued };
}

function yearsIn(row: TimedRow): RowYears {
  const dated = (moment: Moment) => ({
    year: row[`${moment}_year`],
    month: row[`${moment}_month`],
    byRule: row[`${moment}_basis`] === "plan_default",
  });
  const years = { baseline: dated("baseline"), target: dated("target"), latest: dated("latest") };
  return { place: row, cells: row, years };
}

function unknownUnit(row: CellRow, units: ReadonlyMap<string, string>): Problem[] {
  const unit = normalizeUnit(row.row_unit);
  if (row.row_unit === "" || units.has(unit)) return [];
  const message = `The unit "${row.row_unit}" is not in data/units.csv. Add "${unit}" there or fix the cell.`;
  const ja = `単位「${row.row_unit}」がdata/units.csvにない。そこに「${unit}」を加えるか、セルを直す。`;
  return [problemAt(row, "unit", "unit-unknown", message, ja)];
}

function unitConflicts(row: CellRow): Problem[] {
  return MOMENTS.flatMap((moment) => {
    const cell = row[`${moment}_cell`];
    if (moment === "target" && isRelative(row.target_cell)) return [];
    if (cell.value === null || inUnit(cell, row.row_unit) !== null) return [];
    const message = `The cell is in "${cell.unit}" and the row in "${row.row_unit}", which do not convert. Fix the cell or the unit.`;
    const ja = `セルの単位「${cell.unit}」は行の単位「${row.row_unit}」に換算できない。どちらかを直す。`;
    return [problemAt(row, moment, "unit-conflict", message, ja)];
  });
}

/** From here on a percentage is not taken for a share that a spreadsheet has stored. */
const LEAST_PERCENT = 2;

/**
 * A spreadsheet stores 45 % as 0.45. Asked about where a cell without a sign lies below 1 and the row's
 * others do not tell that so little is meant: one of 2 or more, or none but such cells.
 */
function shares(row: CellRow): Problem[] {
  if (normalizeUnit(row.row_unit) !== "%") return [];
  const sizeOf = (moment: Moment) => Math.abs(row[`${moment}_cell`].value ?? 0);
  const known = MOMENTS.filter((moment) => {
    const relative = moment === "target" && isRelative(row.target_cell);
    return row[`${moment}_cell`].value !== null && !relative;
  });
  const stored = known.filter(
    (moment) => sizeOf(moment) > 0 && sizeOf(moment) < 1 && !/[%％]/u.test(row[moment]),
  );
  const others = known.filter((moment) => !stored.includes(moment));
  const meant =
    others.length === 0
      ? known.length < 2
      : others.every((moment) => sizeOf(moment) < LEAST_PERCENT);
  return meant ? [] : stored.map((moment) => shareProblem(row, moment));
}

function shareProblem(row: CellRow, moment: Moment): Problem {
  const raw = row[moment];
  const shown = Number(((row[`${moment}_cell`].value ?? 0) * 100).toPrecision(12));
  const message = `"${raw}" under the unit % looks like ${shown}% as a spreadsheet stores it. Write ${shown}%, or ${raw}% if that is meant.`;
  const ja = `単位%の下の「${raw}」は、表計算ソフトが${shown}%を保存したものと思われる。${shown}%と書くか、そのとおりなら${raw}%と書く。`;
  return problemAt(row, moment, "cell-share", message, ja);
}

function unreadIn(row: CellRow): Problem[] {
  return MOMENTS.flatMap((moment) => unreadMoment(row, moment, row, row[`${moment}_cell`]));
}
