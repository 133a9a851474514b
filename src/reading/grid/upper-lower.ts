import { type Line, linesAbove } from "../document.ts";
import { compact } from "../text.ts";
import type { GridRow } from "./block.ts";
import { bothOf } from "./both-in-cells.ts";
import { isPeriodCell, isValueCell, isYearLike } from "./cell.ts";

/** 上段：計画 下段：実績: what the upper and the lower value of a year are. */
const STATED = /上段[)）]?[：:がは]?(?:計画|目標)値?.{0,6}下段[)）]?[：:がは]?実績/u;
/** Lines above a table, and rows of it above the years, among which that is said. */
const MOST_ABOVE = 8;
/** Years that a row of a head has at least. */
const LEAST_YEARS = 2;
/** Two values that a line break parts: 500 412, 560―. */
const TWO = /^(\S{1,12})(?: |(?=[-―ー－—]$))(\S{1,12})$/u;
const KINDS = ["計画", "実績"] as const;
/** 計画 12 実績 10, or one of the two. */
const SAID = /^(?:(?:計画|目標)値?[:：]? ?([^\s実]{1,12}))? ?(?:実績値?[:：]? ?(\S{1,12})?)?$/u;
/** 目標値/実績値, the words of both over years whose cells hold both: 35/30. */
const SLASHED = /(?:(?<goals>目標|計画)値?[/／]実績値?|実績値?[/／](?:目標|計画)値?)/u;

/**
 * Tables in which each year has a goal above and what was reached below, in two rows of one label or in one cell,
 * with a column that says of which kind a row is.
 */
export function withKinds(rows: GridRow[], lines: Line[], at: number): GridRow[] {
  const head = rows.findIndex(({ cells }) => cells.filter(isPeriodCell).length >= LEAST_YEARS);
  if (head < 0) return rows;
  const above = linesAbove(lines, at, MOST_ABOVE).map(({ text }) => text);
  const said = rows.slice(0, head + 1).map(({ cells }) => cells.join(""));
  const first = rows[head]?.cells.findIndex(isPeriodCell) ?? 0;
  const withCell = withCellAt(first);
  const heads = rows.slice(0, head + 1).map((row) => withCell(row, "区分"));
  const named = rows.slice(head + 1).map((row) => namedRows(row, first));
  if (named.some((both) => both.length > 1)) return [...heads, ...named.flat()];
  if (![...above, ...said].some((text) => STATED.test(compact(text))))
    return withSlashed(rows, head, first, said.join(""));
  const to = lastUnlike(rows.slice(head + 1), first);
  const body = rows.slice(head + 1).flatMap((row, index, all): GridRow[] => {
    const two = row.cells.map((cell, column) => (column < first ? undefined : valuesIn(cell)));
    if (two.some((values) => values !== undefined)) return bothRows(row, two, withCell);
    if (isPair(row, all[index + 1], first)) return [withCell(row, KINDS[0])];
    if (!isPair(all[index - 1], row, first)) return [withCell(row, "")];
    const reached = row.cells.map((cell, column) => (column > to ? "" : cell));
    return [withCell(row, KINDS[1], reached)];
  });
  return [...heads, ...body];
}

/** The goals and the results of a row whose cells say which is which; any other row as it is. */
function namedRows(row: GridRow, first: number): GridRow[] {
  const withCell = withCellAt(first);
  const both = row.cells.map((cell, at) =>
    at < first || cell === "" ? undefined : SAID.exec(cell)?.slice(1),
  );
  const values = both.flatMap((own) => own?.filter((value) => value !== undefined) ?? []);
  if (values.length < LEAST_YEARS || !values.every(isNumbered)) return [withCell(row, "")];
  return KINDS.map((kind, which) =>
    withCell(
      row,
      kind,
      row.cells.map((cell, at) => (both[at] ? (both[at][which] ?? "") : cell)),
    ),
  );
}

/**
 * The goals and the results of a row with both in its cells. One value behind them is the goal of a year to come, one
 * between them may be either, and one before them is the start.
 */
function bothRows(
  row: GridRow,
  two: (string[] | undefined)[],
  withCell: ReturnType<typeof withCellAt>,
): GridRow[] {
  const [from, to] = [two.findIndex(Boolean), two.findLastIndex(Boolean)];
  const isEither = (column: number) => column > from && column < to && !two[column];
  const unsure = row.cells.some((cell, column) => cell !== "" && isEither(column));
  return KINDS.map((kind, which) => {
    const cells = row.cells.map(
      (cell, column) => two[column]?.[which] ?? (column > to && kind === "実績" ? "" : cell),
    );
    return withCell(unsure ? { ...row, doubt: "moved-cells" } : row, kind, cells);
  });
}

/** The same where a head names both with a slash between them, as all cells of its rows have one. */
function withSlashed(rows: GridRow[], head: number, first: number, said: string): GridRow[] {
  const order = SLASHED.exec(compact(said));
  const body = rows.slice(head + 1);
  const both = body.map(({ cells }) => cells.slice(first).map((cell) => bothOf(cell, isNumbered)));
  const whole = both.every((cells) => cells.every((values) => values !== undefined));
  if (!order || body.length === 0 || !whole) return rows;
  const places = order.groups?.goals ? [0, 1] : [1, 0];
  const withCell = withCellAt(first);
  return [
    ...rows.slice(0, head + 1).map((row) => withCell(row, "区分")),
    ...body.flatMap((row, at) =>
      KINDS.map((kind, which) => {
        const values = (both[at] ?? []).map((two) => two?.[places[which] ?? 0] ?? "");
        return withCell(row, kind, [...row.cells.slice(0, first), ...values]);
      }),
    ),
  ];
}

/** A row, or one with other cells, with one more at a place. */
const withCellAt =
  (place: number) =>
  (row: GridRow, cell: string, cells = row.cells): GridRow => ({
    ...row,
    cells: cells.toSpliced(place, 0, cell),
  });

const isNumbered = (value: string): boolean => isValueCell(value) || isYearLike(value);

/** Both values of a cell, or nothing. */
function valuesIn(cell: string): string[] | undefined {
  const values = TWO.exec(cell)?.slice(1);
  return values?.every(isValueCell) ? values : undefined;
}

/** The last column in which the rows of any pair differ: those behind it are merged, with the goals of years to come. */
const lastUnlike = (rows: GridRow[], first: number): number =>
  Math.max(
    ...rows.map((row, at) => {
      const { cells: below = [] } = rows[at + 1] ?? {};
      return isPair(row, rows[at + 1], first)
        ? row.cells.findLastIndex((cell, column) => cell !== below[column])
        : -1;
    }),
  );

/** Whether two rows have the same cells before the years. */
const isPair = (upper: GridRow | undefined, lower: GridRow | undefined, first: number): boolean =>
  upper !== undefined &&
  lower !== undefined &&
  upper.cells.slice(0, first).join("\t") === lower.cells.slice(0, first).join("\t") &&
  upper.cells.slice(0, first).some((cell) => cell !== "");
