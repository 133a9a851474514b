import { filterRows } from "../../lib/arquero.ts";
import { foldWidth } from "../../notation/text.ts";
import type { Indicator } from "../../tables/rows.ts";
import { quote } from "../../words/finding-parts.ts";
import { hitsByPlan } from "../one-fact.ts";
import { hitOn, originals, type Rule } from "../rule.ts";

/** Years in which COVID-19 kept people from going out. */
const YEARS = [2020, 2021];
/** What people go out for: visits, users, participants, passengers, events. */
const GOING_OUT =
  /観光|入込|来館|来場|来訪|利用者|乗降|混雑|参加|参画|稼働率|スポーツ実施率|活動回数|相談件数|受診|登録人数|開催/u;

/** Baselines of visits, users and the like that are of a year of the pandemic; one fact a plan. */
export const pandemicBaseYear: Rule = {
  id: "pandemic-base-year",
  severity: "note",
  run: ({ indicators, plans }) =>
    hitsByPlan(filterRows<Indicator>(originals(indicators), isOfPandemic), plans, {
      few: (row) => hitOn(row, valuesOf([row])),
      many: valuesOf,
    }),
};

function isOfPandemic({ label, baseline_value, baseline_year, same_as }: Indicator): boolean {
  if (baseline_value === null || baseline_year === null || same_as !== null) return false;
  return YEARS.includes(baseline_year) && GOING_OUT.test(foldWidth(label));
}

function valuesOf(rows: readonly Indicator[]) {
  const years = [...new Set(rows.map(({ baseline_year }) => baseline_year))].toSorted();
  const [first] = rows;
  return {
    years: { ja: years.join("・"), en: years.join(" and ") },
    example: quote(first?.label ?? ""),
  };
}
