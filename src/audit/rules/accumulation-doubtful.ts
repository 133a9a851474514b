import { flatMapRows } from "../../lib/arquero.ts";
import type { Indicator, ProgressYear } from "../../tables/rows.ts";
import { accumulationDoubtMeanings } from "../../words/values.ts";
import { asRow } from "../pairs.ts";
import { type Hit, hitOn, quoted, type Rule } from "../rule.ts";

type Doubtful = Pick<ProgressYear, "accumulation_doubt"> & { indicator?: Indicator };

/** A row that is followed and whose words leave open how its values add up over the years. */
export const accumulationDoubtful: Rule = {
  id: "accumulation-doubtful",
  severity: "note",
  run: ({ indicators, progressYears }) => {
    const doubtful = progressYears
      .filter((d: ProgressYear) => d.accumulation_doubt !== null)
      .select("indicator_id", "accumulation_doubt")
      .dedupe()
      .lookup(indicators, ["indicator_id", "id"], { indicator: asRow });
    return flatMapRows<Doubtful, Hit>(doubtful, ({ indicator, accumulation_doubt: doubt }) =>
      indicator === undefined || doubt === null
        ? []
        : [
            hitOn(indicator, {
              ...quoted(indicator, "baseline", "target"),
              doubt: accumulationDoubtMeanings[doubt],
            }),
          ],
    );
  },
};
