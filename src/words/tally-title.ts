import type { Translated } from "../lib/language.ts";

/** Titles of a chart of results by goal. */
export const tallyWords = {
  goal: {
    ja: "{goal}は{total}指標のうち{count}が{grade}",
    en: "{goal}: {count} of {total} {grade}",
  },
  quoted: { ja: "「{goal}」", en: "“{goal}”" },
  or: { ja: "か", en: " or " },
  over: { ja: "終わった計画：{title}", en: "The plan that is over. {title}" },
  grade: { ja: "{grade}{count}", en: "{count} {grade}" },
} as const satisfies Record<string, Translated>;
