import { isName } from "../grid/cell.ts";
import { type FoundRow, type Layout, rowOf } from "../rows.ts";
import { cleanText, isProse } from "../text.ts";
import { withReached } from "./keyed-years.ts";
import { isGoal, isStart, keysOf } from "./keys.ts";

/**
 * Cells of a row of which two or more hold a whole card each: a label and, with words for them, its start and its
 * goal. What stands in the others names them.
 */
export const cardsInCells: Layout = (line, _, at) => {
  const cells = [...new Set((line.cells ?? []).map(cleanText))].filter((cell) => cell !== "");
  if (cells.length < 2) return undefined;
  const cards = cells.map((cell) => cardOf(line, cell));
  const others = cells.filter((_, index) => !cards[index]);
  const rows = cards.flatMap((card) => card ?? []);
  if (rows.length < 2 || others.some((cell) => /[0-9０-９]/u.test(cell))) return undefined;
  return { rows, next: at + 1 };
};

/** The row of a cell that holds its label, one start and one goal. */
function cardOf(line: Parameters<Layout>[0], cell: string): FoundRow | undefined {
  const { before, keyed } = keysOf(cell);
  const named = keyed.find(({ role }) => role === "label");
  const label = before || (named?.value ?? "");
  const values = keyed.filter(({ role }) => role !== "label" && role !== "note");
  const once = [isStart, isGoal].every((is) => values.filter(is).length === 1);
  const whole = once && values.every(({ value }) => value !== "");
  if (!whole || !isName(label) || isProse(label)) return undefined;
  const units = values.find(({ role }) => role === "unit");
  const own = values.filter((value) => value !== units);
  return rowOf(line, label, withReached(own), units ? { unit: units.value } : {});
}
