import { isUnit } from "../words.ts";
import type { GridRow } from "./block.ts";

/** （千人）: the unit of what stands above it. */
const UNIT = /^[（(]([^（()）]{1,8})[)）]$/u;
/** Rows of a head at most. */
const MOST_HEAD = 4;

/** Heads with a row of units in brackets below the names that they are of, these behind the names. */
export function withUnitsBehind(rows: GridRow[]): GridRow[] {
  const at = rows.slice(0, MOST_HEAD).findIndex((row, index) => isUnits(row, rows[index - 1]));
  const [names, units] = [rows[at - 1], rows[at]];
  if (!names || !units) return rows;
  const cells = names.cells.map((cell, index) => {
    const own = units.cells[index] ?? "";
    return own === cell ? cell : cell + own;
  });
  return [...rows.slice(0, at - 1), { ...names, cells }, ...rows.slice(at + 1)];
}

/** Whether a row has nothing but units, and cells that go on from the row above, which names something over each unit. */
function isUnits({ cells }: GridRow, above: GridRow | undefined): boolean {
  if (!above || above.cells.length !== cells.length) return false;
  const own = cells.flatMap((cell, index) => (cell === above.cells[index] ? [] : [index]));
  const named = own.every((index) => /\p{L}{2}/u.test(above.cells[index] ?? ""));
  return (
    own.length > 1 &&
    named &&
    own.every((index) => isUnit(UNIT.exec(cells[index] ?? "")?.[1] ?? ""))
  );
}
