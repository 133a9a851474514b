import { type Column, isStartColumn } from "../column.ts";
import type { Line } from "../document.ts";
import { columnsOfCells } from "../header.ts";
import { cleanText, compact } from "../text.ts";
import { beginsNote, EACH_YEAR } from "../words.ts";
import { yearNumber } from "../years.ts";
import { textAbove } from "./bars.ts";
import type { GridRow } from "./block.ts";
import { isPeriodCell } from "./cell.ts";

const YEAR = EACH_YEAR.source;
const WORD = "(?:現[状況]|基準|当初|実績|中間目標|中間|最終目標|最終(?=年度)|目標)";
/** R5：現状値, 令和10年度の目標値, 令和6年度を現状と, and the other way: 目標値は令和10年度, 最終年度を令和16年度と. */
const NAMED = new RegExp(
  `(?<year>${YEAR})[:：=＝はがのを]?[(（]?(?<word>${WORD})|(?<before>${WORD})(?:の?数?値|年度?)?[:：=＝はがを(（](?<due>${YEAR})(?!度?末?[:：=＝はが])`,
  "gu",
);
/** 各年度の値は目標値, 令和7年度以降は目標値, 各年度の目標は次の表のとおり. */
const ALL_GOALS =
  /(?:各年度?|以降)(?:の数?値)?[:：はの]目標値|(?:各年度|年度別)の(?:数値)?目標値?[はを]、?(?:次|以下|下表|下記|本表)/u;
/** What else years may hold. */
const OTHERS = /推移|推計|予測|見込|見通|試算|予算|進捗|目標と実績|実績と目標|に対する/u;
/** Lines above a table, and those below it among which notes are, that may say what its years are. */
const MOST_ABOVE = 3;
const MOST_BELOW = 4;

/** Tables whose columns of values are called by their years alone, with the words for these that a text beside them says. */
export function withYearsNamed(rows: GridRow[], lines: Line[], at: number): GridRow[] {
  const head = rows.findIndex(({ cells }) => lacksGoal(cells));
  const { cells = [] } = rows[head] ?? {};
  const said = head < 0 ? "" : textBeside(rows, head, lines, at);
  const names = namesOf(said, cells);
  if (!names || OTHERS.test(said)) return rows;
  // A year that nothing is said of may be another goal.
  const left = cells.some((cell, index) => isPeriodCell(cell) && cell === names[index]);
  return rows.map((row, index) => {
    if (row.cells.join() === cells.join()) return { ...row, cells: names };
    return left && index > head ? { ...row, doubt: "guessed-order" } : row;
  });
}

/** Whether a row is a head of a label and years without a word for goals. */
function lacksGoal(cells: string[]): boolean {
  const columns = columnsOfCells(cells);
  const roles = columns.map(({ role }) => role);
  const years = cells.filter(isPeriodCell).length;
  return (
    roles.includes("label") &&
    years + columns.filter(isStartColumn).length > 1 &&
    years > 0 &&
    !roles.includes("target")
  );
}

/** What stands in the lines above a table, in titles over its head, in that, and in notes below it. */
function textBeside(rows: GridRow[], head: number, lines: Line[], at: number): string {
  const above = textAbove(lines, at, MOST_ABOVE).map(({ text }) => text);
  const title =
    rows.slice(0, head).findLastIndex(({ cells }) => new Set(cells.filter(Boolean)).size > 1) + 1;
  const inside = rows.slice(title, head + 1).map(({ cells }) => cells.join("。"));
  const end = lines.indexOf(rows.at(-1)?.line as Line, at);
  const below = lines.slice(end + 1, end + 1 + MOST_BELOW);
  const other = below.findIndex(({ cells }) => cells);
  const texts = below.slice(0, other < 0 ? MOST_BELOW : other).map(({ text }) => cleanText(text));
  const notes = texts.filter((text) => end >= 0 && beginsNote(text));
  return compact([...above, ...inside, ...notes].join("。"));
}

/** The cells of a head with the words that a text says of their years, and the year that it says of their start; nothing where it names no goal. */
function namesOf(said: string, cells: string[]): string[] | undefined {
  const named = [...said.matchAll(NAMED)].map(({ groups = {} }) => ({
    year: groups.year ?? groups.due ?? "",
    word: `${groups.word ?? groups.before}値`.replace("最終値", "最終目標値"),
  }));
  const starts = named.filter(({ word }) => !word.includes("目標"));
  const words = new Map(named.map(({ year, word }) => [yearNumber(year), word]));
  const several = named.some(({ year, word }) => words.get(yearNumber(year)) !== word);
  const since = ALL_GOALS.test(said) ? goalsSince(cells) : Number.POSITIVE_INFINITY;
  const both = starts.length > 0 && starts.length < named.length;
  if (several || !(since < cells.length || both)) return undefined;
  return cells.map((cell, at) => {
    if (!isPeriodCell(cell))
      return isStart(cell) && starts.length === 1 ? `${cell}（${starts[0]?.year}）` : cell;
    const word = words.get(yearNumber(cell)) ?? (at >= since ? "目標値" : "");
    return word === "" ? cell : `${word}（${cell}）`;
  });
}

/** Whether a cell is a word for a start without a year. */
const isStart = (cell: string): boolean =>
  columnsOfCells([cell]).some((column) => isStartColumn(column) && column.period === "");

/** From which cell on years stand behind a present value or a result; past the last where none stands before all of them. */
function goalsSince(cells: string[]): number {
  const columns = columnsOfCells(cells);
  const isPresent = (column: Column) => isStartColumn(column) || /実績/u.test(column.title);
  const last = columns.findLastIndex(isPresent);
  const first = cells.findIndex(
    (cell, at) => isPeriodCell(cell) && !isPresent(columns[at] as Column),
  );
  return last >= 0 && last < first ? first : cells.length;
}
