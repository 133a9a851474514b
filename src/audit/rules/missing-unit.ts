import { filterRows, flatMapRows } from "../../lib/arquero.ts";
import { foldWidth } from "../../notation/text.ts";
import type { Indicator } from "../../tables/rows.ts";
import { quote } from "../../words/finding-parts.ts";
import { type Hit, hitOn, originals, type Rule } from "../rule.ts";

/** Quantities that have no unit: births per woman, indices, one number against another. */
const WITHOUT_UNIT = /出生率|指数|比率|偏差値/u;

/** A number without a unit, unless the quantity has none. */
export const missingUnit: Rule = {
  id: "missing-unit",
  severity: "note",
  run: ({ indicators }) =>
    flatMapRows<Indicator, Hit>(
      filterRows<Indicator>(originals(indicators), asksForUnit),
      (row) => {
        const cells = [
          { value: row.baseline_value, raw: row.baseline_raw },
          { value: row.target_value, raw: row.target_raw },
          { value: row.latest_value, raw: row.latest_raw },
        ];
        const cell = cells.find(({ value }) => value !== null);
        return cell === undefined ? [] : [hitOn(row, { value: quote(cell.raw) })];
      },
    ),
};

function asksForUnit({ unit, label }: Indicator): boolean {
  return unit === "" && !WITHOUT_UNIT.test(foldWidth(label));
}
