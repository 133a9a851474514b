/** The newest official figure of the item that a theme's headline is about, on a city's card. */
export const cardFact = {
  /** Where the headline does not name the item. */
  value: { ja: "{item}　{value}", en: "{item}: {value}" },
  date: { ja: "{date}{mark}", en: "{date}{mark}" },
  preliminary: { ja: "（速報）", en: " prelim." },
  preliminaryBase: { ja: "（人口は速報）", en: " (preliminary population)" },
  since: { ja: "、{year}から{change}", en: ", {change} on {year}" },
} as const;
