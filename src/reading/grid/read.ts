import type { Column } from "../column.ts";
import { type Line, lineAbove } from "../document.ts";
import type { Candidate, FoundRow, Layout, Part, Reading } from "../rows.ts";
import { vainSearches } from "../vain.ts";
import { readBare } from "./bare.ts";
import { textAbove } from "./bars.ts";
import { partsBeside } from "./beside.ts";
import { type GridBlock, type GridRow, unreadRow } from "./block.ts";
import { isFigureCell, isName } from "./cell.ts";
import { namesIndicators } from "./column-words.ts";
import { boundYear, yearApart } from "./coming-years.ts";
import { datedAbove } from "./dated-above.ts";
import { isBand, isForeign } from "./foreign.ts";
import { isPlanOfWork } from "./goalless.ts";
import { type GridHead, headAt, sameHead } from "./head.ts";
import { isPlanned } from "./planned.ts";
import { gridAt } from "./rows.ts";
import { withSentences } from "./stated.ts";
import { withHeads } from "./steps.ts";
import { readUnder } from "./under.ts";

/** Tables whose cells the source parts: bars, tabs, HTML, workbooks, ruled pages. */
export const grid: Layout = (line, lines, at) => {
  if (searches.isGivenUp(lines, at)) return undefined;
  const printed = gridAt(line, lines, at);
  const reading = printed && readBeside(printed, lines, at);
  if (printed && !reading) searches.note(lines, printed.next);
  return reading;
};
const searches = vainSearches();

/** The tables beside each other; what is beside a table of indicators and no table itself is listed. */
function readBeside(printed: GridBlock, lines: Line[], at: number): Reading | undefined {
  const [own = [], ...others] = printed.exact ? partsBeside(printed.rows) : [printed.rows];
  const reading = readPrinted({ ...printed, rows: own }, lines, at);
  if (!reading) return undefined;
  const beside = others.map((rows): Partial<Part> => {
    const listed = rows.filter(({ cells }) => cells.some(isFigureCell));
    const candidates = listed.map((row) => unreadRow(row, "not-understood"));
    return readPrinted({ ...printed, rows }, lines, at) ?? { rows: [], candidates };
  });
  const all = [reading, ...beside];
  return {
    ...reading,
    rows: all.flatMap(({ rows = [] }) => rows),
    candidates: all.flatMap(({ candidates = [] }) => candidates),
  };
}

function readPrinted(printed: GridBlock, lines: Line[], at: number): Reading | undefined {
  const block = { ...printed, rows: withHeads(printed.rows, lines, at) };
  if (block.rows.length === 0) return undefined;
  const headed = block.rows.some(({ cells }) => namesIndicators(cells));
  const cells = block.rows.flatMap((row) => row.cells);
  if (cells.some(holdsRow) || (!headed && cells.some(isKeyed))) return undefined;
  if (!block.exact && !isPlanned(block.rows) && headsAimless(block.rows)) return undefined;
  const reading = withSentences(readBlock(block, lines, at));
  return reading.rows.length > 0 || reading.candidates?.length
    ? { ...reading, next: block.next }
    : undefined;
}

