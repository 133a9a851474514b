import { foldWidth } from "../../notation/text.ts";
import { quote } from "../../words/finding-parts.ts";
import { hitOn, type Rule, withoutRepeats } from "../rule.ts";

/** Quantities that have no unit: births per woman, indices, one number against another. */
const WITHOUT_UNIT = /出生率|指数|比率|偏差値/u;

/** A number without a unit, unless the quantity has none. */
export const missingUnit: Rule = {
  id: "missing-unit",
  severity: "note",
  run: (tables) =>
    withoutRepeats(tables)
      .filter((row) => row.unit === "" && !WITHOUT_UNIT.test(foldWidth(row.label)))
      .flatMap((row) => {
        const cells = [
          { value: row.baseline_value, raw: row.baseline_raw },
          { value: row.target_value, raw: row.target_raw },
          { value: row.latest_value, raw: row.latest_raw },
        ];
        const cell = cells.find(({ value }) => value !== null);
        return cell === undefined ? [] : [hitOn(row, { value: quote(cell.raw) })];
      }),
};
