import type { Translated } from "../lib/language.ts";
import type { OfficialMissing } from "../tables/rows.ts";

/** Every text of the context: its charts, its panel, its comparison with the plans. */

export const official = {
  heading: { ja: "参考：公的統計", en: "For reference: official statistics" },
  apart: {
    ja: "計画の現状値・目標値ではない。同じ定義の公的統計で各市の状況を補い、計画の達成は判定しない。",
    en: "Neither baselines nor targets of the plans: one official definition per item, judging no plan.",
  },
  cell: { ja: "{value}（{quality}）", en: "{value} ({quality})" },
  cellYear: { ja: "{value}（{year}、{quality}）", en: "{value} ({year}, {quality})" },
  quality: {
    ja: "品質 A：公表した機関のファイル（その写しを含む）、B：公表ファイルを明示したデータ、C：報道などの二次資料。計算した値は、もとの値のうち低いほう。",
    en: "Quality: A the body's own file or a copy, B a data set naming its official file, C secondary such as news; a computed value takes the weaker grade.",
  },
  taken: { ja: "人口は{name}", en: "over the {name}" },
  takenNext: { ja: "{note}（翌年）", en: "{note} (of the next year)" },
  duties: {
    ja: "政令指定都市・中核市・その他の市では受け持つ事務が異なる。",
    en: "Kinds of city hold different duties.",
  },
  base: {
    ja: "住民当たりの率の分母は、値の時期に近い1月1日の住民基本台帳人口（ない年は、その前の1月1日の住民基本台帳人口か国勢調査人口）。全国と並べる値は、年に添えた国勢調査の人口を分母とし、「その年の人口では」の後にその年の人口による値を添える。",
    en: "Rates per resident: over the register of the nearest 1 January (where it is not at hand, the one before or the census); beside Japan, over the census population named with the year; “its year” is the rate over the population of that year.",
  },
  item: { ja: "項目（単位）", en: "Item (unit)" },
  year: { ja: "年", en: "Year" },
  national: { ja: "全国", en: "Japan" },
  yearAndBase: {
    ja: "{year}（人口は{base}年国勢調査）",
    en: "{year} (census population of {base})",
  },
  /** Between a value and a newer one. */
  newestAfter: { ja: "／", en: "; " },
  newest: { ja: "最新 {newest}", en: "newest {newest}" },
  /** Over another population than the value beside it. */
  newestOwnBase: {
    ja: "最新 {newest}、その年の人口による",
    en: "newest {newest}, over the population of its year",
  },
  /** Of the same year. */
  ownBase: { ja: "その年の人口では{value}", en: "its year: {value}" },
  caution: { ja: "読むときの注意", en: "Read with care" },
  notFor: { ja: "使ってはならないこと", en: "Not to be used for" },
  preliminary: { ja: "速報値", en: "preliminary" },
  projection: { ja: "推計", en: "proj." },
  gap: { ja: "—（{reason}）", en: "— ({reason})" },
  withPlans: { ja: "計画の値と公的統計", en: "Figures of the plans beside official statistics" },
  planRow: {
    ja: "{place}「{label}」：{what}は{plan}{planYear}、公的統計は{official}（{year}、{quality}）。{verdict}{reason}。",
    en: "{place}, “{label}”: {what} {plan}{planYear}, official statistic {official} ({year}, {quality}). {verdict}{reason}.",
  },
  planNone: {
    ja: "{place}「{label}」{plan}{planYear}",
    en: "{place}, “{label}” {plan}{planYear}",
  },
  /** Whose figure it is: the plan's own, or a result of one of its indicators. */
  planFigure: { ja: "計画", en: "plan" },
  resultFigure: { ja: "実績", en: "result" },
  planYear: { ja: "（{year}）", en: " ({year})" },
  otherYear: { ja: "年は異なる。", en: "The years differ. " },
  within: { ja: "差は許容の範囲内。", en: "Within the tolerance. " },
  /** Of a figure that the plan bounds: 153万人超. */
  outside: { ja: "「{stated}」には当たらない。", en: "That is not {stated}. " },
  /** The same, where the difference is within what two ways of counting may differ by. */
  unsettled: {
    ja: "差は許容の範囲内で、「{stated}」かどうかはこの統計では決められない。",
    en: "Within the tolerance; this statistic does not settle whether it is {stated}. ",
  },
  beyond: { ja: "差は{difference}。", en: "The difference is {difference}. " },
  planNones: {
    ja: "年の近い公的統計の値が手元にない計画の値：{rows}。",
    en: "No official value of about the same year at hand: {rows}.",
  },
  equalYear: {
    ja: "公的統計では{year}年の値と一致する。",
    en: "It equals the official value of {year}. ",
  },
  of: { ja: "{unit}", en: " {unit}" },
} as const satisfies Record<string, Translated>;

