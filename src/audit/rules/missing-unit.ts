import { foldWidth } from "../../notation/text.ts";
import { type Indicator, MOMENTS } from "../../tables/rows.ts";
import { quote } from "../../words/finding-parts.ts";
import { rowRule } from "../rule.ts";

/** Quantities that have no unit: births per woman, indices, one number against another. */
const WITHOUT_UNIT = /出生率|指数|比率|偏差値/u;

/** A number without a unit, unless the quantity has none. */
export const missingUnit = rowRule(
  { id: "missing-unit", severity: "note" },
  (row) => row.unit === "" && !WITHOUT_UNIT.test(foldWidth(row.label)) && firstCell(row) !== null,
  (row) => ({ value: quote(firstCell(row) ?? "") }),
);

/** The first cell that holds a number. */
function firstCell(row: Indicator): string | null {
  const moment = MOMENTS.find((one) => row[`${one}_value`] !== null);
  return moment === undefined ? null : row[`${moment}_raw`];
}
