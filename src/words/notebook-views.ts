import type { Translated } from "../lib/language.ts";

/** Texts of the single notebooks and of the panel that shows where a number comes from. */

/** Official statistics, set apart from the plans on every page. */
export const officialView = {
  about: {
    ja: "各項目の問い・定義・計算・使ってはならないこと",
    en: "What each item answers, how it is defined, and what not to use it for",
  },
  question: { ja: "問い", en: "Question" },
  definition: { ja: "定義", en: "Definition" },
  calculation: { ja: "計算", en: "Calculation" },
  statistic: { ja: "統計（表）", en: "Statistic (table)" },
  licence: { ja: "利用条件", en: "Licence" },
} as const satisfies Record<string, Translated>;

export const provenance = {
  kicker: { ja: "出典と換算", en: "Source and conversion" },
  close: { ja: "閉じる", en: "Close" },
  link: { ja: "この行へのリンクをコピー", en: "Copy a link to this row" },
  printed: { ja: "計画の該当欄と読み取った値", en: "Printed cells and how they were read" },
  label: { ja: "印刷された名", en: "Label as printed" },
  place: { ja: "どこに書かれているか", en: "Where it stands" },
  document: { ja: "文書", en: "Document" },
  address: { ja: "公表先", en: "Published at" },
  publisher: { ja: "計画を案内するページ", en: "The publisher's page" },
  file: { ja: "ファイル", en: "File" },
  checksum: { ja: "SHA-256（はじめの12桁）", en: "SHA-256 (first 12 digits)" },
  theme: { ja: "テーマと決め方", en: "Theme and rule" },
  category: { ja: "区分", en: "Category" },
  code: { ja: "符号", en: "Code" },
  note: { ja: "行の注", en: "Note on the row" },
  repeatOf: { ja: "再掲。初出は", en: "A repeat of" },
  sameAs: { ja: "同じ指標の行", en: "Same quantity as" },
  parent: { ja: "上位の施策", en: "Part of" },
  sdg: { ja: "SDGs（印刷どおり）", en: "SDGs as printed" },
  id: { ja: "行の番号", en: "Row id" },
  evaluation: { ja: "印刷された評価／計算した評価", en: "Evaluation printed / computed" },
  conversion: { ja: "比較のための換算：{name}", en: "Conversion for the comparison: {name}" },
  noConversion: {
    ja: "この指標は、他市の指標と並べる項目に含まれていない。",
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
