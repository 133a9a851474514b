import type { PipeRow } from "./layouts/pipe-rows.ts";

const GOAL = /^(?:[1-9]|1[0-7])(?:\.?(?:[0-9]{1,2}|[a-e]))?$/;
const GOAL_HEAD = /ゴール|SDGs|ＳＤＧｓ/u;

/** Whether the rows belong to a table that has a column of goals of the SDGs. */
export const hasGoals = (rows: PipeRow[]): boolean =>
  rows.some(({ cells }) => cells.some((cell) => GOAL_HEAD.test(cell)));

/**
 * Goals and targets in a cell, in printed order. A whole number with words behind it is the caption
 * of an icon, and cells with a colon hold something else.
 */
export function goalsOfCell(cell: string): string[] {
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

/** Goals and targets of a whole table, or nothing when it has no column of them. */
export function goalCodes(rows: PipeRow[]): string[] {
  return hasGoals(rows) ? rows.flatMap(({ cells }) => cells.flatMap(goalsOfCell)) : [];
}
