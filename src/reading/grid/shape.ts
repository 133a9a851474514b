import { type Column, indexOfRole, isSlot } from "../column.ts";
import { compact } from "../text.ts";
import type { GridRow, Shape } from "./block.ts";
import { kindOf } from "./cell.ts";
import { inPlace } from "./moved-cells.ts";
import { readParts } from "./parts.ts";

/** A head and rows whose cells a text without marks for empty or merged cells put elsewhere, in their places. */
export function straight(shape: Shape): Shape {
  const placed = inPlace(withLabel(shape));
  return { ...placed, rows: wholeRows(withoutCounts(placed.rows, placed.columns)) };
}

/** A head without a word for its first column, which holds the labels of most rows. */
function withLabel({ columns, rows }: Shape): Shape {
  const named = rows.filter(
    ({ cells }) => cells.length === columns.length + 1 && kindOf(cells[0] ?? "") === "text",
  );
  if (!columns.every(isSlot) || named.length * 2 <= rows.length) return { columns, rows };
  return { columns: [{ role: "label", title: "", period: "" }, ...columns], rows };
}

/** 成果指標1, KPI②: a number of a row and not its name. */
export const NUMBER_OF_ROW =
  /^(?:(?:成果|活動|評価|数値)?指標|(?:数値)?目標|項目|KPI)[0-9①-⑳]{1,2}$/u;

/** A shape whose rows are numbered under the head's 指標 and named in the column behind. */
export function withoutNumbers({ columns, rows }: Shape): Shape {
  const at = indexOfRole(columns, "label");
  const [number, name] = columns.slice(at, at + 2);
  const numbers = rows.map(({ cells }) => compact(cells[at] ?? "")).filter((cell) => cell !== "");
  const all = numbers.length > 0 && numbers.every((cell) => NUMBER_OF_ROW.test(cell));
  if (!all || !number || !name || (name.title !== "" && name.title !== number.title))
    return { columns, rows };
  return { columns: columns.with(at, { ...number, role: "code" }).with(at + 1, number), rows };
}

/** A shape without the word of heads that a merged cell sets beside the head and all its rows: 成果指標 | 指標名 | 現状値. */
export function withoutSideTitle({ columns, rows }: Shape): Shape {
  const at = indexOfRole(columns, "label");
  const [side, name] = [columns[at], columns[at + 1]];
  const beside = ({ cells }: GridRow) => compact(cells[at] ?? "") === side?.title;
  return side && name?.role === "label" && rows.some(beside)
    ? { columns: columns.with(at, { ...side, role: "other" }), rows }
    : { columns, rows };
}

/**
 * Rows that begin with a count for which their head has no column, or has it at its end, where an export
 * puts the empty cell of one that stands over two columns.
 */
function withoutCounts(rows: GridRow[], columns: Column[]): GridRow[] {
  const end = columns.at(-1)?.title === "" ? [""] : [];
  const wide = rows.filter(({ cells }) => cells.length === columns.length + 1 - end.length);
  const counted = wide.every(({ cells }) => /^[0-9]{1,3}$/u.test(compact(cells[0] ?? "")));
  if (wide.length < 2 || !counted || columns[0]?.role !== "label") return rows;
  return rows.map((row) =>
    wide.includes(row) ? { ...row, cells: [...row.cells.slice(1), ...end] } : row,
  );
}

/** Rows of nothing but values with the names of parts (中学校 32％) go on with the last cells of the row above. */
function wholeRows(rows: GridRow[]): GridRow[] {
  const whole: GridRow[] = [];
  for (const row of rows) {
    const last = whole.at(-1);
    const from = (last?.cells.length ?? 0) - row.cells.length;
    if (!last || from < 1 || !row.cells.every((cell) => readParts(cell)?.name)) whole.push(row);
    else
      whole[whole.length - 1] = {
        ...last,
        cells: last.cells.map((cell, at) => [cell, row.cells[at - from]].filter(Boolean).join(" ")),
        wrapped: true,
      };
  }
  return whole;
}
