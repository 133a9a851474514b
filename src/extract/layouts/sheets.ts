import { splitPeriod } from "../cells.ts";
import type { Role } from "../header.ts";
import { readHeading } from "../headings.ts";
import type { Layout } from "../layout.ts";
import { cleanText, isProse, join } from "../text.ts";
import { isUnit, isValue, YEAR } from "../words.ts";
import { type Keyed, rowOf } from "./labelled.ts";

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

interface Entry {
  role: Role;
  period: string;
  value: string;
}

function readEntry(text: string): Entry | undefined {
  for (const [role, pattern] of LINES) {
    const match = pattern.exec(text);
    if (match) return { role, period: cleanText(match[1] ?? ""), value: cleanText(match[2] ?? "") };
  }
  const year = YEAR_LINE.exec(text);
  if (year && isValue(year[2] ?? ""))
    return { role: "actual", period: year[1] ?? "", value: year[2] ?? "" };
  return undefined;
}

/** Sheets of one indicator each: 指標名, 単位, 基準値, 目標値, 実績 on lines of their own. */
export const sheets: Layout = {
  name: "sheets",
  read(lines, at) {
    const first = lines[at];
    const head = readEntry(cleanText(first?.text ?? ""));
    if (!first || head?.role !== "label") return undefined;
    let label = head.value;
    let unit = "";
    const keyed: Keyed[] = [];
    let index = at + 1;
    let last: Entry | undefined = label === "" ? head : undefined;
    for (let blanks = 0; index < lines.length && blanks < 4; index++) {
      const text = cleanText(lines[index]?.text ?? "");
      if (text === "") {
        blanks++;
        continue;
      }
      const entry = readEntry(text);
      if (entry?.role === "label" && label !== "") break;
      if (!entry) {
        if (last?.role === "note") continue;
        if (!last || readHeading(text)?.strong || isProse(text)) break;
        if (last.role === "label") label = join(label, text);
        else if (last.role === "unit" && unit === "") unit = text;
        else fill(keyed, last, text);
        if (last.role !== "label" || label.length > 60) last = undefined;
        blanks = 0;
        continue;
      }
      blanks = 0;
      last = entry.value === "" || entry.role === "note" ? entry : undefined;
      if (entry.role === "unit") unit = entry.value;
      else if (entry.role !== "note" && entry.role !== "label") push(keyed, entry);
    }
    const has = (...roles: Role[]) =>
      keyed.some(({ role, value }) => roles.includes(role) && value !== "");
    if (label === "" || !has("start", "now", "actual") || !has("target", "interim"))
      return undefined;
    const row = rowOf(first, "sheets", label, keyed);
    return { rows: [isUnit(unit) || unit !== "" ? { ...row, unit } : row], next: index };
  },
};

function fill(keyed: Keyed[], entry: Entry, text: string): void {
  const open = keyed.at(-1);
  if (open && open.value === "" && open.role === entry.role) open.value = text;
}

/** A row of years and values on one line (実績 R3 20 R4 18) becomes one column per year. */
function push(keyed: Keyed[], { role, period, value }: Entry): void {
  const pairs = [...value.matchAll(new RegExp(`(${YEAR})[:：\\s]+([^\\s]+)`, "gu"))];
  if (role === "actual" && pairs.length > 0) {
    for (const [, year = "", figure = ""] of pairs)
      keyed.push({ role, title: "", period: year, value: figure });
    return;
  }
  const trailing = new RegExp(`^(.*\\S)\\s+[（(]?(${YEAR})[)）]?$`, "u").exec(value);
  const parts =
    trailing && isValue(trailing[1] ?? "")
      ? { value: trailing[1] ?? "", period: trailing[2] ?? "" }
      : splitPeriod(value);
  keyed.push({ role, title: "", period: parts.period || period, value: parts.value });
}
