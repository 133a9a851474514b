import { isSlot } from "../column.ts";
import type { Line } from "../document.ts";
import { columnsOfCells } from "../header.ts";
import { barCells, isRule } from "./bars.ts";
import { withoutEnd } from "./block.ts";

/** Cells of a row of bars that ends in one. */
const cellsOf = ({ text }: Line): string[] => barCells(text, { start: false, end: true });

/** How many words for values a row has at its beginning, where it holds nothing else: 策定時 | 目標値 | | |. */
export function wordsOfSecondHead(row: Line): number {
  const cells = cellsOf(row);
  const words = withoutEnd(cells);
  return words.length > 1 && columnsOfCells(words).every(isSlot) ? words.length : 0;
}

/**
 * Tables of bars whose head has a second row below the rule, for the columns under a cell of the first that no
 * list knows (計画掲載値 over 策定時 and 目標値). An export puts the cells that merged ones cover to the end of their
 * rows; here they stand where they are missing.
 */
export function withSpreadHeads(lines: Line[]): Line[] {
  const made = [...lines];
  for (let rule = 1; rule < made.length - 1; rule++) {
    const [head, second] = [made[rule - 1], made[rule + 1]];
    const isHead = made[rule]?.text.includes("--") && isRule(made[rule] as Line);
    const words = isHead && second && !second.cells ? wordsOfSecondHead(second) : 0;
    const whole =
      head && second && words > 0 ? mergedHead(cellsOf(head), cellsOf(second), words) : undefined;
    if (!head || !whole) continue;
    made[rule - 1] = { ...head, text: `${whole.join(" | ")} |` };
    made.splice(rule + 1, 1);
    for (
      let at = rule + 1;
      at < made.length && cellsOf(made[at] as Line).length === whole.length;
      at++
    )
      made[at] = shifted(made[at] as Line);
  }
  return made;
}

/** The head with the words of its second row in place of the cell above them. */
function mergedHead(head: string[], second: string[], words: number): string[] | undefined {
  const named = withoutEnd(head);
  const group = columnsOfCells(named).findIndex(({ role }) => role === "other");
  const before = head.length - named.length - (words - 1);
  if (group < 1 || before < 0 || head.length !== second.length) return undefined;
  const [first = "", ...rest] = [
    ...named.slice(0, group),
    ...second.slice(0, words),
    ...named.slice(group + 1),
  ];
  return [first, ...Array.from({ length: before }, () => ""), ...rest];
}

/** A row with the cells that merged ones above it cover at its beginning. */
function shifted(row: Line): Line {
  const cells = cellsOf(row);
  const filled = withoutEnd(cells);
  const moved = [...cells.slice(filled.length), ...filled];
  return { ...row, text: `${moved.join(" | ")} |` };
}
