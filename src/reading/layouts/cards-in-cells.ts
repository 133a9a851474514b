import type { Span } from "../document.ts";
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

/** Lines below the labels of cards, empty ones included, at most. */
const MOST_BELOW = 10;
/** How far left of its label a text may begin, in font sizes. */
const LEFT = 2;

/** Cards beside one another on a page: their labels on one line, and on each of those below it one word with its value of every card. */
export const cardsAcross: Layout = (line, lines, at) => {
  const labels = line.spans ?? [];
  if (labels.length < 2 || !labels.every(({ text }) => isName(text))) return undefined;
  const isOf = ({ text, x }: Span, card: number) =>
    x > (labels[card]?.x ?? 0) - LEFT &&
    x < (labels[card + 1]?.x ?? Number.POSITIVE_INFINITY) - LEFT &&
    keysOf(cleanText(text)).keyed.length === 1;
  const ahead = lines.slice(at + 1, at + 1 + MOST_BELOW);
  const end = ahead.findIndex(
    ({ text, spans = [] }) =>
      text.trim() !== "" && !(spans.length === labels.length && spans.every(isOf)),
  );
  const below = end < 0 ? ahead : ahead.slice(0, end);
  const cells = labels.map(({ text }, card) =>
    [text, ...below.flatMap(({ spans }) => spans?.[card]?.text ?? [])].map(cleanText).join(" "),
  );
  const rows = cells.map((cell) => cardOf(line, cell));
  const next = at + 1 + below.findLastIndex(({ spans }) => spans?.length) + 1;
  return rows.every((row) => row !== undefined) ? { rows, next } : undefined;
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
