import { type Column, indexOfRole, isSlot, isStartColumn } from "../column.ts";
import { columnsOfCells } from "../header.ts";
import { cleanText } from "../text.ts";
import { isWorded } from "../words.ts";
import type { GridRow, Shape } from "./block.ts";
import { isFigureCell, isPeriodCell, isValueCell } from "./cell.ts";

/** A mark for what another cell holds, the one above it or, between years, the one before it. */
const DITTO = /^["”″〃々仝]$|^同上$/u;
/** A mark for what the year before holds. */
const GOES_ON = /^["”″〃々仝→⇒]$|^同左$/u;

/** Rows with what marks for other cells (〃, 同上, → from year to year) stand for; a head is repeated by none. */
export function withoutDittos(rows: GridRow[]): GridRow[] {
  const marked = rows.some(({ cells }) =>
    cells.some((cell) => DITTO.test(cell) || GOES_ON.test(cell)),
  );
  if (!marked) return rows;
  let above: string[] = [];
  let years: Column[] = [];
  return rows.map((row) => {
    const columns = columnsOfCells(row.cells);
    const isHead = columns.filter(isSlot).length > 1 && !holdsFigure(row.cells, columns);
    if (isHead) years = above.length > 0 ? columns : withPeriods(columns, years);
    const whole = repeated(row, above, years);
    above = isHead ? [] : whole.cells;
    return whole;
  });
}

const holdsFigure = (cells: string[], columns: Column[]): boolean =>
  cells.some((cell, at) => columns[at]?.role === "other" && isFigureCell(cell));

/** The columns of a head with the years of the line above it. */
const withPeriods = (columns: Column[], years: Column[]): Column[] =>
  columns.map((column, at) => ({ ...column, period: column.period || years[at]?.period || "" }));

function repeated(row: GridRow, above: string[], years: Column[]): GridRow {
  const cells: string[] = [];
  let doubt = row.doubt;
  const straight = row.cells.length === years.length;
  for (const [at, cell] of row.cells.entries()) {
    const left = cells.at(-1) ?? "";
    const over = row.cells.length === above.length ? (above[at] ?? "") : "";
    const goesOn = GOES_ON.test(cell) && isFigureCell(left);
    const said = GOES_ON.test(cell) && left !== "" && !GOES_ON.test(left);
    const inTurn = said && straight && areYears(years[at - 1], years[at]);
    // Between a start and its goal it may stand for either.
    if (DITTO.test(cell) && !inTurn && isFigureCell(left) && isValueCell(over) && over !== left)
      doubt ??= "moved-cells";
    const own = DITTO.test(cell) && over !== "" ? over : cell;
    cells.push(inTurn || (goesOn && cell === "同左") ? left : own);
  }
  return { ...row, cells, doubt };
}

/** Whether columns beside one another are of two years and one kind, as R7目標 and R8目標 are. */
const areYears = (one: Column | undefined, next: Column | undefined): boolean =>
  one !== undefined && one.role === next?.role && one.period !== "" && next.period !== "";

const ARROW = /\s?[→⇒]\s?/u;

/**
 * A column whose head names several values with arrows between them (基準値→実績→目標値), or in words (令和3年現状値から
 * 令和9年目標値), with a column for each. A goal in words alone is the second of two; rows whose cell holds another
 * number of values keep it as it is.
 */
export function withArrowColumns(rows: GridRow[]): GridRow[] {
  let at = -1;
  let count = 0;
  return rows.map((row) => {
    const heads = row.cells.map(valuesNamed);
    const head = heads.findIndex((parts) => parts !== undefined);
    const index = head < 0 ? at : head;
    const cell = row.cells[index] ?? "";
    const goal = count === 2 && isWorded(cell) ? ["", cell] : undefined;
    const parts = heads[index] ?? changesIn(cell) ?? goal ?? cell.split(ARROW);
    if (head >= 0) [at, count] = [head, parts.length];
    else if (parts !== goal && (parts.length !== count || !parts.every(isValueCell))) return row;
    return { ...row, cells: row.cells.toSpliced(index, 1, ...parts) };
  });
}

/** 目標値（令和3年現状値から令和9年目標値）, 数値目標（R3→R9）: the values or years of a column in a bracket. */
const BRACKETED =
  /^(?:数値)?目標(?:数?値)?[（(]([^（()）]{1,16}(?:→|⇒|から)[^（()）]{1,16})[)）]$/u;

/** The values that a cell of a head names one after another, or nothing. */
function valuesNamed(cell: string): string[] | undefined {
  const inside = BRACKETED.exec(cell)?.[1];
  const parts = (inside ?? cell).split(/\s?(?:[→⇒]|から)\s?/u);
  const [from, to] = parts;
  if (inside && parts.every(isPeriodCell)) return [`現状値（${from}）`, `目標値（${to}）`];
  const columns = columnsOfCells(parts);
  const [first, last] = [columns[0], columns.at(-1)];
  const aims = first && isStartColumn(first) && last?.role === "target";
  return parts.length > 1 && columns.every(isSlot) && (aims || !cell.includes("から"))
    ? parts
    : undefined;
}

const CHANGE = /^([^→⇒]{1,30}?) ?(?:→|⇒|から) ?([^→⇒]{1,30}?)(?:へ|に|まで)?$/u;

/**
 * Rows whose only column of values holds start and goal in one cell (12人→20人, 12人から20人へ), with a
 * column for each.
 */
export function partChanges({ columns, rows }: Shape): Shape {
  const at = columns.findIndex(isSlot);
  const own = columns[at];
  const whole = rows.filter(({ cells }) => cells.length === columns.length);
  const changes = whole.filter(({ cells }) => changesIn(cells[at]));
  if (!own || columns.filter(isSlot).length !== 1 || changes.length * 2 <= whole.length)
    return { columns, rows };
  const start: Column = { ...own, role: "start", period: "" };
  return {
    columns: columns.toSpliced(at, 1, start, { ...own, role: "target" }),
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.toSpliced(at, 1, ...(changesIn(row.cells[at]) ?? ["", row.cells[at] ?? ""])),
    })),
  };
}

