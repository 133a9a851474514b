import { flatMapRows } from "../../lib/arquero.ts";
import { type Indicator, MOMENTS, type Moment } from "../../tables/rows.ts";
import { FIELD_NAMES } from "../../words/finding-names.ts";
import { quote, rowText } from "../../words/finding-parts.ts";
import { cellOf, differs } from "../difference.ts";
import { type Pair, sameQuantityPairs } from "../pairs.ts";
import { type Hit, hitOn, type Rule } from "../rule.ts";

/** Rows of one quantity, in one plan or two, that give different values for the same year. */
export const sameQuantityDiffers: Rule = {
  id: "same-quantity-differs",
  severity: "warning",
  run: ({ indicators }) => {
    const pairs = sameQuantityPairs(indicators).filter((d: Pair) => d.other.id < d.row.id);
    return flatMapRows<Pair, Hit>(pairs, ({ row, other }) =>
      MOMENTS.filter((field) => contradicts(row, other, field)).map((field) =>
        hitOn(row, {
          other: rowText(other),
          field: FIELD_NAMES[field],
          own: quote(cellOf(row, field).raw),
          others: quote(cellOf(other, field).raw),
        }),
      ),
    );
  },
};

/** Values of different years may differ; so may values without a year in two different plans. */
function contradicts(row: Indicator, other: Indicator, field: Moment): boolean {
  const [a, b] = [cellOf(row, field), cellOf(other, field)];
  if (a.year !== b.year || (a.year === null && row.plan !== other.plan)) return false;
  return differs(a, b);
}
