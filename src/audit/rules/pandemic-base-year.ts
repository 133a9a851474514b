import type { Indicator } from "../../tables/rows.ts";
import { quote } from "../../words/finding-parts.ts";
import { planRule } from "../one-fact.ts";

/** Baselines of visits, users and the like that are of a year of the pandemic; one fact a plan. */
export const pandemicBaseYear = planRule(
  { id: "pandemic-base-year", severity: "note" },
  isOfPandemic,
  {
    values: (first, rows) => {
      const years = [...new Set(rows.map(({ baseline_year }) => baseline_year))].toSorted();
      return {
        years: { ja: years.join("・"), en: years.join(" and ") },
        example: {
          ja: quote(first.label).ja,
          en: quote(first.label_en || first.label).en,
        },
      };
    },
  },
);

function isOfPandemic({ pandemic_base, same_as }: Indicator): boolean {
  return pandemic_base && same_as === null;
}
