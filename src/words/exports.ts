import type { Language, Translated } from "../lib/language.ts";
import type { ColumnType } from "../tables/define.ts";
import type { Grade } from "../tables/rows.ts";

/** Every text of the exports and of the page that leads to everything a run has made. */

/** What a language calls itself. */
export const languageNames: Record<Language, string> = { ja: "日本語", en: "English" };

export const indexWords = {
  title: { ja: "まちくらべ：自治体計画の比較", en: "machikurabe: municipal plans compared" },
  intro: {
    ja: "計画が掲げる指標を、同じ基準で比較できるもの、変化の速さだけを比較できるもの、参考に並べるもの、比較できないものに分けて示す。計画の数値には、文書のページか行を添えた。",
    en: "Indicators of municipal plans, by what may be compared: levels, the pace alone, side by side for reference, or nothing. Figures of plans come with page or line of the document.",
  },
  briefing: { ja: "資料（PDF）", en: "Briefings (PDF)" },
  chart: { ja: "図（SVG）", en: "Charts (SVG)" },
  table: { ja: "表（CSV）", en: "Tables (CSV)" },
  export: {
    ja: "データ（Excel、Data Package、説明書）",
    en: "Data (Excel, Data Package, codebook)",
  },
  notebook: { ja: "ノートブック（ブラウザーで調べる）", en: "Notebooks (explore in a browser)" },
  languages: { ja: "言語", en: "Language" },
  source: {
    ja: "計画と統計（公表先か、値を読み取った場所）",
    en: "Plans and statistics, with where they were published or read",
  },
  /** Charts that are about no single theme or municipality. */
  all: { ja: "計画全体", en: "The plans as a whole" },
  /** Before where values were read, which is not the site of who published them. */
  copy: { ja: "値を読み取った写し：", en: "values read from a copy: " },
  version: { ja: "データの版", en: "Data version" },
  revised: { ja: "前の報告書からの変更", en: "Changes since the earlier report" },
  /** How many figures differ from the report of a version of the data. */
  revisions: (n: number, version: string): Translated => ({
    ja:
      n === 0
        ? `データの版 ${version} の報告書と異なる数値はない。`
        : `データの版 ${version} の報告書と${n}か所が異なる。全件は`,
    en:
      n === 0
        ? `No figure differs from the report of data version ${version}.`
        : `${n} ${n === 1 ? "figure differs" : "figures differ"} from the report of data version ${version}. All of them:`,
  }),
  more: (n: number): Translated => ({ ja: `ほか${n}か所`, en: `and ${n} more` }),
} as const;

/** The files of the exports that the index names. */
export const exportFiles = {
  "machikurabe.xlsx": {
    title: { ja: "Excelのブック", en: "Excel workbook" },
    sentence: {
      ja: "一覧（現状値、目標値、いまの値、期限、出典）と、すべての表",
      en: "A list of baselines, targets, present positions and sources; then every table",
    },
  },
  "codebook.html": {
    title: { ja: "データの説明書", en: "Codebook" },
    sentence: {
      ja: "表と列の意味、値の読み方",
      en: "What tables and columns hold and how to read them",
    },
  },
  "datapackage.json": {
    title: { ja: "Data Package", en: "Data Package" },
    sentence: {
      ja: "CSVの列の型、単位、出典、利用条件（プログラム用）",
      en: "Types, units, sources and licences of the CSV files, for programs",
    },
  },
} as const satisfies Record<string, Record<"title" | "sentence", Translated>>;

/** The names of the sheets that people read first. */
export const listNames: Record<Language, string> = { ja: "一覧", en: "List" };

export const listTexts: Translated = {
  ja: "最新の計画の指標：現状値、目標値、いまの値、期限、出典。再掲の行は除く。前の期の計画は indicators にある。＊は計画の原則による年、（要確認）は定義や年が合わず達成を判定できない値",
  en: "Indicators of the newest plans: baseline, target, present position, year, source. Repeated rows are left out; earlier plans are under indicators. * year by the plan's general rule; ‡ a figure of another definition or year, which judges no target",
};

export const listHeads = {
  municipality: { ja: "市", en: "Municipality" },
  theme: { ja: "テーマ", en: "Theme" },
  indicator: { ja: "指標", en: "Indicator" },
  unit: { ja: "単位", en: "Unit" },
  baseline: { ja: "現状値", en: "Baseline" },
  baseline_year: { ja: "現状値の年", en: "Year of baseline" },
  target: { ja: "目標値", en: "Target" },
  target_year: { ja: "期限", en: "Due" },
  now: { ja: "いまの値", en: "Now" },
  now_year: { ja: "いまの値の時点", en: "As of" },
  now_source: { ja: "いまの値の出典", en: "Source of now" },
  source: { ja: "出典", en: "Source" },
} as const satisfies Record<string, Translated>;

