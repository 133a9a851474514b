import type { Translated } from "../lib/language.ts";
import { momentNames } from "./names.ts";

/** Every text of the notebooks that neither charts nor briefings have. `{name}` is filled. */

export const pages = {
  themes: { ja: "テーマで比べる", en: "Compare a theme" },
  municipality: { ja: "ひとつの市を見る", en: "One municipality" },
  targets: { ja: "目標の質を見る", en: "Targets" },
  explore: { ja: "探す・集計する", en: "Search and count" },
  own: { ja: "自分のノートブック", en: "Your own notebook" },
} as const satisfies Record<string, Translated>;

export const leads = {
  themes: {
    ja: "計画が約束していることと、どこまで比較できるか。図の印か表の指標名を選ぶと、計画の該当欄、出典、換算の式が開く。",
    en: "What the plans promise, and how far that compares. Choose a mark of a chart or an indicator's name to see the printed cells, their place and the conversion.",
  },
  municipality: {
    ja: "ひとつの市の計画が約束していることと、いまの値。市どうしの優劣を示すものではない。",
    en: "What the plans of one municipality promise, and where it stands now. Nothing here ranks municipalities.",
  },
  targets: {
    ja: "目標がどう示され、年当たりどれだけの変化を求め、どこまで進んだか。測れない指標も示す。",
    en: "How targets are expressed, what change a year they ask for, how far they have come, and what cannot be measured.",
  },
  explore: {
    ja: "指標、施策、公的統計を言葉、テーマ、市、単位、種類で探し、CSVで保存する。集計の式は、自分の問いの出発点になる。",
    en: "Search indicators, policies and official statistics by word, theme, municipality, unit and kind, and save them as CSV. The code is a starting point for your own questions.",
  },
  own: {
    ja: "計画のデータで自分のノートブックを作る手順を、短い例で示す。",
    en: "How to write a notebook of your own with these tables and charts, in a few lines.",
  },
} as const satisfies Record<keyof typeof pages, Translated>;

export const frame = {
  navigation: { ja: "ノートブック", en: "Notebooks" },
  language: { ja: "言語", en: "Language" },
  code: { ja: "この部分のコード", en: "Code of this part" },
  reports: { ja: "報告書の一覧", en: "All reports" },
  version: {
    ja: "データ {version}（{date}まで）",
    en: "Data {version}, up to {date}",
  },
  skip: { ja: "本文へ", en: "Skip to content" },
  choices: { ja: "表示する範囲", en: "What to show" },
  reset: { ja: "条件を戻す", en: "Reset" },
  all: { ja: "すべて", en: "All" },
  copy: { ja: "この表示へのリンクをコピー", en: "Copy a link to this view" },
  copied: { ja: "コピーしました", en: "Copied" },
  download: { ja: "CSVを保存（{count}行）", en: "Save as CSV ({count} rows)" },
  showAll: { ja: "残り{count}行も表示", en: "Show the other {count} rows" },
  scroll: { ja: "{name}（横に動かせる表）", en: "{name} (table, scrolls sideways)" },
  openSource: { ja: "{name}の出典と換算を開く", en: "Open source and conversion: {name}" },
  line: { ja: "{line}行", en: "line {line}" },
} as const satisfies Record<string, Translated>;

export const notices = {
  tables: {
    ja: "表のデータを使えません（{reason}）。「npm run notebooks」を実行して作り直してから、このページを開き直してください。",
    en: "The tables cannot be used ({reason}). Run “npm run notebooks” to build them again, then reload this page.",
  },
  missingFile: {
    ja: "ファイルが見つからないか、読めません",
    en: "the file is missing or cannot be read",
  },
  unknown: {
    ja: "リンクにある {key}={value} という値はありません。使える値は {options} です。ほかの条件はそのまま使いました。",
    en: "The link asks for {key}={value}, which does not exist. Known values: {options}. The rest of the link was used.",
  },
  unknownRow: {
    ja: "リンクにある行 {value} は、このデータにありません。データの版が違うかもしれません。",
    en: "The link asks for row {value}, which these data do not have; they may be of another version.",
  },
  empty: {
    ja: "この条件に合う行はありません。条件を広げるか、「条件を戻す」を押してください。",
    en: "No row fits these choices. Widen them, or press “Reset”.",
  },
} as const satisfies Record<string, Translated>;

/** The heads of columns that several tables have. */
export const columns = {
  indicator: { ja: "指標", en: "Indicator" },
  municipality: { ja: "市", en: "Municipality" },
  ...momentNames,
  source: { ja: "出典", en: "Source" },
  moment: { ja: "値", en: "Value" },
  value: { ja: "読み取った値", en: "Read as" },
  printed: { ja: "計画の該当欄", en: "Printed cell" },
  year: { ja: "年", en: "Year" },
} as const satisfies Record<string, Translated>;

/** Whom a municipality is compared with in official statistics. */
export const amongNames = {
  japan: { ja: "全国の市区町村", en: "all of Japan" },
  kind: { ja: "同じ種別の市区町村", en: "the same kind of municipality" },
  type: {
    ja: "類似団体（計算した類型が同じ市区町村）",
    en: "the same type, as computed from the census",
  },
  size: { ja: "人口が半分から2倍の市区町村", en: "half to twice the population" },
  prefecture: { ja: "同じ都道府県の市区町村", en: "the same prefecture" },
} as const satisfies Record<string, Translated>;

/** What a reader may take of a chart. */
export const takes = {
  take: { ja: "図を使う", en: "Take this chart" },
  table: { ja: "表で見る", en: "As a table" },
  link: { ja: "リンク", en: "Link" },
  embed: { ja: "埋め込み", en: "Embed" },
} as const satisfies Record<string, Translated>;

export const keeps = {
  button: { ja: "ノートブックとして保存", en: "Keep as notebook" },
  hint: {
    ja: "いまの条件を書き込んだノートブックを保存する。notebooks/my/ に置いて書き換える。",
    en: "Saves a notebook with the present choices; put it into notebooks/my/ and go on from there.",
  },
  title: { ja: "{title}（保存した条件）", en: "{title} (kept)" },
} as const satisfies Record<string, Translated>;
