import type { Line } from "../document.ts";
import { barCells, endOfBars, isBar } from "../grid/bars.ts";

const GOAL = /^(?:[1-9]|1[0-7])(?:\.?(?:[0-9]{1,2}|[a-e]))?$/;
const GOAL_HEAD = /ゴール|SDGs|ＳＤＧｓ/u;
/** Rows of a table above one, among which its head is looked for. */
const MOST_ROWS = 200;

/** Goals of the SDGs that a row of a table prints, where the table has a column of them. */
export function goalsBeside(lines: Line[], at: number): string {
  let from = at;
  while (isBar(lines[from - 1]) && at - from < MOST_ROWS) from--;
  const headed = lines.slice(from, at + 1).some(({ text }) => GOAL_HEAD.test(text));
  return headed
    ? barCells(lines[at]?.text ?? "")
        .flatMap(goalsOfCell)
        .join(" ")
    : "";
}

/** Goals and targets of the whole table that begins at a line, or nothing without a column of them. */
export function goalsBelow(lines: Line[], at: number): string {
  const rows = lines.slice(at, endOfBars(lines, at)).map(({ text }) => barCells(text));
  const cells = rows.flat();
  return cells.some((cell) => GOAL_HEAD.test(cell)) ? cells.flatMap(goalsOfCell).join(" ") : "";
}

/**
 * Goals and targets in a cell, in printed order. A whole number with words behind it is the caption
 * of an icon, and cells with a colon hold something else.
 */
function goalsOfCell(cell: string): string[] {
  if (/[:：]/u.test(cell)) return [];
  const words = cell
    .replace(/([,、])/gu, "$1 ")
    .split(/\s+/u)
    .filter(Boolean);
  return words.flatMap((word, index) => {
    const code = word.replace(/[,、]$/u, "");
    const next = words[index + 1] ?? "";
    const caption = code === word && /^[0-9]+$/.test(code) && next !== "" && !/^[0-9]/.test(next);
    return GOAL.test(code) && !caption ? [code] : [];
  });
}
