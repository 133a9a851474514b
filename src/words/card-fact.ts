/** The newest official figure of the item that a theme's headline is about, on a city's card. */
export const cardFact = {
  value: { ja: "{item}　{value}（{date}{mark}）", en: "{item}: {value} ({date}{mark})" },
  preliminary: { ja: "、速報", en: ", preliminary" },
  since: { ja: "{year}から{change}", en: "{change} since {year}" },
} as const;
