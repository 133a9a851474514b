import { type Column, framesGoal, isSlot } from "./column.ts";
import type { Line, Span } from "./document.ts";
import { isName, isValueCell } from "./grid/cell.ts";
import { columnsOfCells } from "./header.ts";
import { type FoundRow, type Layout, rowOf, type Valued } from "./rows.ts";
import { compact, isProse, join } from "./text.ts";
import { YEAR } from "./words.ts";

/** Lines of the labels above the words for values, of the values below these, and up to a legend, at most. */
const MOST_LABEL = 3;
const MOST_VALUES = 3;
const MOST_LEGEND = 20;
/** （現状:令和6年度 → 目標:令和11年度）: of when the values of all cards are. */
const LEGEND = new RegExp(`現[状況]値?[:：](${YEAR}).{1,6}?目標値?[:：](${YEAR})`, "u");
/** What only leads from one value to the next. */
const SIGN = /^[▶►▷→⇒➡]$/u;

/** One of several cards beside one another on a page: its words for values, and where it begins. */
interface Card {
  from: number;
  words: (Column & Span)[];
}

/**
 * Cards beside one another, as pages set their main goals: labels, below them the words for the values of each
 * card (現状 目標 現状 目標), and below these the values. Places on the page say what belongs together.
 */
export const cardsBeside: Layout = (line, lines, at) => {
  const cards = cardsIn(line);
  if (cards.length < 2) return undefined;
  const labels = labelsAbove(lines, at, cards);
  const below = valuesBelow(lines, at, cards);
  if (!labels || !below) return undefined;
  const [, since = "", due = ""] = LEGEND.exec(textAbove(lines, at)) ?? [];
  const rows = cards.map(({ words }, card): FoundRow => {
    const values = words.map(
      ({ role, title, x }): Valued => ({
        ...{ role, title, value: below.values.get(x) ?? "" },
        period: role === "target" ? due : since,
      }),
    );
    return rowOf(labels.line, labels.texts[card] ?? "", values, { doubts: ["cell-order"] });
  });
  return { rows, next: below.next };
};

/** The cards of a line that holds nothing but words for values, again and again. */
function cardsIn({ spans = [] }: Line): Card[] {
  const columns = columnsOfCells(spans.map(({ text }) => text));
  const words = spans.map((span, at) => ({ ...span, ...(columns[at] as Column) }));
  const size = words.findIndex(({ title }, at) => at > 0 && title === words[0]?.title);
  if (size < 2 || words.length % size !== 0 || !words.every(isSlot)) return [];
  const cards = Array.from({ length: words.length / size }, (_, card) =>
    words.slice(card * size, (card + 1) * size),
  );
  return cards.every(framesGoal)
    ? cards.map((own, card) => ({ words: own, from: card === 0 ? 0 : between(cards, card) }))
    : [];
}

/** The middle between a card and the one before it. */
const between = (cards: Span[][], card: number): number =>
  ((cards[card - 1]?.at(-1)?.end ?? 0) + (cards[card]?.[0]?.x ?? 0)) / 2;

const middle = ({ x, end }: Span): number => (x + end) / 2;

/** The label of each card, from the lines above; nothing where one has none. */
function labelsAbove(lines: Line[], at: number, cards: Card[]) {
  const above = lines.slice(Math.max(0, at - MOST_LABEL - 1), at);
  const filled = above.at(-1)?.text.trim() === "" ? above.slice(0, -1) : above;
  const own = filled.slice(filled.findLastIndex(({ text }) => text.trim() === "") + 1);
  const texts = cards.map(({ from }, card) => {
    const to = cards[card + 1]?.from ?? Number.POSITIVE_INFINITY;
    const spans = own.flatMap(({ spans = [] }) =>
      spans.filter((span) => middle(span) >= from && middle(span) < to),
    );
    return spans.map(({ text }) => text).reduce(join, "");
  });
  const [line] = own;
  const whole = line && texts.every((text) => isName(text) && !isProse(text));
  return whole ? { line, texts } : undefined;
}

/** The value below each word, by the place of the word; nothing where a text has no word above it or a word no value. */
function valuesBelow(lines: Line[], at: number, cards: Card[]) {
  const words = cards.flatMap((card) => card.words);
  const values = new Map<number, string>();
  for (let next = at + 1; next <= at + MOST_VALUES; next++) {
    for (const span of lines[next]?.spans ?? []) {
      if (SIGN.test(compact(span.text))) continue;
      const word = words.find(({ x, end }) => x < span.end && end > span.x);
      if (!word || values.has(word.x) || !isValueCell(span.text)) return undefined;
      values.set(word.x, span.text);
    }
    if (values.size === words.length) return { values, next: next + 1 };
  }
  return undefined;
}

const textAbove = (lines: Line[], at: number): string =>
  compact(
    lines
      .slice(Math.max(0, at - MOST_LEGEND), at)
      .map(({ text }) => text)
      .join(" "),
  );
