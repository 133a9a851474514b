import { indexOfRole, isSlot } from "../column.ts";
import type { Line } from "../document.ts";
import { barCells, isBar, isRule } from "../grid/bars.ts";
import { columnsOfCells } from "../header.ts";
import { type FoundRow, withValues, yearly } from "../rows.ts";
import { compact } from "../text.ts";
import { isFigure, isPeriod, isSeries } from "../words.ts";
import { areAlike } from "./said/facts.ts";

/** Lines below a goal among which a table of what was reached begins, and rows of one, at most. */
const MOST_AHEAD = 8;
const MOST_ROWS = 12;
/** What was reached, in a year that the head says. */
const REACHED = /実績|結果|達成|現状/u;

/**
 * Goals of sentences with what was reached of them, from a table right below that has nothing else. It sets no
 * goals, so it gives no rows of its own.
 */
export function withResultBelow(rows: FoundRow[], lines: Line[], at: number, next: number) {
  const ahead = rows.length === 0 ? [] : lines.slice(next, next + MOST_AHEAD);
  const from = ahead.findIndex(isRow);
  if (from < 0) return rows;
  const table = lines.slice(next + from, next + from + MOST_ROWS + 1);
  const end = table.findIndex((line) => !isRow(line));
  const [head = [], ...body] = table
    .slice(0, end < 0 ? undefined : end)
    .filter((line) => !isRule(line))
    .map(cellsOf);
  const years = yearsReached(head);
  if (years.length > 0) return withNamed(rows, body, years);
  const said = lines.slice(Math.max(0, at - MOST_ABOVE), next).map(({ text }) => compact(text));
  return rows.map((row) => withOfPart(row, head, body, said));
}

/** A table that names each goal as its sentence does: 項目 | 令和5年度の実績. */
function withNamed(rows: FoundRow[], body: string[][], years: string[]): FoundRow[] {
  const values = new Map(body.map(([name = "", ...cells]) => [name, cells]));
  return rows.map((row) => withResults(row, values.get(compact(row.label)) ?? [], years));
}

/** A row with a result for each year, where all of them are figures. */
function withResults(row: FoundRow, cells: string[], years: string[]): FoundRow {
  if (cells.length !== years.length || !cells.every(isFigure)) return row;
  return withValues(row, ...yearly("result", cells, years));
}

/** Lines down to a goal that may say of whom it is. */
const MOST_ABOVE = 3;

/**
 * A table of parts of people, whose columns are what the goals are of: 凧揚げ率 | 独楽の率, 女性 | 100% | 60%. A goal is of
 * the part that is named last before it or in it.
 */
function withOfPart(row: FoundRow, head: string[], body: string[][], said: string[]): FoundRow {
  const names = head.length > (body[0]?.length ?? 0) - 1 ? head.slice(1) : head;
  const ofParts = body.every((cells) => isSeries(cells[0] ?? "") && cells.length > names.length);
  const columns = columnsOfCells(names);
  if (body.length === 0 || !ofParts || columns.some(isSlot)) return row;
  const at = names.findIndex((name) => isOf(name, row.label, said.at(-1) ?? ""));
  const place = (part = "") => said.join("").lastIndexOf(part);
  const [own] = body.toSorted(([one], [other]) => place(other) - place(one));
  const value = own?.[at + 1] ?? "";
  const goal = row.cells[indexOfRole(row.columns, "target")] ?? "";
  const found = at >= 0 && place(own?.[0]) >= 0 && isFigure(value) && areAlike([value, goal]);
  const known = row.columns.some(({ role }) => role === "result" || role === "now");
  return found && !known
    ? withValues(row, { role: "result", value, period: yearOfName(names[at]) })
    : row;
}

/** The year that a name of a column has in a bracket: 凧揚げ率(令和6年度). */
function yearOfName(name = ""): string {
  const inside = /\(([^()]*)\)$/u.exec(name)?.[1] ?? "";
  return isPeriod(inside) ? inside : "";
}

/** Words that two names of one thing share at their beginning, at least. */
const SHARED = 8;

/** Whether a column is of what a goal is of: its name is in the sentence, or both begin alike. */
function isOf(name: string, label: string, sentence: string): boolean {
  const [column, goal, text] = [name, label, sentence].map(withoutBrackets);
  if (!column || !goal || !text) return false;
  const rest = column.endsWith(goal) ? column.slice(0, -goal.length) : column;
  return text.includes(rest) || column.slice(0, SHARED) === goal.slice(0, SHARED);
}
const withoutBrackets = (text: string): string =>
  compact(text)
    .replace(/\([^()]*\)/gu, "")
    .replaceAll("の", "");

const isRow = (line: Line): boolean => line.cells !== undefined || isBar(line);
const cellsOf = (line: Line | undefined): string[] =>
  (line?.cells ?? barCells(line?.text ?? "")).map(compact).filter((cell) => cell !== "");

/** The years of a head that names in all columns but the first what was reached in one, or none. */
function yearsReached([named = "", ...words]: string[]): string[] {
  const years = columnsOfCells(words).map(({ period }) => period);
  const reached = words.every((word, at) => REACHED.test(word) && years[at] !== "");
  return reached && !REACHED.test(named) ? years : [];
}
