import { splitPeriod } from "../cells.ts";
import { VALUES } from "../column.ts";
import { type Line, linesAbove } from "../document.ts";
import { isBar } from "../grid/bars.ts";
import { isFigureCell, isName } from "../grid/cell.ts";
import { lastKnown } from "../grid/column-words.ts";
import { cleanLabel } from "../grid/label.ts";
import { columnsOfCells } from "../header.ts";
import { type FoundRow, type Layout, rowOf, type Valued } from "../rows.ts";
import { cleanText, compact } from "../text.ts";
import { isWorded, YEAR } from "../words.ts";

/** 指標項目 | H32の目標値: the second row of a head, whose values stand in a line of their own below each row. */
const HEAD = new RegExp(`^(?:指標(?:項目|名)?)?(${YEAR})の?目標値?$`, "u");
/** The first row of such a head, which begins with the word for groups. */
const FIRST = /^\s{0,9}施策/u;
/** Lines above with the first row of the head, lines of the table, lines of one row, and lines in a row that are none, at most. */
const MOST_HEAD = 10;
const MOST_LINES = 400;
const MOST_BROKEN = 8;
const MOST_IDLE = 8;
/** ※*3: a mark of a note behind a word. */
const NOTE = /[※*＊][※*＊0-9０-９]{0,4}$/u;

/**
 * Rows whose last goal stands alone in the line below them, as the second row of their head says
 * (施策項目 設定時の値 現況値 年度目標値 ／ 指標項目 H32の目標値): label 76.5 88.2 85.0 ○ ／ 100, between blanks, or bars
 * which break a row. What the first row of the head calls a goal is one on the way.
 */
export const goalLineBelow: Layout = (line, lines, first) => {
  // Bars, and lines below the words of a head, are read as a whole from their first line.
  const begins = isBar(line) || FIRST.test(line.text);
  const ahead = lines.slice(first, first + (begins ? MOST_HEAD : 1));
  const at = first + Math.max(0, ahead.findIndex(isHead));
  const due = HEAD.exec(compact(plain(lines[at])))?.[1];
  const roles = due === undefined ? [] : rolesAbove(lines, at);
  if (due === undefined || roles.length < 2) return undefined;
  const rows: FoundRow[] = [];
  let next = at + 1;
  for (let from = next; from < at + MOST_LINES && from - next <= MOST_IDLE; ) {
    const found = rowAt(lines, from, roles, due);
    if (found) rows.push(found.row);
    from = found?.next ?? from + 1;
    if (found) next = from;
  }
  return rows.length > 0 ? { rows, next } : undefined;
};

const isHead = (line: Line): boolean => HEAD.test(compact(plain(line)));

/** The text of a line without bars. */
const plain = (line: Line | undefined): string =>
  cleanText(line?.cells ? "" : (line?.text ?? "").replaceAll("|", " "));

/** The words of lines; a value with its year, 76.5 (H26), is one. */
const wordsOf = (lines: Line[]): string[] =>
  lines
    .map(plain)
    .join(" ")
    .replace(/(?<=[0-9０-９]) (?=[（(][^（()）]{0,4}[0-9０-９元])/gu, "")
    .split(" ")
    .filter((word) => word !== "");

/** What the words for values say in the first row of the head, which begins with the word for groups. */
function rolesAbove(lines: Line[], at: number): Valued["role"][] {
  const words = wordsOf(linesAbove(lines, at, MOST_HEAD));
  const columns = columnsOfCells(words.map((word) => lastKnown(word.replace(NOTE, ""))));
  return columns
    .slice(columns.findLastIndex(({ role }) => role === "code" || role === "label"))
    .filter(({ role }) => VALUES.includes(role))
    .map(({ role }) => (role === "target" ? "interim" : role));
}

/** The row whose label and first value stand in a line, or nothing; the line below its last one is the goal. */
function rowAt(lines: Line[], at: number, roles: Valued["role"][], due: string) {
  const begins = wordsOf(lines.slice(at, at + 1)).findIndex(isDatedFigure) > 0;
  for (let next = at + 1; begins && next <= at + MOST_BROKEN; next++) {
    const words = wordsOf(lines.slice(at, next));
    const from = words.findIndex(isDatedFigure);
    const values = words.slice(from, from + roles.length);
    const label = words.slice(0, Math.max(0, from)).join(" ").replace(NOTE, "");
    const goal = plain(lines[next]);
    const whole =
      values.length === roles.length && values.every(isDatedOrWorded) && isDatedOrWorded(goal);
    const line = lines[at];
    if (!line || !whole || !isName(label) || words.slice(from + roles.length).some(isDatedFigure))
      continue;
    const valued = values.map((value, index) => ({ role: roles[index] ?? "now", value }));
    const target = { role: "target" as const, value: goal, period: due };
    return { row: rowOf(line, cleanLabel(label), [...valued, target]), next: next + 1 };
  }
  return undefined;
}

const isDatedOrWorded = (text: string): boolean => isDatedFigure(text) || isWorded(text);
const isDatedFigure = (text: string): boolean => isFigureCell(splitPeriod(text).value);