/** A cell that says itself what its value is (現在（2019年）：56件) is read by its keys. */
const isKeyed = (cell: string): boolean =>
  /^(?:<p>)?(?:指標|現在[（(].*|20[0-9]{2}年)[:：]/u.test(cell);

/** A cell that holds a whole row is read by its keys: 凧の数 [実績値 3枚→目標値 9枚]. */
const holdsRow = (cell: string): boolean =>
  /^.{2,60}?(?:実績|現状|現況|基準|従前)値? ?[0-9][^→⇒]{0,20}[→⇒] ?目標値? ?[0-9]/u.test(cell);

/** Whether rows have heads, of which none names goals and something to compare them with. */
function headsAimless(rows: GridRow[]): boolean {
  let headed = false;
  for (const index of rows.keys()) {
    const head = headAt(rows, index, false);
    if (head && aims(head, rows)) return false;
    headed ||= head !== undefined;
  }
  return headed;
}

/** A word for goals, or a year of this century. */
const AIMS = /目標|計画|めざす|目指す|(?<![0-9])20[0-9]{2}(?=年|[\s（()）・/]|$)/u;

/** Whether a head names goals and something to compare them with. */
function aims({ columns, text, next }: GridHead, rows: GridRow[]): boolean {
  const has = (role: Column["role"]) => columns.some((column) => column.role === role);
  return (
    columns.some(({ title }) => AIMS.test(title)) ||
    (has("target") && (has("now") || has("start"))) ||
    (has("now") && has("label") && has("actual")) ||
    (has("label") &&
      (boundYear(columns, rows.slice(next)) ?? yearApart(columns, text)) !== undefined)
  );
}

function readBlock(block: GridBlock, lines: Line[], at: number): Reading {
  const rows: FoundRow[] = [];
  const candidates: Candidate[] = [];
  const heads: string[] = [];
  let open: GridRow[] = [];
  let head: GridHead | undefined;
  let title = titleAbove(lines, at);
  let above = title;
  const close = () => {
    if (open.length === 0) return;
    const part = head ? readUnder(head, open, block.exact, title) : readBare(open);
    if (!head) part.rows = datedAbove(part.rows, lines, at);
    if (head && isPlanOfWork(head, above?.text ?? ""))
      for (const { doubts } of part.rows) doubts.push("others-goal");
    above = undefined;
    rows.push(...part.rows.map((row) => (head ? { ...row, head: head.text } : row)));
    candidates.push(...part.candidates);
    open = [];
  };
  for (let index = 0; index < block.rows.length; ) {
    const next = headAt(block.rows, index, block.exact, head?.columns);
    if (next) {
      if (!head || !sameHead(head.columns, next.columns)) {
        close();
        head = next;
        heads.push(next.text);
      }
      index = next.next;
      continue;
    }
    const row = block.rows[index];
    index++;
    if (row?.loose && headAt(block.rows, index, block.exact)) {
      close();
      head = undefined;
      title = unnumbered(row.line);
      above = title;
    } else if (row) {
      if (head && open.length > 0 && isForeign(row, block.rows[index], open, head.columns)) {
        close();
        head = undefined;
        if (isName(row.cells[0] ?? "")) candidates.push(unreadRow(row, "unread-values"));
      }
      if (!isBand(row)) open.push(row);
    }
  }
  close();
  return { rows, candidates, head: heads.join(" "), next: block.next };
}

/** 【指標1-1】町営バスの利用者数, KPI②：…: a heading that names one indicator. */
const NUMBERED =
  /^\s{0,9}[■◆●【〔[(（＜<]?\s?(?:評価|成果|数値)?(?:指標|KPI)(?:番号)?\s?[0-9①-⑳][0-9-－―ー.．]{0,6}(?:[】〕\])）＞>:：]\s?|\s)(?=.{2})/u;
/** The line without the number of its indicator, which names nothing. */
const unnumbered = (line: Line): Line => ({ ...line, text: line.text.replace(NUMBERED, "") });

/** Lines between such a heading and its table, at most. */
const MOST_BETWEEN = 5;

/**
 * What names the only row of a table whose head names no label: the heading of its indicator, else the
 * short text right above.
 */
function titleAbove(lines: Line[], at: number): Line | undefined {
  const above = textAbove(lines, at, MOST_BETWEEN);
  const heading = above.findLast(({ text }) => NUMBERED.test(text));
  if (heading) return unnumbered(heading);
  // Between a counted label and its table may be what it means.
  const counted = above.slice(-2).find(({ text }) => /^\s*[①-⑳]/u.test(text));
  const line = counted ?? lineAbove(lines, at, 2);
  return line && line.text.length <= 90 && !/[。|\t]/u.test(line.text) ? line : undefined;
}
