/** The newest official figure of the item that a theme's headline is about, on a city's card. */
export const cardFact = {
  /** Where the headline does not name the item. */
  value: { ja: "{item}　{value}", en: "{item}: {value}" },
  date: { ja: "{date}{mark}", en: "{date}{mark}" },
  preliminary: { ja: "（速報）", en: " prelim." },
  preliminaryBase: { ja: "（人口は速報）", en: " (preliminary population)" },
  /** Where a plan counts the same thing otherwise, so that nobody reads a change out of both. */
  otherCount: {
    ja: "計画の現状値{value}とは数え方が異なる",
    en: "the plan counts {value}",
  },
  since: { ja: "、{year}から{change}", en: ", {change} on {year}" },
} as const;
