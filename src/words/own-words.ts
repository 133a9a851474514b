/** Marks of what an organisation says in its own words. */
export const ownWords = {
  analyst: { ja: "分析担当者", en: "the analyst" },
  headline: { ja: "見出しは{by}による。", en: "The headline is by {by}." },
  sentence: { ja: "{text}（{by}）", en: "{text} ({by})" },
  join: { ja: "", en: " " },
} as const;
