import type { Role } from "../header.ts";
import { cleanText } from "../text.ts";
import { isValue, YEAR } from "../words.ts";

const HEAD = "^[-・●○◆◇■□▼▶【［\\[〔<＜\\s]*";
const TAIL =
  "[】］\\]〕>＞]?\\s*(?:[（(［\\[【]([^（）()［］\\[\\]【】]*)[)）］\\]】])?(?:\\s*[:：|]\\s*|\\s+|$)(.*)$";
const WORDS: [Role, string][] = [
  [
    "label",
    "指標の?名称?|指標名|指標|KPI名?|ＫＰＩ名?|成果指標名?|目標指標名?|評価指標名?|重要業績評価指標|項目名?|数値目標",
  ],
  ["unit", "単位"],
  ["start", "計画策定時(?:の?値)?|策定時(?:の?値|現状値)?|当初値?|基準値|基準年度?値?|初期値"],
  ["now", "現状値?|現況値?|現在値?|直近値?|最新値"],
  ["actual", "(?:年度?別)?実績値?|実績の推移"],
  ["interim", "中間目標値?|中間値"],
  ["target", "最終目標値?|目標値?|目標年度?値?|目標数値"],
  [
    "note",
    "備考|出典|担当課?|所管課?|算出方法|算定方法|算定式|指標の(?:説明|定義|考え方)|説明|定義|考え方|目標設定の(?:考え方|根拠)|把握方法|資料|データ元",
  ],
];
const LINES = WORDS.map(([role, words]): [Role, RegExp] => [
  role,
  new RegExp(`${HEAD}(?:${words})${TAIL}`, "u"),
]);
const YEAR_LINE = new RegExp(
  `^(?:実績)?[（(]?(${YEAR})[)）]?(?:実績値?)?\\s*[:：\\s]\\s*(\\S.*)$`,
  "u",
);

/** One line of a sheet: what it holds, the date in its brackets and its value. */
export interface Entry {
  role: Role;
  period: string;
  value: string;
}

/** What a line of a sheet says, or nothing. */
export function readEntry(text: string): Entry | undefined {
  for (const [role, pattern] of LINES) {
    const match = pattern.exec(text);
    if (match) return { role, period: cleanText(match[1] ?? ""), value: cleanText(match[2] ?? "") };
  }
  const year = YEAR_LINE.exec(text);
  if (year && isValue(year[2] ?? ""))
    return { role: "actual", period: year[1] ?? "", value: year[2] ?? "" };
  return undefined;
}

/** Whether the line begins a sheet or names the unit in one, so that it is no label itself. */
export function isSheetLine(text: string): boolean {
  const role = readEntry(text)?.role;
  return role === "unit" || (role === "label" && /^[^\s:：]*(?:名称?|名)\s*[:：\s]/u.test(text));
}
