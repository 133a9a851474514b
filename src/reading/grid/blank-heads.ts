import { isSlot } from "../column.ts";
import { columnsOfCells } from "../header.ts";
import type { GridRow } from "./block.ts";
import { isPeriodCell } from "./cell.ts";
import { goesOn } from "./column-words.ts";
import { isTerm } from "./goal-terms.ts";
import { namesPlan } from "./plan-title.ts";
import { WHOSE } from "./whose.ts";

/** Rows of a head below its first, at most. */
const MOST_BELOW = 2;

/**
 * Tables whose head has titles of plans, or words for values above terms (前期 | 後期) or those whose they are (市 | 県),
 * in cells over several columns and rows that a source gave once and left empty elsewhere: with each in all its places.
 */
export function withBlankHeads(rows: GridRow[]): GridRow[] {
  const made = [...rows];
  for (let at = 0; at < made.length - 1; at++) {
    const below = rowsBelow(made, at);
    const head = made.slice(at, at + 1 + below);
    if (below > 0 && isMerged(head)) made.splice(at, head.length, ...filled(head));
  }
  return made;
}

/** How many rows below a head's first one are of it: their first cell is empty and the others are words of heads. */
function rowsBelow(rows: GridRow[], at: number): number {
  const [first, ...more] = rows.slice(at, at + 1 + MOST_BELOW);
  const named = first !== undefined && columnsOfCells(first.cells.slice(0, 3)).some(isLabel);
  if (!named || first.cells[0] === "") return 0;
  const end = more.findIndex((row) => row.cells.length !== first.cells.length || !isBelow(row));
  return end < 0 ? more.length : end;
}

const isLabel = ({ role, title }: { role: string; title: string }): boolean =>
  role === "label" && title !== "";

const isBelow = ({ cells }: GridRow): boolean => {
  const words = cells.filter((cell) => cell !== "");
  return (
    cells[0] === "" &&
    words.length > 1 &&
    words.every((cell) => isOfValues(cell) || goesOn({ cells: [cell] }))
  );
};

/** Whether titles stand left of empty cells of their own that have words below. */
function isMerged([first, ...more]: GridRow[]): boolean {
  const cells = first?.cells ?? [];
  const words = more[0]?.cells ?? [];
  return cells.some((_, at) => {
    const title = cells[titleOf(cells, at)] ?? "";
    if (cells[at] !== "" || words[at] === "" || words[titleOf(cells, at)] === "") return false;
    const word = words[at] ?? "";
    return (
      namesPlan(title) || (isGoal(title) && isTerm(word)) || (isValue(title) && WHOSE.test(word))
    );
  });
}

/** Whether a word below one for values says of which term or whose each is. */
const isOfValues = (word: string): boolean => isTerm(word) || WHOSE.test(word);

/** The place of the title over a column: its own cell or the nearest one to the left. */
const titleOf = (cells: string[], at: number): number =>
  cells.findLastIndex((cell, index) => index <= at && cell !== "");

const isGoal = (title: string): boolean => columnsOfCells([title])[0]?.role === "target";
const isValue = (title: string): boolean =>
  columnsOfCells([title]).every(isSlot) && !isPeriodCell(title);

/** The rows of a head with what their merged cells cover. */
function filled(head: GridRow[]): GridRow[] {
  let above: string[] = [];
  return head.map((row, index) => {
    const below = head.slice(index + 1).map(({ cells }) => cells);
    const over = above;
    const own = row.cells.map((cell, at) => {
      if (cell !== "") return cell;
      const from = titleOf(row.cells, at);
      const title = row.cells[from] ?? "";
      const same = index === 0 || (over[from] !== undefined && over[from] === over[at]);
      const spans = namesPlan(title) || isValue(title) || isTerm(title);
      const goesRight = same && spans && below.some((cells) => cells[at] !== "");
      return goesRight ? title : (over[at] ?? "");
    });
    above = own;
    return { ...row, cells: own };
  });
}
