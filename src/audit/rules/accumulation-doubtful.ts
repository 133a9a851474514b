import type { ProgressYear } from "../../tables/rows.ts";
import { accumulationDoubts } from "../../words/names.ts";
import { hitsOnNamed } from "../pairs.ts";
import { quoted, type Rule } from "../rule.ts";

/** A row that is followed and whose words leave open how its values add up over the years. */
export const accumulationDoubtful: Rule = {
  id: "accumulation-doubtful",
  severity: "note",
  run: ({ indicators, progressYears }) => {
    const doubtful = progressYears
      .filter((d: ProgressYear) => d.accumulation_doubt !== null)
      .select("indicator_id", "accumulation_doubt")
      .dedupe();
    return hitsOnNamed<ProgressYear>(
      doubtful,
      "indicator_id",
      indicators,
      ({ accumulation_doubt: doubt }, indicator) =>
        doubt && {
          ...quoted(indicator, "baseline", "target"),
          doubt: accumulationDoubts[doubt],
        },
    );
  },
};
