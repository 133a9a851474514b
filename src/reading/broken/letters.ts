import { type Line, textAt } from "../document.ts";
import type { GridRow } from "../grid/block.ts";
import { compact } from "../text.ts";
import { isUnit } from "../words.ts";

/** A: before the name of an indicator, whose values stand below its letter. */
const NAMED = /^([A-ZＡ-Ｚ])\s?[:：]\s?(\S.{1,80})$/u;
/** An indicator and the letter that stands for it. */
export interface Named {
  letter: string;
  label: string;
  unit: string;
  line: Line;
}

/** Whether a line names an indicator behind a letter. */
export const isNamed = (text: string): boolean => NAMED.test(text);

/** The names from the first line on, each with the unit below it. */
export function namesIn(lines: Line[]): { names: Named[]; next: number } {
  const names: Named[] = [];
  let next = 0;
  for (let line = lines[next]; line; line = lines[next]) {
    const [, letter = "", label = ""] = NAMED.exec(line.text) ?? [];
    if (letter === "") break;
    const below = textAt(lines, next + 1);
    const unit = isUnit(below) ? below : "";
    names.push({ letter: compact(letter), label, unit, line });
    next += unit === "" ? 1 : 2;
  }
  return { names, next };
}

/** The rows of a letter with what it stands for, where that is the name in its place. */
export function withName(record: GridRow[], named: Named | undefined): GridRow[] {
  const [first, ...more] = record;
  if (!first || !named || compact(first.cells[0] ?? "") !== named.letter) return [];
  const cells = [named.label, named.unit, ...first.cells.slice(1)];
  const rest = more.map((row) => ({ ...row, cells: ["", ...row.cells] }));
  return [{ line: named.line, cells }, ...rest];
}
