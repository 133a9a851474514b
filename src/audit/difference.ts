import { valueAt } from "../compare/target.ts";
import { equal } from "../lib/number.ts";
import { foldWidth } from "../notation/text.ts";
import { unitFactor } from "../notation/unit-change.ts";
import type { Indicator, Moment } from "../tables/rows.ts";

/** One value of a row with what is printed of it. */
export interface Cell {
  value: number | null;
  raw: string;
  year: number | null;
  unit: string;
}

export function cellOf(row: Indicator, moment: Moment): Cell {
  return {
    value: valueAt(row, moment),
    raw: row[`${moment}_raw`],
    year: row[`${moment}_year`],
    unit: row.unit,
  };
}

/**
 * Whether two cells state different sizes after conversion into one unit. Cells that agree within
 * one unit of the last printed digit of the coarser one are rounded, not different:
 * 14,466 億円 and 1,446,635 百万円. Units that do not convert are not compared.
 */
export function differs(a: Cell, b: Cell): boolean {
  if (a.value === null || b.value === null) return false;
  const factor = unitFactor(b.unit, a.unit);
  if (factor === null) return false;
  const other = b.value * factor;
  if (equal(a.value, other)) return false;
  if (foldWidth(a.raw) === foldWidth(b.raw)) return false;
  const step = Math.max(lastDigit(a.raw), lastDigit(b.raw) * factor);
  const sameUnit = factor === 1 && lastDigit(a.raw) === lastDigit(b.raw);
  return sameUnit || Math.abs(a.value - other) >= step;
}

/** The size of the last digit of the first number in a cell: 0.01 for 12.49 %, 1 for 38人. */
function lastDigit(raw: string): number {
  const decimals = foldWidth(raw)
    .replaceAll(",", "")
    .match(/\d+(?:\.(\d+))?/u)?.[1];
  return 10 ** -(decimals?.length ?? 0);
}