/** How Excel shows a target of each kind that is a number; `{number}` is the number's own format. */
export const listFormats = {
  value: { ja: "{number}", en: "{number}" },
  at_least: { ja: '{number}"以上"', en: '"at least "{number}' },
  at_most: { ja: '{number}"以下"', en: '"at most "{number}' },
} as const satisfies Record<string, Translated>;

/** Heads of the names that stand beside codes. */
export const nameHeads = {
  municipality: { ja: "市区町村", en: "Municipality" },
  plan: { ja: "計画", en: "Plan" },
} as const satisfies Record<string, Translated>;

/** The sheet that leads to the others, in both languages side by side. */
export const contentsWords = {
  name: "目次 contents",
  title: "シート / sheet",
  rows: "行 / rows",
  version: "データの版 / data version",
  reading: ["", "読み方", "How to read the tables"],
  grades: ["grade", "比較できる度合い", "How far a measure may be compared"],
  columns: ["sheet.column", "列", "Column"],
} as const;

export const codebookWords = {
  title: { ja: "まちくらべ データの説明書", en: "machikurabe codebook" },
  /** Charts that are about no single theme or municipality. */
  all: { ja: "計画全体", en: "The plans as a whole" },
  /** Before where values were read, which is not the site of who published them. */
  copy: { ja: "値を読み取った写し：", en: "values read from a copy: " },
  version: { ja: "データの版", en: "Data version" },
  tables: { ja: "表", en: "Tables" },
  reading: { ja: "読み方", en: "How to read the tables" },
  grades: { ja: "比較できる度合い（grade）", en: "Grades" },
  column: { ja: "列", en: "Column" },
  type: { ja: "型", en: "Type" },
  unit: { ja: "単位", en: "Unit" },
  text: { ja: "説明", en: "What it holds" },
  key: { ja: "主キー", en: "Key" },
  points: { ja: "参照", en: "Points at" },
  rows: { ja: "行", en: "rows" },
  /** Between a column's text and its values, and between those. */
  stop: { ja: "。", en: ". " },
  comma: { ja: "、", en: "; " },
  empty: { ja: "空も可", en: "may be empty" },
} as const satisfies Record<string, Translated>;

export const columnTypeNames: Record<ColumnType, Translated> = {
  string: { ja: "文字列", en: "text" },
  integer: { ja: "整数", en: "whole number" },
  number: { ja: "数", en: "number" },
  boolean: { ja: "真偽", en: "true or false" },
};

/** What a reader of an export must know before comparing, in both languages. */
export const exportNotes: readonly Translated[] = [
  {
    ja: "計画が掲げる指標を読み取った表です。*_raw は文書のままの文字、*_value は行の単位での数値です。",
    en: "Indicators read from municipal plans. Columns *_raw hold the text as printed, *_value the number in the unit of the row.",
  },
  {
    ja: "値がない欄は空です。理由は *_missing にあります（not_stated 記載なし、not_measured 未計測、worded 文章のみ、new 新規）。0 は値です。",
    en: "An empty cell is an absent value and *_missing gives the reason (not_stated, not_measured, worded, new). Zero is a value.",
  },
  {
    ja: "比べられるのは grade が same と convertible の行だけです。similar は並べて見るだけ、not_comparable は比べられません。",
    en: "Only rows of grade same and convertible may be compared. similar may stand side by side, not_comparable may not be compared.",
  },
  {
    ja: "form が pace の行は水準ではなく1年あたりの変化を比べるもので、target_value と latest_value は %/年 などの変化です。superseded の行は後の計画に替わった計画のもので、今の目標とは比べません。",
    en: "Rows of form pace compare changes a year and no levels: target_value and latest_value are such changes, in %/年 and the like. Rows that are superseded are of plans that later ones have taken the place of, and no promise of today.",
  },
  {
    ja: "換算の分母はその値の年の人口などで、conversion の式に示します。市の規模と権限（政令指定都市、中核市、市）は異なり、順位を付けるものではありません。",
    en: "Denominators are of the value's own year, as the column conversion says. The cities differ in size and in their duties by law; nothing here ranks them.",
  },
  {
    ja: "どの行も、文書名（document）と行番号（line）でもとの文書にたどれます。",
    en: "Every row leads back to its document and line.",
  },
];

/** How far a measure of each grade may be compared. */
export const gradeLines: Record<Grade, Translated> = {
  same: {
    ja: "同一：定義が同じで、そのまま比べられる",
    en: "Same: one definition, compared as they are",
  },
  convertible: {
    ja: "換算可：示した手順で共通の単位にすると比べられる",
    en: "Convertible: compared after the conversion that the row states",
  },
  similar: {
    ja: "類似：似た量だが定義が異なる。別々の軸で並べて見る",
    en: "Similar: like quantities of unlike definitions, shown side by side on axes of their own",
  },
  not_comparable: {
    ja: "比較不可：読者が探すため理由とともに載せる",
    en: "Not comparable: listed with the reason, since readers look for it",
  },
};
