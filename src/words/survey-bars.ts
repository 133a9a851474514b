/** The residents' view of each policy. */
export const surveyBars = {
  heading: { ja: "市民の実感", en: "How residents see the policies" },
  title: {
    ja: "市民の実感は「{best}」の{high}%から「{worst}」の{low}%まで開く",
    en: "From {high}% for “{best}” to {low}% for “{worst}”",
  },
  subtitle: { ja: "{question}（{year}）", en: "{question} ({year})" },
  half: { ja: "半数（50%）", en: "Half (50%)" },
  note: {
    ja: "市が計画に記載した意識調査の結果。回答数と誤差は計画に記載がない",
    en: "A survey printed in the plan, which gives neither the number of answers nor an error",
  },
} as const;
