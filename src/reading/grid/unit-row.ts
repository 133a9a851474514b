import { compact } from "../text.ts";
import { isUnit } from "../words.ts";
import type { GridRow } from "./block.ts";
import { WHOSE } from "./whose.ts";

/** （千人）, 千人: the unit of what stands above it. */
const UNIT = /^[（(]?([^（()）]{1,8})[)）]?$/u;
/** Rows of a head at most. */
const MOST_HEAD = 4;

/** Heads with a row of units below the names that they are of, these in brackets behind the names. */
export function withUnitsBehind(rows: GridRow[]): GridRow[] {
  const at = rows.slice(0, MOST_HEAD).findIndex((row, index) => isUnits(row, rows[index - 1]));
  const [names, units] = [rows[at - 1], rows[at]];
  if (!names || !units) return rows;
  const cells = names.cells.map((cell, index) => {
    const own = units.cells[index] ?? "";
    return isOver(own, cell) ? cell : `${cell}（${UNIT.exec(own)?.[1]}）`;
  });
  return [...rows.slice(0, at - 1), { ...names, cells }, ...rows.slice(at + 1)];
}

/** 市, 県, 国 say whose values a column holds. */
const isOfColumn = (cell: string): boolean =>
  isUnit(UNIT.exec(cell)?.[1] ?? "") && !WHOSE.test(cell);

/** Whether nothing stands below a cell: it goes on, or the row of units is named there. */
const isOver = (cell: string, above: string): boolean =>
  cell === above || cell === "" || /^[（(]?単位[)）]?$/u.test(compact(cell));

/** Whether a row has nothing but units, and cells that go on from the row above, which names something over each unit. */
function isUnits({ cells }: GridRow, above: GridRow | undefined): boolean {
  if (!above || above.cells.length !== cells.length) return false;
  const own = cells.flatMap((cell, index) =>
    isOver(cell, above.cells[index] ?? "") ? [] : [index],
  );
  const named = own.every((index) => /\p{L}{2}/u.test(above.cells[index] ?? ""));
  return own.length > 1 && named && own.every((index) => isOfColumn(cells[index] ?? ""));
}
