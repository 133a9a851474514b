import { type Column, isSlot } from "../column.ts";
import { type CellKind, holdsValue, kindOf } from "./cell.ts";

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
    isSlot(column) && best.at[index] !== undefined && (kinds[best.at[index]] ?? []).some(holdsValue)
      ? [index]
      : [],
  );
  const others = slots.map((slot) => assign(kinds, columns, [best.at[slot] ?? 0, slot]).score);
  return { ...best, lead: best.score - Math.max(-Infinity, ...others) };
}

/** What the cells of one place are worth under a column, on average. */
const worth = (kinds: CellKind[], column: Column): number =>
  kinds.reduce((sum, kind) => sum + (WORTH[sortOf(column)][kind] ?? -2), 0) / kinds.length;

function assign(
  kinds: CellKind[][],
  columns: Column[],
  forbidden: [cell: number, column: number] | undefined,
) {
  const [n, m] = [kinds.length, columns.length];
  const score = Array.from({ length: n + 1 }, () => new Float64Array(m + 1).fill(-Infinity));
  const came = Array.from({ length: n + 1 }, () => new Uint8Array(m + 1));
  const row = (index: number): Float64Array => score[index] ?? new Float64Array();
  const reach = (i: number, j: number, value: number, from: number) => {
    if (value <= (row(i)[j] ?? 0)) return;
    row(i)[j] = value;
    (came[i] ?? new Uint8Array())[j] = from;
  };
  row(0)[0] = 0;
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      const here = row(i)[j] ?? -Infinity;
      const column = columns[j];
      const kind = kinds[i];
      if (column) reach(i, j + 1, here - NO_CELL[sortOf(column)], 1);
      if (kind) reach(i + 1, j, here - (kind.every((one) => one === "empty") ? 0.2 : NO_COLUMN), 2);
      if (!column || !kind || (forbidden?.[0] === i && forbidden[1] === j)) continue;
      reach(
        i + 1,
        j + 1,
        here +
          worth(kind, column) +
          (n === m ? WHOLE / n : 0) +
          (sortOf(column) === "slot" || sortOf(column) === "period" ? FIRST * (m - j + n - i) : 0),
        3,
      );
    }
  }
  const at = Array<number | undefined>(m).fill(undefined);
  for (let i = n, j = m; i > 0 || j > 0; ) {
    const from = came[i]?.[j];
    if (from === 3) at[j - 1] = i - 1;
    if (from === 2 || from === 3) i--;
    if (from === 1 || from === 3) j--;
  }
  return { at, score: row(n)[m] ?? -Infinity };
}
