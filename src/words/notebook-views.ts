import type { Translated } from "../lib/language.ts";
import type { Basis } from "../tables/rows.ts";

/** Texts of the single notebooks and of the panel that shows where a number comes from. */

export const themesView = {
  count: {
    ja: "{theme}：{indicators}の指標、同じ物差しで比べられる量{axis}、類似{similar}、比較不可{not}（再掲と同じ量の重複を除く）",
    en: "{theme}: {indicators} indicators; measures on one yardstick {axis}, similar {similar}, not comparable {not} (repeats not counted)",
  },
  noAxis: {
    ja: "この条件で、同じ物差しで比べられる量はありません。",
    en: "With these choices nothing shares one yardstick.",
  },
  apart: {
    ja: "似ていますが定義が異なります。軸は図ごとに別で、長さを図の間で比べることはできません。",
    en: "Similar, but defined differently. Each picture has its own axis; lengths must not be compared between pictures.",
  },
} as const satisfies Record<string, Translated>;

export const municipalityView = {
  indicators: { ja: "指標", en: "Indicators" },
  indicatorsNote: {
    ja: "再掲と重複を除く（記載{rows}行）",
    en: "without repeats ({rows} rows printed)",
  },
  withNumber: { ja: "数値の目標", en: "With a numeric target" },
  withNumberNote: { ja: "指標の{percent}%", en: "{percent}% of the indicators" },
  shared: { ja: "他市と比べられる量", en: "Comparable measures" },
  sharedNote: { ja: "同一または換算可", en: "same or convertible" },
  latest: { ja: "最新値のある指標", en: "With a latest value" },
  latestNote: { ja: "再掲を除く", en: "repeats not counted" },
  findings: { ja: "点検で確かめたいこと", en: "Findings" },
  findingsNote: { ja: "計画への質問", en: "questions to the plans" },
  coverage: { ja: "どのテーマに指標があるか", en: "Indicators by theme" },
  targets: { ja: "目標の書き方", en: "How targets are stated" },
  policies: { ja: "施策の体系", en: "Policies" },
  sdg: { ja: "SDGsのゴールとのつながり", en: "Links to the Sustainable Development Goals" },
  noSdg: {
    ja: "この市の計画は、施策ごとのSDGsのゴールを印刷していません。",
    en: "The plans of this municipality print no SDG goals beside their policies.",
  },
  noLatest: {
    ja: "最新値が印刷された指標はなく、進み具合はこの計画だけからは分かりません。",
    en: "No indicator has a printed latest value, so the plans alone do not show progress.",
  },
  tables: { ja: "計画ごとのすべての指標", en: "All indicators by plan" },
  noFindings: { ja: "点検で見つかったことはありません。", en: "The audit found nothing." },
} as const satisfies Record<string, Translated>;

export const targetsView = {
  kinds: { ja: "目標はどれだけ測れるか", en: "How measurable the targets are" },
  table: { ja: "市とテーマ別の目標の書き方", en: "Targets by municipality and theme" },
  pace: { ja: "1年あたりに必要な変化", en: "Change required per year" },
  paceNote: {
    ja: "同じ軸で比べられる量だけを示します。現状値に対する%で、これまでの変化は最新値が印刷されている行にだけあります。",
    en: "Only measures that share one axis. In per cent of the baseline; past change is known only where a latest value is printed.",
  },
  progress: { ja: "進み具合の判定", en: "Progress so far" },
  progressNote: {
    ja: "最新値が印刷された行だけを判定できます。件数は計画に印刷された行を数えたもので、市どうしの優劣ではありません。",
    en: "Only rows with a printed latest value can be judged. Counts are rows as printed; they do not rank municipalities.",
  },
  gaps: { ja: "測れない指標", en: "What cannot be measured" },
  noNumber: { ja: "数値の目標がない", en: "No numeric target" },
  noBaseline: { ja: "現状値がない", en: "No baseline" },
  noYear: { ja: "目標の年がない", en: "No target year" },
  met: { ja: "現状値がすでに目標を満たす", en: "Baseline already meets the target" },
} as const satisfies Record<string, Translated>;

export const exploreView = {
  found: { ja: "見つかった指標", en: "Indicators found" },
  foundPolicies: { ja: "見つかった施策", en: "Policies found" },
  code: { ja: "選んだ指標を集計する", en: "Count the selection" },
  codeNote: {
    ja: "下の式はこのページの中で動いています。ノートブックの写しを作り、式を書き換えると、自分の問いになります。",
    en: "The code below runs in this page. Copy the notebook and change it to ask your own question.",
  },
  pivot: { ja: "選んだ指標の数：テーマと市", en: "Selected indicators by theme and municipality" },
  chart: { ja: "選んだ指標の数", en: "Number of selected indicators" },
} as const satisfies Record<string, Translated>;

