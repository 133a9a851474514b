import { keeper } from "../lib/memo.ts";
import { cleanText, compact } from "./text.ts";
import { COLUMN_WORDS } from "./vocabulary.ts";
import { isPeriod, YEAR } from "./words.ts";

/**
 * What a column of an indicator table holds. `start` is a value from before the plan (基準値,
 * 当初値), `now` one that may be either the start or the newest (現状値): which of the two it is
 * follows from the other columns. `actual` is one year of a row of years.
 */
export type Role =
  | "label"
  | "code"
  | "unit"
  | "category"
  | "start"
  | "now"
  | "actual"
  | "target"
  | "interim"
  | "rate"
  | "evaluation"
  | "note"
  | "period"
  | "result"
  | "other";

export interface Column {
  role: Role;
  title: string;
  /** The year that the head prints for the whole column, as printed, or nothing. */
  period: string;
  /** The unit that the head prints for the column, where it does. */
  unit?: string;
}

/** Columns that hold one figure per row, in the order of the slots that a row fills. */
export const isSlot = ({ role }: Column): boolean =>
  role === "start" ||
  role === "now" ||
  role === "actual" ||
  role === "target" ||
  role === "interim" ||
  role === "rate";

/** Words of table heads; the longest that fits wins. `headline` marks goals above mere KPI. */
const WORDS = COLUMN_WORDS.map(([role, words]): [Role, RegExp] => [
  role as Role,
  new RegExp(words, "uy"),
]);
const YEAR_WORD = new RegExp(
  `(?:${YEAR}(?:[0-9]{1,2}月(?:[0-9]{1,2}日|末)?(?:現在|時点)?)?|[0-9]+[かカヶケヵ]年(?=目標))(?:の?(実績値?|目標値?|現状値?|基準値?|見込み?値?|計画値?|達成値?|値))?`,
  "y",
);
const BRACKET = /[([【〔<]((?:[^()[\]【】〔〕<>]|\([^()]*\))*)[)\]】〕>]/y;
/** 目標値29年度: a year that prints no era. */
const SHORT_YEAR = /[0-9]{1,2}年度末?/y;
const FILLER = /[/／・:：|｜★●○■□◆◇▼▽▲→⇒>＞«»~〜～*#\u00b7、,]/y;

interface Segment {
  role: Role | "year";
  title: string;
  period: string;
}

/** Cuts space-free text into words of table heads, or gives nothing when a rest remains. */
const segments = (word: string): Segment[] | undefined =>
  known(word, () => cut(word) ?? null)?.map((segment) => ({ ...segment }));
const known = keeper<Segment[] | null>();

function cut(word: string): Segment[] | undefined {
  const found: Segment[] = [];
  for (let at = 0; at < word.length; ) {
    const best = longestWord(word, at);
    if (best) {
      found.push(best.segment);
      at = best.end;
      continue;
    }
    const last = found.at(-1);
    const short =
      last?.period === "" && VALUE_ROLES.has(last.role) && matchAt(SHORT_YEAR, word, at);
    const bracket = short ? null : matchAt(BRACKET, word, at);
    if (last && short) last.period = short[0];
    else if (bracket && !takeBracket(found, bracket[1] ?? "")) return undefined;
    const used = short || bracket || matchAt(FILLER, word, at);
    if (!used) return undefined;
    at += used[0].length;
  }
  return found.length > 0 ? found : undefined;
}

function matchAt(pattern: RegExp, word: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(word);
}

/** The longest word of heads, or year, that stands at a place. */
function longestWord(word: string, at: number): { segment: Segment; end: number } | undefined {
  let best: { segment: Segment; end: number } | undefined;
  for (const [role, pattern] of WORDS) {
    const title = matchAt(pattern, word, at)?.[0] ?? "";
    if (at + title.length > (best?.end ?? at))
      best = { segment: { role, title, period: "" }, end: at + title.length };
  }
  const year = matchAt(YEAR_WORD, word, at);
  if (!year || at + year[0].length <= (best?.end ?? at)) return best;
  const [title, kind = ""] = year;
  const period = kind ? title.slice(0, -kind.length).replace(/の$/, "") : title;
  const role = YEAR_KINDS.find(([pattern]) => pattern.test(kind))?.[1] ?? "year";
  return { segment: { role, title, period }, end: at + title.length };
}

/** What the word behind a year makes of it. */
const YEAR_KINDS: readonly (readonly [RegExp, Role])[] = [
  [/目標|計画/, "target"],
  [/基準/, "start"],
  [/見込/, "interim"],
  [/現状|実績|値/, "actual"],
];

/** Takes what a bracket holds: the year of the word before it, or words; false where it is neither's. */
function takeBracket(found: Segment[], inside: string): boolean {
  const last = found.at(-1);
  const inner = segments(inside);
  if (!last) {
    found.push(...(inner ?? []));
    return inner !== undefined;
  }
  if (isPeriod(inside) && /[0-9元]/.test(inside)) last.period ||= inside;
  else if (last.role === "year" && inner?.length === 1 && inner[0]) {
    last.role = inner[0].role;
    last.period = last.title;
  }
  return true;
}

const VALUE_ROLES = new Set<string>(["start", "now", "target", "interim", "actual"]);

/** Years that stand beside value words are the periods of those words, not columns of their own. */
function mergeYears(found: Segment[]): Segment[] {
  const open = found.filter((part) => VALUE_ROLES.has(part.role) && part.period === "");
  const years = found.filter((part) => part.role === "year");
  if (years.length === 0 || open.length < years.length) return found;
  for (const year of years) {
    const at = found.indexOf(year);
    const before = found[at - 1];
    const after = found[at + 1];
    const takes = (part: Segment | undefined) =>
      part !== undefined && VALUE_ROLES.has(part.role) && part.period === "";
    const column =
      takes(before) && !takes(after)
        ? before
        : takes(after) && before?.role !== "label" && !takes(before)
          ? after
          : takes(before)
            ? before
            : open.find((part) => part.period === "");
    if (column) column.period = year.title;
  }
  return found.filter((part) => part.role !== "year");
}

function toColumns(found: Segment[]): Column[] {
  return mergeYears(found).map(({ role, title, period }) => ({
    role: role === "year" ? "actual" : role,
    title,
    period: role === "year" ? title : period,
  }));
}

/** Letters that a head sets apart to fill its column: `指 標 名`. */
const SPACED_OUT = /(?<=^|\s)(\p{Script=Han}) (?=\p{Script=Han}(?:\s|$))/gu;

/**
 * The words of a head: each word between spaces by itself where all of them are known, since
 * `H29 目標` are two columns and `H29目標` is one; else with the spaces inside the words removed.
 */
function segmentsOf(text: string): Segment[] | undefined {
  const found = cleanText(text)
    .replace(SPACED_OUT, "$1")
    .split(" ")
    .map((word) => segments(compact(word)));
  return found.every((part) => part !== undefined)
    ? found.flatMap((part) => part ?? [])
    : segments(compact(text));
}

/** Whether the text consists of words of table heads and nothing else. */
export function isHeadText(text: string): boolean {
  return segmentsOf(text) !== undefined;
}

/** Reads one line or several joined lines without column marks as a table head. */
export function columnsOfText(text: string): Column[] | undefined {
  const found = segmentsOf(text);
  return found && toColumns(found);
}

/** Reads the cells of one line as a table head; unknown words become `other`. */
export function columnsOfCells(cells: string[]): Column[] {
  const columns = cells.map(columnOf);
  const start = columns.findIndex(({ role }) => role === "start" || role === "now");
  // KPI（R11） behind a start is the goal of that year.
  return columns.map((column, index) =>
    column.role === "label" && column.period !== "" && start >= 0 && index > start
      ? { ...column, role: "target" }
      : column,
  );
}

function columnOf(cell: string): Column {
  const found = segments(compact(cell));
  const title = cleanText(cell);
  if (!found) return { role: title === "" ? "label" : "other", title, period: "" };
  const [first] = mergeCell(found);
  return first ?? { role: "other", title, period: "" };
}

/** A cell of a head is one column, however many words it has: the value word decides. */
function mergeCell(found: Segment[]): Column[] {
  const chosen =
    found.find((part) => part.role === "target") ??
    found.find((part) => VALUE_ROLES.has(part.role)) ??
    found.find((part) => part.role !== "year") ??
    found[0];
  if (!chosen) return [];
  const year = found.find((part) => part.role === "year" && part !== chosen);
  const period = chosen.period || year?.title || (chosen.role === "year" ? chosen.title : "");
  const role = chosen.role === "year" ? "actual" : chosen.role;
  return [{ role, title: chosen.title, period }];
}

/** Whether columns are those of an indicator table: a start or a row of years, and a target. */
export function isIndicatorHead(columns: Column[]): boolean {
  const has = (...roles: Role[]) => columns.some(({ role }) => roles.includes(role));
  const slots = columns.filter(isSlot).length;
  return slots >= 2 && slots <= 24 && has("target", "interim") && has("start", "now", "actual");
}

/** Whether columns are years and nothing else that could be a start or a target. */
export function isYearHead(columns: Column[]): boolean {
  const years = columns.filter(({ role }) => role === "actual");
  return (
    years.length >= 3 &&
    columns.every(({ role }) => role === "actual" || !isSlot({ role, title: "", period: "" }))
  );
}
