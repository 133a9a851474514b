import { fill, type Language, type Translated } from "../lib/language.ts";

/** Texts of the charts of populations: that which plans state, and the lines of the lead chart. */

export const outlook = {
  title: {
    ja: "計画が述べる人口：{places}の{n}件",
    en: "Population that the plans state: {places}",
  },
  titleYears: {
    ja: "計画が述べる{period}の人口：{places}の{n}件",
    en: "Population that the plans state for {period}: {places}, {n} figures",
  },
  /** What each plan says of the latest time. */
  lasts: { ja: "計画が述べる人口：{parts}", en: "Population in the plans: {parts}" },
  last: { ja: "{place}の{subject}は{text}", en: "{place}, {subject}: {text}" },
  around: { ja: "{year}年頃", en: "around {year}" },
  baseline: { ja: "{name}（現状値）", en: "{name} (baseline)" },
  target: { ja: "{name}（目標値）", en: "{name} (target)" },
  separate: {
    ja: "推計の時点と方法は市ごとに異なり、比べるための図ではない",
    en: "Method and date differ from plan to plan; this is no comparison",
  },
  noYear: {
    ja: "年の記載がない値が{n}件あり、印を付けない",
    en: "Without a year, so without a mark: {n}",
  },
} as const satisfies Record<string, Translated>;

/** Words by which documents bound a figure, around its text; 頃 stands with the year. */
const QUALIFIERS: Record<string, Translated> = {
  約: { ja: "約{text}", en: "about {text}" },
  程度: { ja: "{text}程度", en: "about {text}" },
  以上: { ja: "{text}以上", en: "at least {text}" },
  以下: { ja: "{text}以下", en: "at most {text}" },
  未満: { ja: "{text}未満", en: "less than {text}" },
  超: { ja: "{text}超", en: "more than {text}" },
  見込み: { ja: "{text}の見込み", en: "{text} expected" },
  想定: { ja: "{text}を想定", en: "{text} assumed" },
};

/** 153万人超, 約160万人: the words of a document around its figure; words unknown here stand behind it. */
export function qualified(text: string, qualifier: string, lang: Language): string {
  const words = qualifier.split(" ").filter((word) => word !== "" && word !== "頃");
  return words.reduce((all, word) => {
    const pattern = QUALIFIERS[word];
    return pattern ? fill(pattern, lang, { text: all }) : `${all}（${word}）`;
  }, text);
}

export const leadLines = {
  axis: { ja: "縦軸は0から始まらない", en: "The axis does not begin at 0" },
  /** A projected year in the text equivalent, where a census may be of the same year. */
  projectedYear: { ja: "推計{year}", en: "projected {year}" },
} as const satisfies Record<string, Translated>;
