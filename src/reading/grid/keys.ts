import type { Role } from "../column.ts";
import { columnsOfCells } from "../header.ts";

/** The role of a word, also of one with a number behind it: 指標1. */
export const roleOf = (cell: string): Role =>
  columnsOfCells([cell.replace(/[0-9①-⑳]{1,2}$/u, "")])[0]?.role ?? "other";

/** Cells without those that a merged cell repeats beside it. */
export const unrepeated = (cells: string[]): string[] =>
  cells.filter((cell, at) => cell === "" || cell !== cells[at - 1]);

/** The cells that hold something, each once. */
export const once = (cells: string[]): string[] => unrepeated(cells).filter((cell) => cell !== "");

/** What stands behind the word of a role: 単位 | 人. */
export function behind(cells: string[], role: Role): string {
  const own = once(cells);
  const word = own.findIndex((cell) => roleOf(cell) === role);
  return word < 0 ? "" : (own[word + 1] ?? "");
}