/** Official statistics, set apart from the plans on every page. */
export const officialView = {
  count: {
    ja: "{items}項目、{values}の値（全年）",
    en: "{items} items, {values} values in all years",
  },
  none: {
    ja: "この条件に合う公的統計はありません。",
    en: "No official statistic fits these choices.",
  },
  lookIn: { ja: "公的統計（参考）", en: "Official statistics (for reference)" },
  download: {
    ja: "公的統計をCSVで保存（{count}行）",
    en: "Save official statistics as CSV ({count} rows)",
  },
  source: { ja: "統計と出典", en: "Statistic and source" },
  about: {
    ja: "各項目の問い・定義・計算",
    en: "What each item answers, how it is defined and computed",
  },
  question: { ja: "問い", en: "Question" },
  definition: { ja: "定義", en: "Definition" },
  licence: { ja: "利用条件", en: "Licence" },
  calculation: { ja: "計算", en: "Calculation" },
  strip: { ja: "全国の中の位置", en: "Among all municipalities of Japan" },
  dots: { ja: "全国の分布がない項目", en: "Items without a distribution of Japan" },
  series: { ja: "年ごとの値", en: "Over the years" },
} as const satisfies Record<string, Translated>;

/** @public Used by notebooks/own.html, which holds its code in HTML. */
export const ownView = {
  copy: {
    ja: "notebooks/own.html を別の名前で写す。",
    en: "Copy notebooks/own.html under another name.",
  },
  change: {
    ja: "セルを書き換える。変えたセルに続くセルは、自動で計算し直される。",
    en: "Change its cells. Whatever depends on a changed cell is computed again.",
  },
  preview: {
    ja: "npm run notebooks:preview で見ながら直す。",
    en: "Watch it with npm run notebooks:preview.",
  },
  build: {
    ja: "npm run notebooks で、配れる1つのファイルにする。",
    en: "Build the one file to hand out with npm run notebooks.",
  },
  read: {
    ja: "data.tables に報告書と同じ表がそろいます。行の列名は reports/tables/ のCSVと同じです。",
    en: "data.tables holds the tables of the report. Columns have the names of the CSV files under reports/tables/.",
  },
  choose: { ja: "量を選ぶ", en: "Choose a measure" },
  draw: {
    ja: "図は報告書と同じ関数が描きます。数値が食い違うことはありません。",
    en: "The chart comes from the same function as in the report, so the numbers are the same.",
  },
} as const satisfies Record<string, Translated>;

export const provenance = {
  kicker: { ja: "出典と換算", en: "Source and conversion" },
  close: { ja: "閉じる", en: "Close" },
  link: { ja: "この行へのリンクをコピー", en: "Copy a link to this row" },
  printed: { ja: "印刷されたセルと読み取った値", en: "Printed cells and how they were read" },
  label: { ja: "印刷された名", en: "Label as printed" },
  place: { ja: "どこに書かれているか", en: "Where it stands" },
  document: { ja: "文書", en: "Document" },
  file: { ja: "ファイル", en: "File" },
  checksum: { ja: "SHA-256（はじめの12桁）", en: "SHA-256 (first 12 digits)" },
  theme: { ja: "テーマと決め方", en: "Theme and rule" },
  category: { ja: "区分", en: "Category" },
  code: { ja: "符号", en: "Code" },
  note: { ja: "行の注", en: "Note on the row" },
  repeatOf: { ja: "再掲。初出は", en: "A repeat of" },
  sameAs: { ja: "同じ量の行", en: "Same quantity as" },
  parent: { ja: "上位の施策", en: "Part of" },
  sdg: { ja: "SDGs（印刷どおり）", en: "SDGs as printed" },
  id: { ja: "行の番号", en: "Row id" },
  evaluation: { ja: "印刷された評価／計算した評価", en: "Evaluation printed / computed" },
  conversion: { ja: "比較のための換算：{name}", en: "Conversion for the comparison: {name}" },
  noConversion: {
    ja: "この行は、他市の行と並べる量には含まれていません。",
    en: "This row stands in no measure that is shared with another municipality.",
  },
  caveat: { ja: "注意", en: "Caveat" },
  progress: { ja: "進み具合の計算", en: "How progress is computed" },
  progressFormula: {
    ja: "（最新値 {latest} − 現状値 {baseline}）÷（目標値 {target} − 現状値 {baseline}）＝ {progress}",
    en: "(latest {latest} − baseline {baseline}) ÷ (target {target} − baseline {baseline}) = {progress}",
  },
  elapsedFormula: {
    ja: "期間の経過（{latest} − {baseline}）÷（{target} − {baseline}）＝ {elapsed}",
    en: "Elapsed: ({latest} − {baseline}) ÷ ({target} − {baseline}) = {elapsed}",
  },
  findings: { ja: "点検の結果", en: "Findings" },
  none: { ja: "—", en: "—" },
} as const satisfies Record<string, Translated>;

/** What a year is the year of. */
export const basisNames: Record<Basis, Translated> = {
  fiscal_year: { ja: "年度", en: "fiscal year" },
  calendar_year: { ja: "暦年", en: "calendar year" },
  date: { ja: "時点", en: "date" },
  average: { ja: "数年の平均", en: "mean of several years" },
  cumulative: { ja: "累計", en: "cumulative" },
  unstated: { ja: "年（年度か暦年かの記載なし）", en: "year, whether fiscal or calendar unsaid" },
  plan_default: { ja: "文書が原則として定める年度", en: "year that the document states as a rule" },
};
