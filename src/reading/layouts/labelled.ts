import type { Line } from "../document.ts";
import type { Column, Role } from "../header.ts";
import { readHeading } from "../headings.ts";
import type { Layout, Reading } from "../layout.ts";
import type { FoundRow } from "../rows.ts";
import { cleanText, compact, isProse, join, withoutBullet } from "../text.ts";
import { YEAR } from "../words.ts";
import { isPipeRow } from "./pipe-rows.ts";
import { isSheetLine } from "./sheet-entry.ts";
import { readHead } from "./table-head.ts";

/** A value that a word introduces: `目標値（R7） 減少を図る`. */
export interface Keyed {
  role: Role;
  title: string;
  period: string;
  value: string;
}

const KEYS: [Role, string][] = [
  [
    "start",
    "計画策定時(?:の現状値?|の値)?|策定時(?:の現状値?|の値)?|当初値?|基準値|基準年度?値?|基準|初期値",
  ],
  ["now", "現状の?数値|現状値?|現況値?|現在値?|最新値|実績値?|直近値?"],
  ["interim", "中間目標値?|中間値"],
  ["target", "最終目標値?|目標の?数値|目標値?|KPI目標値?|ＫＰＩ目標値?|数値目標値"],
];
const KEY = KEYS.map(([role, words]) => `(?<${role}>${words})`).join("|");
const BRACKET = "[（(［\\[【](?<period>[^（）()［］\\[\\]【】]*)[)）］\\]】]";
const BREAK = "[:：]|…+|\\s|(?=[0-9０-９△▲▼+＋約])|$";
const KEYED = new RegExp(
  `(?:^|[／/→⇒|｜、,，；;。：:\\t]\\s*|\\s{1,}|(?=[【［〔＜]))[-・●○◆■【［\\[〔<＜（(]*\\s*(?:${KEY})[】］\\]〕>＞）)]*\\s*(?:${BRACKET}\\s*[:：]?|${BREAK})\\s*`,
  "gu",
);
const PERIOD_ONLY = new RegExp(`^(?:${YEAR}.{0,6}|年度?|.*(?:年|月|日|時点|平均))$`, "u");

/** Cuts a line into the values that words such as 現状 and 目標値 introduce. */
export function readKeyed(text: string): { before: string; keyed: Keyed[] } {
  const line = text.replace(/[ \u3000]+/g, " ");
  const marks = [...line.matchAll(KEYED)];
  const keyed = marks.map((mark, index): Keyed => {
    const end = marks[index + 1]?.index ?? line.length;
    const value = line.slice(mark.index + mark[0].length, end);
    const [role = "now"] = KEYS.find(([name]) => mark.groups?.[name] !== undefined) ?? [];
    const inside = cleanText(mark.groups?.period ?? "");
    const isYear = PERIOD_ONLY.test(compact(inside)) && /[0-9元]/.test(compact(inside));
    return {
      role: role as Role,
      title: mark.groups?.[role] ?? "",
      period: isYear ? inside : "",
      value: cleanText(value).replace(/^[:：\s]+|[\s／/→⇒|｜、,，；;]+$/gu, ""),
    };
  });
  return { before: cleanText(line.slice(0, marks[0]?.index ?? 0)), keyed };
}

const isStart = ({ role }: Keyed): boolean => role === "start" || role === "now";
const isGoal = ({ role }: Keyed): boolean => role === "target" || role === "interim";

/** Whether the line is a whole row by itself: a label, a start and a goal with their words. */
export function isLabelled({ text }: Line): boolean {
  const { before, keyed } = readKeyed(text);
  const filled = keyed.filter(({ value }) => value !== "");
  return before.length > 1 && !isProse(text) && filled.some(isStart) && filled.some(isGoal);
}

/** Puts values that words introduce into columns of their own. */
export function rowOf(line: Line, layout: string, label: string, keyed: Keyed[]): FoundRow {
  const columns: Column[] = keyed.map(({ role, title, period }) => ({ role, title, period }));
  return {
    line: line.line,
    page: line.page,
    layout,
    columns,
    cells: keyed.map(({ value }) => value),
    label,
    doubts: [],
  };
}

/**
 * Labelled lines: the label, then 現状… and 目標値… with their values on the same or the next
 * lines, whatever parts them (／, spaces, line breaks).
 */
export const labelled: Layout = {
  name: "labelled-lines",
  read(lines, at): Reading | undefined {
    const first = lines[at];
    if (!first || isPipeRow(first.text)) return undefined;
    const own = readKeyed(first.text);
    let label = "";
    let next = at;
    if (own.keyed.length > 0) {
      if (!own.before || own.keyed.length < 2 || isProse(first.text)) return undefined;
      label = own.before;
    } else {
      const upto = labelEnd(lines, at);
      if (upto === undefined) return undefined;
      label = lines
        .slice(at, upto)
        .map(({ text }) => withoutBullet(text))
        .reduce(join, "");
      next = upto;
    }
    const { keyed, end } = collect(lines, next, own.keyed.length > 0);
    if (!keyed.some(isStart) || !keyed.some(isGoal)) return undefined;
    if (keyed.every(({ value }) => value === "")) return undefined;
    if (label === "" || isProse(label)) return undefined;
    return { rows: [rowOf(first, "labelled-lines", withoutBullet(label), keyed)], next: end };
  },
};

/** The index of the line on which the values of the label at `at` begin. */
function labelEnd(lines: Line[], at: number): number | undefined {
  for (let index = at, used = 0; index < lines.length && used < 4; index++) {
    const raw = lines[index]?.text ?? "";
    const text = cleanText(raw);
    if (text === "") continue;
    const { before, keyed } = readKeyed(raw);
    if (keyed.length > 0)
      return used > 0 && before === "" && (keyed[0]?.role === "start" || keyed[0]?.role === "now")
        ? index
        : undefined;
    if (raw.includes("\t") || isProse(text) || readHeading(text)?.strong) return undefined;
    if (used > 0 && (readHead(lines, index) || isSheetLine(text))) return undefined;
    if (used > 0 && /^(?:[-*]\s|[・●○■◆])/u.test(text)) return undefined;
    used++;
  }
  return undefined;
}

/** Reads values until both a start and a target are there and the next line adds none. */
function collect(lines: Line[], from: number, inline: boolean): { keyed: Keyed[]; end: number } {
  const keyed: Keyed[] = [];
  let end = from;
  for (let index = from, blanks = 0; index < lines.length && blanks < 3; index++) {
    const raw = lines[index]?.text ?? "";
    const text = cleanText(raw);
    if (text === "") {
      blanks++;
      continue;
    }
    const read = readKeyed(raw);
    const last = keyed.at(-1);
    const whole = keyed.some(isStart) && keyed.some(isGoal);
    if (read.keyed.length > 0 && (read.before === "" || (inline && index === from))) {
      if (whole && read.keyed.some(({ role }) => keyed.some((known) => known.role === role))) break;
      keyed.push(...read.keyed);
    } else if (last && last.value === "" && !isProse(text) && text.length <= 60) {
      last.value = text.replace(/[／/→\s]+$/u, "");
    } else break;
    end = index + 1;
    blanks = 0;
  }
  return { keyed, end };
}
