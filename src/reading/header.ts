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

const VALUES: readonly Role[] = ["start", "now", "target", "interim", "actual"];

/** Whether the column holds one figure per row: those are the slots that a row fills in their order. */
export const isSlot = ({ role }: Pick<Column, "role">): boolean =>
  VALUES.includes(role) || role === "rate";

/** One text per column: values in their order under the columns of values, nothing under the others. */
export function cellsUnder(columns: readonly Column[], values: readonly string[]): string[] {
  let slot = 0;
  return columns.map((column) => (isSlot(column) ? (values[slot++] ?? "") : ""));
}

/** Words of table heads; the longest that fits wins. `headline` marks goals above mere KPI. */
const WORDS = COLUMN_WORDS.map(([role, words]): [Role, RegExp] => [
  role as Role,
  new RegExp(words, "uy"),
]);
const YEAR_WORD = new RegExp(
  `(?:${YEAR}(?:[0-9]{1,2}月(?:[0-9]{1,2}日|末)?(?:現在|時点)?)?|[0-9]+[かカヶケヵ]年(?=目標)|[0-9]{1,2}年度(?=(?:末の?)?(?:実績|目標)))(?:(?:まで)?の?(実績値?|目標値?|現状値?|基準値?|見込み?値?|計画値?|達成値?|値))?`,
  "y",
);
const BRACKET = /[([【〔<《]((?:[^()[\]【】〔〕<>《》]|\([^()]*\))*)[)\]】〕>》]/y;
/** 目標値29年度: a year that prints no era. */
const SHORT_YEAR = /[0-9]{1,2}年度末?/y;
const FILLER = /[/／・:：|｜★●○■□◆◇▼▽▲→⇒>＞«»~〜～*#\u00b7、,]/y;

/** A word of a head as a column; a year alone may be one, or date another. */
interface Segment extends Column {
  year?: boolean;
}

/** Cuts space-free text into words of table heads, or gives nothing when a rest remains. */
const segments = (word: string): Segment[] | undefined =>
  known(word, () => cut(word) ?? null)?.map((segment) => ({ ...segment }));
const known = keeper<Segment[] | null>();

/** Whether a word for a value still wants its year. */
const isOpen = (part: Segment | undefined): boolean =>
  part?.period === "" && VALUES.includes(part.role);

function cut(word: string): Segment[] | undefined {
  const found: Segment[] = [];
  for (let at = 0; at < word.length; ) {
    const best = longestWord(word, at);
    const last = found.at(-1);
    const short = !best && last && isOpen(last) ? matchAt(SHORT_YEAR, word, at) : null;
    const bracket = best || short ? null : matchAt(BRACKET, word, at);
    if (best) found.push(best.segment);
    if (last && short) last.period = short[0];
    if (bracket && !takeBracket(found, bracket[1] ?? "")) return undefined;
    const used = best?.length ?? (short ?? bracket ?? matchAt(FILLER, word, at))?.[0].length;
    if (!used) return undefined;
    at += used;
  }
  return found.length > 0 ? found : undefined;
}

function matchAt(pattern: RegExp, word: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(word);
}

/** The longest word of heads, or year, that stands at a place. */
function longestWord(word: string, at: number): { segment: Segment; length: number } | undefined {
  let [role, title] = ["other" as Role, ""];
  for (const [own, pattern] of WORDS) {
    const found = matchAt(pattern, word, at)?.[0] ?? "";
    if (found.length > title.length) [role, title] = [own, found];
  }
  const [dated = "", kind = ""] = matchAt(YEAR_WORD, word, at) ?? [];
  if (dated.length <= title.length)
    return title === ""
      ? undefined
      : { segment: { role, title, period: "" }, length: title.length };
  const period = kind ? dated.slice(0, -kind.length).replace(/(?:まで)?の?$/, "") : dated;
  role = YEAR_KINDS.find(([pattern]) => pattern.test(kind))?.[1] ?? "actual";
  return { segment: { role, title: dated, period, year: kind === "" }, length: dated.length };
}

/** What the word behind a year makes of it. */
const YEAR_KINDS: readonly (readonly [RegExp, Role])[] = [
  [/目標|計画/, "target"],
  [/基準/, "start"],
  [/見込/, "interim"],
];

/** Takes what a bracket holds: the year of the word before it, or words; false where it is neither's. */
function takeBracket(found: Segment[], inside: string): boolean {
  const last = found.at(-1);
  const inner = segments(inside);
  if (!last) {
    found.push(...(inner ?? []));
    return inner !== undefined;
  }
  const [only, ...more] = inner ?? [];
  if (isPeriod(inside) && /[0-9元]/.test(inside)) last.period ||= inside;
  else if (last.year && only && more.length === 0)
    Object.assign(last, { role: only.role, year: only.year ?? false });
  return true;
}

/** Years that stand beside value words are the periods of those words, not columns of their own. */
function mergeYears(found: Segment[]): Column[] {
  const years = found.filter(({ year }) => year);
  if (found.filter(isOpen).length < years.length) return found;
  for (const year of years) {
    const [before, after] = [-1, 1].map((step) => found[found.indexOf(year) + step]);
    const beside = isOpen(after) && before?.role !== "label" ? after : found.find(isOpen);
    const column = isOpen(before) ? before : beside;
    if (column) column.period = year.title;
  }
  return found.filter(({ year }) => !year);
}

/** Letters that a head sets apart to fill its column: `指 標 名`. */
const SPACED_OUT = /(?<=^|\s)(\p{Script=Han}) (?=\p{Script=Han}(?:\s|$))/gu;

/** A year in brackets belongs to the word before it: 当初現況値 (平成30年度当初), 平成29年 (2017年). */
const DATED_WORD = /(?<=[^\s)）]) (?=[(（]([^()（）]{2,20})[)）](?!\s?[(（]))/gu;

/** Whether a bracket holds a year, or says that the cells below hold one: (目標年度). */
const dates = (inside: string): boolean =>
  isPeriod(inside) ||
  /^(?:基準|現況|現状|目標|策定|実績|調査|達成)?年[度次]?$/u.test(compact(inside));

/**
 * The words of a head: each word between spaces by itself where all of them are known, since
 * `H29 目標` are two columns and `H29目標` is one; else with the spaces inside the words removed.
 */
function segmentsOf(text: string): Segment[] | undefined {
  const found = cleanText(text)
    .replace(SPACED_OUT, "$1")
    .replace(DATED_WORD, (gap, inside: string) => (dates(inside) ? "" : gap))
    .split(" ")
    .map((word) => segments(compact(word)));
  return found.every((part) => part !== undefined)
    ? found.flatMap((part) => part ?? [])
    : segments(compact(text));
}

/** Whether the text consists of words of table heads and nothing else. */
export const isHeadText = (text: string): boolean => segmentsOf(text) !== undefined;

/** Reads one line or several joined lines without column marks as a table head. */
export function columnsOfText(text: string): Column[] | undefined {
  const found = segmentsOf(text);
  return found && mergeYears(found);
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

/** A cell of a head is one column, however many words it has: the value word decides. */
function columnOf(cell: string): Column {
  const found = segments(compact(cell)) ?? [];
  const words = found.filter(({ year }) => !year);
  const [first] = words.length > 0 ? words : found;
  const value = words.find(({ role }) => VALUES.includes(role));
  const chosen = words.find(({ role }) => role === "target") ?? value ?? first;
  if (!chosen) {
    const title = cleanText(cell);
    return { role: title === "" ? "label" : "other", title, period: "" };
  }
  const dated = found.find((part) => part.year && part !== chosen)?.title ?? "";
  return { role: chosen.role, title: chosen.title, period: chosen.period || dated };
}
