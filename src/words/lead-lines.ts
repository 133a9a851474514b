/** Texts of the lead chart. */
export const leadLines = {
  axis: { ja: "縦軸は0から始まらない", en: "The axis does not begin at 0" },
  index: {
    ja: "人口の指数（2020年国勢調査＝100）。右端は{last}年の推計人口と2020年比",
    en: "Population, 2020 census = 100. At the right: projection for {last}, change on 2020",
  },
  peaks: {
    ja: "途中の白抜きは推計の最多（{peaks}）",
    en: "Hollow marks on the way: highest projected ({peaks})",
  },
  peak: { ja: "{place}{year}年 {people}", en: "{place} {year}, {people}" },
  /** A projected year in the text equivalent, where a census may be of the same year. */
  projectedYear: { ja: "推計{year}", en: "projected {year}" },
  projected: { ja: "実線は国勢調査、破線は推計", en: "Solid: census, dashed: projection" },
  gap: {
    ja: "{year}年の国勢調査と推計の差は{gaps}",
    en: "Census of {year} against projection: {gaps}",
  },
  preliminary: { ja: "{year}年は速報値", en: "{year} is preliminary" },
  preliminaryGap: {
    ja: "{year}年は速報値で、推計との差は{gaps}",
    en: "{year} is preliminary; against the projection: {gaps}",
  },
  outlookTitle: {
    ja: "推計では、{last}年の人口は2020年より{changes}",
    en: "Projected {last}: {changes}",
  },
  lineTitle: { ja: "{item}の推移", en: "{item} over the years" },
  indexSubtitle: {
    ja: "{from}年を100とした指数。{statistic}",
    en: "Index, {from} = 100. {statistic}",
  },
  lineSubtitle: { ja: "単位：{unit}。{statistic}", en: "Unit: {unit}. {statistic}" },
} as const;
