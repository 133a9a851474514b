import { type Column, isSlot } from "../column.ts";
import { type CellKind, isValueKind, kindOf } from "./cell.ts";

/** How well a kind of cell suits a kind of column; what is not listed is worth −2. */
const WORTH: Record<
  "slot" | "label" | "unit" | "period" | "text",
  Partial<Record<CellKind, number>>
> = {
  slot: { value: 4, number: 4, dash: 3, worded: 3, empty: 0, unit: -3, text: -3, period: -2 },
  label: { text: 4, value: -3, number: -4, dash: -3, empty: -1, worded: 0, unit: 0 },
  unit: { unit: 4, empty: 0.5, dash: 0.5, text: 0.5, value: -3, number: -3 },
  period: { period: 4, empty: 0, dash: 1, text: -1 },
  text: { text: 1, empty: 0.5, dash: 0, unit: 0, number: 0, value: -0.5, worded: 0, period: 0 },
};
/** What it costs that a column has no cell, or a cell no column. */
const NO_CELL = { slot: 3, label: 6, unit: 1.5, period: 1.5, text: 0.3 };
const NO_COLUMN = 2;
/** What a row is worth more that has a cell for every column, in order. */
const WHOLE = 3;

const sortOf = (column: Column): keyof typeof WORTH =>
  isSlot(column)
    ? "slot"
    : column.role === "label" || column.role === "unit" || column.role === "period"
      ? column.role
      : "text";

/** Where two ways are worth the same, values and columns further left come first. */
const FIRST = 0.01;

/**
 * Puts the cells of rows of one length under the columns of their head, both in their order: the
 * assignment with the greatest worth. Rows that lack the cells which rows above share with them,
 * or that have a cell more than the head, find their columns by what their cells are. `at` is for every
 * column the cell under it; `lead` how much better that is than to put other cells under values.
 */
export function align(rows: string[][], columns: Column[]) {
  const cells = rows[0] ?? [];
  const kinds = cells.map((_, index) => rows.map((row) => kindOf(row[index] ?? "")));
  const best = assign(kinds, columns, undefined);
  const slots = columns.flatMap((column, index) =>
    isSlot(column) &&
    best.at[index] !== undefined &&
    (kinds[best.at[index]] ?? []).some(isValueKind)
      ? [index]
      : [],
  );
  const others = slots.map((slot) => assign(kinds, columns, [best.at[slot] ?? 0, slot]).score);
  return { ...best, lead: best.score - Math.max(-Infinity, ...others) };
}

/** What the cells of one place are worth under a column, on average. */
const worth = (kinds: CellKind[], column: Column): number =>
  kinds.reduce((sum, kind) => sum + (WORTH[sortOf(column)][kind] ?? -2), 0) / kinds.length;

/** A way to put the first cells under the first columns: the way for fewer of them, and the pair that it adds. */
interface Way {
  score: number;
  before?: Way;
  pair?: [cell: number, column: number];
}

function assign(
  kinds: CellKind[][],
  columns: Column[],
  forbidden: [cell: number, column: number] | undefined,
) {
  const [n, m] = [kinds.length, columns.length];
  const whole = n === m ? WHOLE / n : 0;
  let above: Way[] = [];
  for (let i = 0; i <= n; i++) {
    const row: Way[] = [];
    const kind = kinds[i - 1];
    for (let j = 0; j <= m; j++) {
      const column = columns[j - 1];
      const [paired, alone, bare] = [above[j - 1], above[j], row[j - 1]];
      const first = column && isDatedOrSlot(column) ? FIRST * (m - j + 1 + n - i + 1) : 0;
      const ways: Way[] = i + j === 0 ? [{ score: 0 }] : [];
      if (paired && kind && column && !(forbidden?.[0] === i - 1 && forbidden[1] === j - 1)) {
        const score = paired.score + worth(kind, column) + whole + first;
        ways.push({ score, before: paired, pair: [i - 1, j - 1] });
      }
      if (alone && kind) {
        const empty = kind.every((one) => one === "empty");
        ways.push({ score: alone.score - (empty ? 0.2 : NO_COLUMN), before: alone });
      }
      if (bare && column) ways.push({ score: bare.score - NO_CELL[sortOf(column)], before: bare });
      row.push(ways.reduce((best, way) => (way.score > best.score ? way : best)));
    }
    above = row;
  }
  const best = above[m] as Way;
  const at = Array<number | undefined>(m).fill(undefined);
  for (let way: Way | undefined = best; way; way = way.before)
    if (way.pair) at[way.pair[1]] = way.pair[0];
  return { at, score: best.score };
}

const isDatedOrSlot = (column: Column): boolean => isSlot(column) || column.role === "period";