export const officialMissing: Record<OfficialMissing, Translated> = {
  not_found: { ja: "未入手", en: "not found" },
  not_available: { ja: "値なし", en: "not available" },
  suppressed: { ja: "秘匿", en: "suppressed" },
  not_applicable: { ja: "該当なし", en: "not applicable" },
};

export const officialYears = {
  /** One item: what happened, and in which years. */
  rose: { ja: "{places}で上がり", en: "rose in {places}" },
  fell: { ja: "{places}で下がり", en: "fell in {places}" },
  level: { ja: "{places}でほぼ横ばい", en: "hardly changed in {places}" },
  allRose: { ja: "{places}で上がった", en: "rose in {places}" },
  allFell: { ja: "{places}で下がった", en: "fell in {places}" },
  allLevel: { ja: "{places}でほぼ横ばいだった", en: "hardly changed in {places}" },
  one: { ja: "{name}は{from}〜{to}年に{money}{what}", en: "{name} {what}{money}, {from} to {to}" },
  oneFiscal: {
    ja: "{name}は{from}〜{to}年度に{money}{what}",
    en: "{name} {what}{money}, FY{from} to FY{to}",
  },
  /** Of money, which is not adjusted for prices. */
  nominal: { ja: "名目で", en: " in nominal terms" },
  oneYears: { ja: "{name}は{money}{what}", en: "{name} {what}{money}" },
  /** Behind what happened, where the last years went the other way. */
  turned: { ja: "（{until}まで）", en: " (until {until})" },
  until: { ja: "{places}は{year}年", en: "{year} in {places}" },
  untilFiscal: { ja: "{places}は{year}年度", en: "FY{year} in {places}" },
  /** Several items, grouped by what happened. */
  several: { ja: "{places}の公的統計：{what}", en: "{places}: {what}" },
  itemsRose: { ja: "上がったのは{names}", en: "{names} rose" },
  itemsFell: { ja: "下がったのは{names}", en: "{names} fell" },
  itemsLevel: { ja: "ほぼ横ばいなのは{names}", en: "{names} hardly changed" },
  itemsMixed: { ja: "市ごとに異なるのは{names}", en: "{names} differed by place" },
  compared: {
    ja: "上がった・下がったは最初の年と最後の年との比較で、値がつながらない所より前の年を含まない。その差が期間中の最大と最小の差の3分の1に満たなければ「ほぼ横ばい」とする",
    en: "Rose and fell: first against last year, without years before a break. Less than a third of the span between highest and lowest: hardly changed",
  },
  shared: {
    ja: "縦軸は、人数などの総数では市ごとに異なり、率では各市に共通で、0から始まるとは限らない",
    en: "Counts: one axis a place; rates: a common axis; neither need begin at 0",
  },
  preliminary: { ja: "白抜き＝速報値", en: "Hollow: preliminary" },
  break: {
    ja: "縦の破線＝値がつながらない所（{reasons}）",
    en: "Dashed line: values do not join ({reasons})",
  },
  alt: { ja: "{place} {name}（{unit}）：{values}", en: "{place}, {name} ({unit}): {values}" },
} as const satisfies Record<string, Translated>;
