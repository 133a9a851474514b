import { type Indicator, MOMENTS, type Moment } from "../../tables/rows.ts";
import { FIELD_NAMES } from "../../words/finding-names.ts";
import { quote, rowText } from "../../words/finding-parts.ts";
import { cellOf, differs } from "../difference.ts";
import { type Pair, pairRule } from "../pairs.ts";

/** Rows of one quantity, in one plan or two, that give different values for the same year. */
export const sameQuantityDiffers = pairRule(
  { id: "same-quantity-differs", severity: "warning" },
  ({ row, other }: Pair) =>
    MOMENTS.filter((field) => other.id < row.id && contradicts(row, other, field)).map((field) => ({
      other: rowText(other),
      field: FIELD_NAMES[field],
      own: quote(cellOf(row, field).raw),
      others: quote(cellOf(other, field).raw),
    })),
);

/** Values of different years may differ; so may values without a year in two different plans. */
function contradicts(row: Indicator, other: Indicator, field: Moment): boolean {
  const [a, b] = [cellOf(row, field), cellOf(other, field)];
  if (a.year !== b.year || (a.year === null && row.plan !== other.plan)) return false;
  return differs(a, b);
}
