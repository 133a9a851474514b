import { sense } from "../../compare/target.ts";
import { inEach } from "../../lib/language.ts";
import type { Progress } from "../../tables/rows.ts";
import { formatNumber } from "../../words/format.ts";
import { hitsOnNamed } from "../pairs.ts";
import type { Rule } from "../rule.ts";

/** The phase before moved one way, the target of this one asks for the other. */
export const pastAgainstRequired: Rule = {
  id: "past-against-required",
  severity: "note",
  run: ({ progress, indicators }) => {
    const rows = progress.filter(
      (d: Progress) => d.past_per_year !== null && d.latest_value === null,
    );
    return hitsOnNamed<Progress>(rows, "indicator_id", indicators, (row, indicator) => {
      const { past_per_year: past } = row;
      const asked = sense(indicator);
      if (past === null || past === 0 || asked === 0 || Math.sign(past) === asked) return null;
      // In English the label says what is counted.
      const unit =
        indicator.unit === "%"
          ? { ja: "ポイント", en: " points" }
          : { ja: ` ${indicator.unit}`, en: "" };
      return {
        past: inEach((lang) => formatNumber(past, lang) + unit[lang]),
        asked: asked > 0 ? { ja: "増加", en: "a rise" } : { ja: "減少", en: "a fall" },
      };
    });
  },
};
