/** Headings and small print of a theme's two pages and its annex. */
export const themePage = {
  policies: { ja: "計画が掲げる施策", en: "Policies by subtheme" },
  policiesDek: {
    ja: "施策の名称と番号は、各市の最も施策の多い計画による。分野は名称と指標から分けた",
    en: "Titles and numbers from the plan with most policies, placed by title or indicators",
  },
  subtheme: { ja: "分野", en: "Subtheme" },
  differences: { ja: "知っておきたい違い", en: "Differences worth knowing" },
  questions: { ja: "議会で問われうること", en: "Questions a council may ask" },
  sourcesPlans: { ja: "計画は{plans}。", en: "Plans: {plans}. " },
  sourcesMany: { ja: "計画は{places}の{count}計画。", en: "Plans: {count}, of {places}. " },
  sourcesStatistics: { ja: "統計は{statistics}。", en: "Statistics: {statistics}. " },
  sourcesBase: { ja: "{item}（{year}）の{base}{mark}。", en: "{item} ({year}): {base}{mark}. " },
  preliminary: { ja: "（速報）", en: " (preliminary)" },
  sourcesMissing: { ja: "対象外：{missing}。", en: "Not read: {missing}. " },
  sourcesMissingMany: {
    ja: "うち{count}計画は一部だけを対象とした。",
    en: "Of these, {count} were read in part. ",
  },
  sourcesLimit: {
    ja: "市区町村の規模と権限は異なり、値の大小は取組の評価を示すものではない。",
    en: "Size and duties differ; no figure rates a municipality. ",
  },
  section: { ja: "{title}（{sections}）", en: "{title} ({sections})" },
  annexTitle: {
    ja: "附属資料　{theme}の全指標と比較の根拠",
    en: "Annex: all indicators on {theme}",
  },
  annexDek: {
    ja: "現状値・目標値は計画の記載のとおり。出典は計画の目次によるページの範囲、分からないものは文書を文字にしたものの行番号。",
    en: "Baselines and targets as the plans print them. Sources: pages by the plan's own contents, else lines of its text version.",
  },
  measures: {
    ja: "比べられるもの、比べられないものとその理由",
    en: "What compares, what does not, and why",
  },
  measuresDek: {
    ja: "同一・換算可は同じ基準で比較できる。速さだけは自市の現状値からの変化を並べる。類似は参考。比較不可は並べない",
    en: "Same and convertible compare directly; pace only compares change from each own baseline; similar is for reference",
  },
  conversion: { ja: "値と換算", en: "Values and conversion" },
  noConversion: { ja: "数値なし", en: "no figure" },
  conversionOf: { ja: "{place}：{step}", en: "{place}: {step}" },
  /** Below the table of measures: what values were divided by. */
  divisors: { ja: "分母：{name}。{places}。", en: "Divided by: {name}. {places}." },
  divisorOf: { ja: "{place}{amounts}", en: "{place} {amounts}" },
  empty: {
    ja: "{theme}：指標を掲げる計画がない",
    en: "{theme}: no plan has an indicator",
  },
} as const;