/** 小88%から100%へ 中79%から95%へ: the name of a part before each of its changes. */
const NAMED = /^([^0-9０-９\s:：]{1,8})[:：]?(.+)$/u;

/** The two figures of a cell that says a change, or those of each of its parts by their names, or nothing. */
function changesIn(cell = ""): string[] | undefined {
  const parts = cell.split(/[\s、]/u).map((part) => NAMED.exec(part) ?? []);
  const changes = parts.map(([, , change]) => changeIn(change));
  if (parts.length < 2 || changes.includes(undefined)) return changeIn(cell);
  return [0, 1].map((side) =>
    parts.map(([, name], at) => `${name} ${changes[at]?.[side]}`).join(" "),
  );
}

/** The two figures of a cell that says a change, or nothing. */
function changeIn(cell = ""): [string, string] | undefined {
  const [, from = "", to = ""] = CHANGE.exec(cleanText(cell)) ?? [];
  return [from, to].every((value) => isFigureCell(value)) ? [from, to] : undefined;
}

const YEAR_OF = "(?:令和|平成|[RHＲＨ])[0-9０-９元]{1,2}(?:年度?)?末?|20[0-9]{2}年度?末?";
/** R9：85％ R14：90％. */
const LED_TWICE = new RegExp(
  `^(${YEAR_OF})[:： ] ?(\\S{1,14}) (${YEAR_OF})[:： ] ?(\\S{1,14})$`,
  "u",
);
/** 85％（R9） 90％（R14）, 85％（R9） → 90％, whose last year is that of the head. */
const DATED_TWICE = new RegExp(
  `^(\\S{1,14}?) ?[（(](${YEAR_OF})[)）] ?(?:[→⇒、/／] ?)?(\\S{1,14}?)(?: ?[（(](${YEAR_OF})[)）]|(?<=[→⇒] ?\\S{1,14}))$`,
  "u",
);

/** The two values of a cell, each with its year behind it, or nothing. */
function datedIn(cell = ""): string[] | undefined {
  const [, year = "", value = "", later = "", last = ""] = LED_TWICE.exec(cell) ?? [];
  const [, own = value, dated = year, second = last, due = later] = DATED_TWICE.exec(cell) ?? [];
  if (![own, second].every(isValueCell) || dated === due) return undefined;
  return [`${own}（${dated}）`, due === "" ? second : `${second}（${due}）`];
}

/** A column of goals whose cells hold two of them with a year each, with a column for either; a goal alone is the last. */
export function withDatedGoals(rows: GridRow[]): GridRow[] {
  const columns = columnsOfCells(rows[0]?.cells ?? []);
  // Without a column for it, the first of two values is the start.
  const at = columns.some(isStartColumn) ? indexOfRole(columns, "target") : -1;
  const dated = rows.filter(({ cells }) => datedIn(cells[at]));
  if (at < 0 || dated.length * 2 < rows.length - 1 || dated.length === 0) return rows;
  return rows.map((row, index) => {
    const cell = row.cells[at] ?? "";
    const first = index === 0 ? "中間目標" : "";
    const parts = datedIn(cell) ?? [isValueCell(cell) || index === 0 ? first : cell, cell];
    return { ...row, cells: row.cells.toSpliced(at, 1, ...parts) };
  });
}

/** (1): what numbers one of several indicators in a cell; ① numbers the parts of one. */
const MARK = /[（(][0-9０-９]{1,2}[)）]/u;
const BEFORE_MARK = new RegExp(`(?=${MARK.source})`, "u");

/**
 * Rows that number several indicators and, in the same way, their values
 * ((1)参加者数(2)満足度 | (1)1,480人(2)36.7％), with a row for each; a cell without numbers is that of all.
 */
export const withNumberedCells = (rows: GridRow[]): GridRow[] => rows.flatMap(partRow);

function partRow(row: GridRow): GridRow[] {
  const parts = row.cells.map(partsOf);
  const label = parts.find((own) => own.length > 1) ?? [];
  const marks = marksOf(label);
  const like = parts.filter((own) => own.length > 1 && marksOf(own) === marks);
  const others = parts.some((own) => own.length > 1 && marksOf(own) !== marks);
  if (like.length < 3 || others || columnsOfCells(row.cells).some(({ role }) => role !== "other"))
    return [row];
  return label.map((_, part) => ({
    ...row,
    cells: row.cells.map((cell, at) => {
      const own = parts[at] ?? [];
      return own.length > 1 ? (own[part] ?? "").replace(MARK, "").trim() : cell;
    }),
  }));
}

/** The numbered parts of a cell that begins with a number. */
const partsOf = (cell: string): string[] =>
  cell.search(MARK) === 0 ? cell.split(BEFORE_MARK) : [];

const marksOf = (parts: string[]): string => parts.map((part) => MARK.exec(part)?.[0]).join();
