import { type Column, indexOfRole, isSlot, underHead } from "../column.ts";
import { type Line, NAMES_GOALS } from "../document.ts";
import { type Doubt, raised } from "../doubts.ts";
import { type Candidate, type FoundRow, rowOf } from "../rows.ts";
import { cleanText, closeGaps, compact, unbracketed } from "../text.ts";
import { isUnit } from "../words.ts";
import { periodYear } from "../years.ts";
import { align } from "./align.ts";
import { type GridRow, unreadRow } from "./block.ts";
import { isFigureCell, isFigureKind, isName, isValueKind, isYearLike, kindOf } from "./cell.ts";
import { cleanLabel } from "./label.ts";
import { readParts } from "./parts.ts";
import type { GridColumn } from "./roles.ts";

/** How far the best way to put the cells under the columns must lead before it is certain. */
const CLEAR = 2;

type Placed = ReturnType<typeof placeCells>;
type Value = Placed["values"][number];

/**
 * A row under a head, or why it is none. Rows that lack cells or have too many find their columns by
 * what their cells are, together with the rows that are `alike`; a source that keeps its columns
 * (`exact`) says itself where a cell belongs.
 */
export function readRow(
  columns: GridColumn[],
  cells: string[],
  line: Line,
  exact: boolean,
  above?: Line,
  alike: GridRow[] = [],
): FoundRow | Candidate | undefined {
  const placed = placeCells(columns, cells, exact, alike, above);
  const reason =
    exact && cells.length > columns.length ? ("more-cells" as const) : refusalOf(placed);
  if (reason) {
    if (cells.map(kindOf).some(isFigureKind)) return unreadRow({ line, cells }, reason);
    return lacksValues(placed) ? unreadRow({ line, cells }, "unread-values") : undefined;
  }
  const { under, label } = placed;
  return rowOf(line, cleanLabel(label), [], {
    layout: "grid",
    columns: datedIn(columns, under),
    cells: under.map((cell, index) => withUnit(cell, columns[index])),
    unit: under[indexOfRole(columns, "unit")] ?? "",
    doubts: doubtsOf(placed),
    ...besides(columns, under),
  });
}

/** A row's cells under the columns of its head, and what they are: `at` is for every column the index of its cell. */
function placeCells(
  columns: GridColumn[],
  cells: string[],
  exact: boolean,
  alike: GridRow[],
  above: Line | undefined,
) {
  const straight = cells.length === columns.length || exact;
  const together = alike.length > 1 && cells.length > columns.length;
  const { at, lead } = straight
    ? { at: columns.map((_, index) => (index < cells.length ? index : undefined)), lead: Infinity }
    : align(together ? alike.map((row) => row.cells) : [cells], columns);
  const under = withUnitApart(
    at.map((cell) => (cell === undefined ? "" : (cells[cell] ?? ""))),
    columns,
  );
  const label = indexOfRole(columns, "label");
  const values = columns.flatMap((column, index) => {
    const cell = under[index] ?? "";
    return isSlot(column) ? [{ cell, kind: kindOf(cell), column }] : [];
  });
  const own = label >= 0 ? (under[label] ?? "") : "";
  const nameless = NO_NAME.test(compact(own)) && !NAMES_GOALS.test(above?.text ?? "目標");
  const named = label < 0 || nameless ? (above?.text ?? "") : own;
  return { columns, cells, exact, at, lead, under, label: named, values };
}

/** The cells with the unit in its column where one blank left it in that of the label: 市民の所得 千円. */
function withUnitApart(under: string[], columns: Column[]): string[] {
  const [label, unit] = [indexOfRole(columns, "label"), indexOfRole(columns, "unit")];
  const [, name = "", own = ""] = /^(.{2,}) (\S+)$/u.exec(under[label] ?? "") ?? [];
  if (unit <= label || under[unit] !== "" || !isUnit(own)) return under;
  return under.with(label, name).with(unit, own);
}

/** Words for values, which name no indicator. */
const NO_NAME = /^(?:数値目標|目標値?|指標値?|数?値|KPI)$/u;

/** Why the cells make no row, or nothing. */
function refusalOf({ columns, cells, exact, lead, label, values }: Placed) {
  const kinds = values.map(({ kind }) => kind);
  const figures = kinds.filter(isFigureKind).length;
  const stands = ({ cell, kind }: Value) =>
    isValueKind(kind) || (kind === "period" && (exact || isYearLike(cell)));
  if (!values.some(stands)) return "no-values";
  const said = figures > 0 || kinds.includes("worded") || kinds.includes("period");
  if (!said && cells.length < columns.length) return "no-values";
  if (compact(label) === "" || kindOf(label) === "number" || NO_NAME.test(compact(label)))
    return "no-label";
  if (!exact && values.some(({ cell, kind }) => kind === "period" && !isYearLike(cell)))
    return "not-understood";
  const single = figures === 1 && cells.map(kindOf).filter(isFigureKind).length === 1;
  if (lead < CLEAR && single && cells.length < columns.length) return "no-target";
  // A dash holds the place of the start; where nothing does, the one value may be it.
  const alone = figures === 1 && !kinds.includes("dash");
  return alone && values.some(isOlder) ? "not-understood" : undefined;
}

