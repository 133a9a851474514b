import { unitsConvertible } from "../../notation/unit.ts";
import { unitOf } from "../cells.ts";
import type { ExtractedRow } from "../rows.ts";
import { isFigure } from "../words.ts";

/**
 * Whether start and goal are printed with units of two quantities: one of them may be the next row's. Where keys
 * and no columns put them together, so may be a figure without a unit beside one with it. A goal that is a change
 * (46%削減) has its own unit.
 */
export function hasOtherUnit(row: Pick<ExtractedRow, "layout" | "unit" | "baseline" | "target">) {
  if (/[減増]/u.test(row.target)) return false;
  const [from, to] = [row.baseline, row.target].map(unitOf) as [string, string];
  if (from !== "" && to !== "") return !unitsConvertible(from, to);
  return (
    row.layout === "keyed" &&
    row.unit === "" &&
    from !== to &&
    isFigure(row.baseline) &&
    isFigure(row.target)
  );
}
