import type { Translated } from "../lib/language.ts";

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
    ja: "テーマと市を選ぶと、同じ物差しで比べられる量、似ている量、比べてはならない量を分けて示します。図の行か表の指標名を選ぶと、印刷されたセルと出典、換算の式が開きます。",
    en: "Choose a theme and municipalities. What shares one yardstick, what is only similar and what must not be compared are kept apart. Choose a row of a chart or an indicator's name to see the printed cells, their place and the conversion.",
  },
  municipality: {
    ja: "ひとつの市の計画が何を掲げ、どこまで測れ、どこまで進んだかを示します。市どうしの優劣を示すものではありません。",
    en: "What the plans of one municipality promise, how far that can be measured and how far it has come. Nothing here ranks municipalities.",
  },
  targets: {
    ja: "目標がどのように書かれ、1年あたりどれだけの変化を求めているか、何が測れないかを示します。",
    en: "How targets are stated, how much change a year they ask for, and what cannot be measured.",
  },
  explore: {
    ja: "すべての指標と施策を、言葉、テーマ、市、単位、種類で探し、選んだ行をCSVで保存できます。下の集計の式は、自分の問いの出発点として使えます。",
    en: "Search all indicators and policies by word, theme, municipality, unit and kind, and save the selection as CSV. The code below is a starting point for your own questions.",
  },
  own: {
    ja: "この計画データで自分のノートブックを作る手順を、短い例で示します。",
    en: "How to write a notebook of your own with these tables and charts, in a few lines.",
  },
} as const satisfies Record<keyof typeof pages, Translated>;

export const frame = {
  navigation: { ja: "ノートブック", en: "Notebooks" },
  language: { ja: "言語", en: "Language" },
  reports: { ja: "報告書の一覧", en: "All reports" },
  version: {
    ja: "データ {version}・計画の最終発行日 {date}",
    en: "Data {version}, newest plan {date}",
  },
  choices: { ja: "表示する範囲", en: "What to show" },
  reset: { ja: "条件を戻す", en: "Reset" },
  all: { ja: "すべて", en: "All" },
  copy: { ja: "この表示へのリンクをコピー", en: "Copy a link to this view" },
  copied: { ja: "コピーしました", en: "Copied" },
  download: { ja: "CSVを保存（{count}行）", en: "Save as CSV ({count} rows)" },
  rows: { ja: "{count}行", en: "{count} rows" },
  shownOf: { ja: "全{total}行のうち{count}行", en: "{count} of {total} rows" },
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
  single: {
    ja: "この条件では1市だけになり比べられないため、示していない量：{names}",
    en: "Left with one municipality by these choices, so not shown: {names}",
  },
} as const satisfies Record<string, Translated>;

export const fields = {
  theme: { ja: "テーマ", en: "Theme" },
  municipality: { ja: "市", en: "Municipality" },
  municipalities: { ja: "市", en: "Municipalities" },
  grade: { ja: "比較の等級", en: "Grade" },
  kind: { ja: "指標の種類", en: "Kind" },
  word: { ja: "言葉（空白で区切るとすべてを含む行）", en: "Words (all of them must occur)" },
  unit: { ja: "単位", en: "Unit" },
  what: { ja: "探すもの", en: "Look in" },
  indicators: { ja: "指標", en: "Indicators" },
  policies: { ja: "施策", en: "Policies" },
  reason: { ja: "測れない理由", en: "Why not measurable" },
} as const satisfies Record<string, Translated>;

export const columns = {
  municipality: { ja: "市", en: "Municipality" },
  subtheme: { ja: "分野", en: "Subtheme" },
  kind: { ja: "種類", en: "Kind" },
  unit: { ja: "単位", en: "Unit" },
  plan: { ja: "計画", en: "Plan" },
  section: { ja: "節", en: "Section" },
  level: { ja: "段", en: "Level" },
  policy: { ja: "施策", en: "Policy" },
  verdict: { ja: "判定", en: "Verdict" },
  indicators: { ja: "指標", en: "Indicators" },
  withNumber: { ja: "数値の目標", en: "With a number" },
  directionOnly: { ja: "方向だけ", en: "Direction only" },
  benchmark: { ja: "他との比較", en: "Benchmark" },
  noTarget: { ja: "目標なし", en: "No target" },
  noBaseline: { ja: "現状値なし", en: "No baseline" },
  required: { ja: "必要な変化／年", en: "Required a year" },
  past: { ja: "これまでの変化／年", en: "Past a year" },
  progress: { ja: "進捗", en: "Progress" },
  elapsed: { ja: "期間の経過", en: "Elapsed" },
  moment: { ja: "値", en: "Value" },
  value: { ja: "読み取った値", en: "Read as" },
  printed: { ja: "印刷されたセル", en: "Printed cell" },
  year: { ja: "年", en: "Year" },
} as const satisfies Record<string, Translated>;