/** Whether a row of a name without a figure holds something else in place of its values, or nothing behind a unit. */
function lacksValues({ columns, under, label, values }: Placed): boolean {
  const unit = under[indexOfRole(columns, "unit")] ?? "";
  const texts = under.filter(
    (text, at) => text !== "" && text !== label && isOfValues(columns[at]),
  );
  return isName(label) && (texts.length > 0 || (values.length > 0 && isUnit(unit)));
}

/** Whether a column holds values or their years. */
const isOfValues = (column: GridColumn | undefined): boolean =>
  column !== undefined && (isSlot(column) || column.role === "period");

function doubtsOf({ columns, cells, exact, at, lead, values, under }: Placed): Doubt[] {
  const odd =
    values.some(
      (value) => (value.kind !== "empty" && !isValueKind(value.kind)) || isOlder(value),
    ) || columns.some(({ role }, index) => role === "unit" && isNoUnit(under[index] ?? ""));
  const left = cells.some((cell, index) => index > 0 && isFigureCell(cell) && !at.includes(index));
  const short = exact && columns.some((column, index) => isSlot(column) && index >= cells.length);
  return raised({
    "moved-cells":
      lead < CLEAR ||
      values.some(mayBeMerged) ||
      columns.some((column, at) => isOfOther(at, column, under)),
    "odd-cell": odd,
    "more-values": left,
    "fewer-values": short,
  });
}

/** Whether a year in a column of its own is another than its value prints: 2021年度 | 42.3 2024年度. */
function isOfOther(at: number, { role, dates }: GridColumn, under: string[]): boolean {
  const [year, own] = [under[at], readParts(under[dates ?? -1] ?? "")?.period].map((printed) =>
    periodYear(unbracketed(printed ?? "")),
  );
  return role === "period" && year !== null && own !== null && year !== own;
}

/** Whether a text under 単位 is a year, longer than any unit or of several rows (% % 冊): the row has other columns than its head. */
const isNoUnit = (unit: string): boolean =>
  kindOf(unit) === "period" ||
  (compact(unit).length > LONGEST_UNIT && kindOf(unit) === "text") ||
  (unit.includes(" ") && unit.split(" ").every(isUnit));
const LONGEST_UNIT = 8;

/** A bare figure with the unit of its column's head. */
const withUnit = (cell: string, column: GridColumn | undefined): string =>
  column?.unit && isSlot(column) && kindOf(cell) === "number" ? `${cell}${column.unit}` : cell;

/** A goal that its own year puts before the year of its column is none. */
function isOlder({ cell, column }: Value): boolean {
  const due = column.role === "target" ? periodYear(column.period) : null;
  const own = due === null ? null : periodYear(readParts(cell)?.period ?? "");
  return due !== null && own !== null && own < due - 1;
}

/**
 * Whether a cell holds the only goal of several under one word, before empty ones: it may be the goal of all of
 * these years, which a source without merged cells gives in one of them.
 */
function mayBeMerged({ cell, column }: Value, at: number, values: Value[]): boolean {
  const goals = values.flatMap((other, index) =>
    other.column.role === "target" && other.column.title === column.title ? [index] : [],
  );
  const filled = goals.filter((index) => values[index]?.kind !== "empty");
  return cell !== "" && filled.length === 1 && filled[0] === at && goals.at(-1) !== at;
}

/** The columns with the years that columns of years give them. */
export function datedIn(columns: GridColumn[], under: string[]): Column[] {
  const dates = columns.map((column) => ({ ...column }));
  for (const [index, { role, dates: at }] of columns.entries()) {
    const own = unbracketed(under[index] ?? "");
    const slot = role === "period" && at !== undefined ? dates[at] : undefined;
    if (slot && own !== "" && kindOf(own) !== "dash") slot.period = own;
  }
  return dates;
}

function besides(columns: GridColumn[], under: string[]): Partial<FoundRow> {
  const of = (role: Column["role"]) =>
    columns.flatMap((column, index) => (column.role === role && under[index]) || []);
  return {
    note: columns.flatMap((column, index) => noteIn(column, under[index] ?? "")).join(" "),
    // Blanks may be between the names of parts.
    category: cleanText(of("category")[0] ?? ""),
    evaluation: closeGaps(of("evaluation").at(-1) ?? ""),
  };
}

/** What a column of notes says of a row, and the figures of others. */
function noteIn(column: Column, cell: string): string[] {
  if (column.role !== "note" || cell === "") return [];
  return [isFigureCell(cell) ? underHead(column, cell) : closeGaps(cell)];
}
