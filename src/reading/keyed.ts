import type { Line } from "./document.ts";
import { cleanLabel } from "./grid/label.ts";
import { type Column, columnsOfCells, isSlot } from "./header.ts";
import type { Layout } from "./layout.ts";
import type { Doubt, FoundRow } from "./rows.ts";
import { cleanText, compact, isProse, withoutBullet } from "./text.ts";
import { periodYear } from "./years.ts";

interface Pair {
  column: Column;
  value: string;
}

const KEY = "([^\\s:：()（）]{2,12})(?:[(（]([^()（）]{1,20})[)）])?\\s*[:：]\\s*";
const PAIR = new RegExp(`^[-・*○●]?\\s*${KEY}(\\S.*)$`, "u");
const NAMES = /^(?:指標|指標名|KPI|ＫＰＩ|項目)\s*[:：]\s*(\S.*)$/u;
/** 〔KPI〕label(2028年度):260団体(2022年度:185団体): the goal first, the start in brackets. */
const BRACKET =
  /^[〔【［[(（]?(?:KPI|ＫＰＩ|指標)[〕】］\])）]\s*(.{2,80}?)[(（]([^()（）]*[0-9０-９][^()（）]*)[)）]\s*[:：]\s*([^()（）:：]{1,24})[(（]([^()（）:：]{2,24})[:：]\s*([^()（）:：]{1,24})[)）]$/u;

/** Values that the text itself names: 現状値：…, 目標値(令和7年度):…, or a goal with its start in brackets. */
export const keyed: Layout = {
  name: "keyed",
  read(lines, at) {
    const line = lines[at];
    if (!line || line.cells || line.text.length > 300) return undefined;
    const bracket = BRACKET.exec(cleanText(line.text));
    if (bracket) return { rows: [fromBracket(line, bracket)], next: at + 1 };
    return readPairs(lines, at);
  },
};

function fromBracket(line: Line, match: RegExpExecArray): FoundRow {
  const [, label = "", goalYear = "", goal = "", year = "", start = ""] = match;
  const columns: Column[] = [
    { role: "target", title: "", period: span(goalYear) },
    { role: "start", title: "", period: span(year) },
  ];
  return row(line, label, columns, [goal.trim(), start.trim()], []);
}

/** 2012～28年度累計 ends in 2028: the last year of a span in full. */
function span(text: string): string {
  const short = /((?:19|20)[0-9]{2})[~〜～-]([0-9]{2})(?=年)/u.exec(compact(text));
  return short ? `${short[1]?.slice(0, 2)}${short[2]}年度` : compact(text).replace(/累計$/u, "");
}

function readPairs(lines: Line[], at: number) {
  const first = pairsOf(lines[at]?.text ?? "");
  const named = NAMES.exec(cleanText(lines[at]?.text ?? ""))?.[1];
  const start = named ? at + 1 : at;
  if (!named && first.length === 0) return undefined;
  const pairs: Pair[] = [];
  let next = start;
  for (; next < lines.length && next < start + 6; next++) {
    const found = pairsOf(lines[next]?.text ?? "");
    if (found.length === 0) break;
    pairs.push(...found);
  }
  const label = named ? { text: named, line: lines[at] } : titleAbove(lines, at);
  const goals = pairs.filter(({ column }) => column.role === "target").length;
  if (!label?.line || goals !== 1 || pairs.length < 2) return undefined;
  const columns = pairs.map(({ column }) => column);
  return {
    rows: [
      row(
        label.line,
        cleanLabel(label.text),
        columns,
        pairs.map(({ value }) => value),
        [],
      ),
    ],
    next,
  };
}

/** The pairs of a line: 現在：R4:642万人　目標：800万人. */
function pairsOf(text: string): Pair[] {
  const parts = cleanText(text).split(/\s+(?=[^\s:：]{2,14}[:：])/u);
  const pairs = parts.map((part): Pair | undefined => {
    const match = PAIR.exec(part);
    const [, key = "", period = "", value = ""] = match ?? [];
    const column = columnsOfCells([
      key.replace(/^現在$/u, "現状値").replace(/^目標$/u, "目標値"),
    ])[0];
    if (!match || !column || !isSlot(column)) return undefined;
    const year = /^((?:[RHSＲＨ]|令和|平成)[0-9０-９元]+(?:年度?)?)[:：](.*)$/u.exec(value);
    const own = year?.[1] ?? period;
    const plain = (year?.[2] ?? value).replace(/\s*[※*].*$/u, "");
    return {
      column: { ...column, period: periodYear(own) === null ? column.period : own },
      value: plain,
    };
  });
  return pairs.every((pair) => pair !== undefined) ? (pairs as Pair[]) : [];
}

function titleAbove(lines: Line[], at: number): { text: string; line: Line } | undefined {
  for (let index = at - 1; index >= 0 && index > at - 3; index--) {
    const line = lines[index];
    const text = withoutBullet(line?.text ?? "");
    if (line && text !== "") return isProse(text) || text.length > 90 ? undefined : { text, line };
  }
  return undefined;
}

function row(
  line: Line,
  label: string,
  columns: Column[],
  cells: string[],
  doubts: Doubt[],
): FoundRow {
  return { line: line.line, page: line.page, layout: "keyed", columns, cells, label, doubts };
}
