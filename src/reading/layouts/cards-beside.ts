import { type Column, framesGoal, isSlot } from "../column.ts";
import { type Line, linesAbove, type Span } from "../document.ts";
import { isName, isValueCell } from "../grid/cell.ts";
import { columnsOfCells } from "../header.ts";
import { type FoundRow, type Layout, rowOf, type Valued } from "../rows.ts";
import { compact, isProse, join, openBrackets } from "../text.ts";
import { isFigure, isVerdict, YEAR } from "../words.ts";

/** Lines from a label down to the words for values, of the values below these, and up to a legend, at most. */
const MOST_ABOVE = 8;
const MOST_VALUES = 3;
const MOST_LEGEND = 20;
/** （現状:令和6年度 → 目標:令和11年度）: of when the values of all cards are. */
const LEGEND = new RegExp(`現[状況]値?[:：](${YEAR}).{1,6}?目標値?[:：](${YEAR})`, "u");
/** When the newest value was measured: 令和5年度実績. */
const MEASURED = /実績値?$/u;
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
export const cardsBeside: Layout = (line, lines, first) => {
  if (!line.spans) return undefined;
  const ahead = lines.slice(first, first + MOST_ABOVE + 1);
  const at = first + ahead.findIndex((own) => cardsIn(own).length > 1);
  const cards = at < first ? [] : cardsIn(lines[at] as Line);
  const above = cards.length > 1 ? headsAbove(lines, at, cards) : undefined;
  const below = above?.line === line ? valuesBelow(lines, at, cards) : undefined;
  if (!above || !below) return undefined;
  const [, since = "", due = ""] = LEGEND.exec(textAbove(lines, at)) ?? [];
  const rows = cards.map(({ words }, card): FoundRow => {
    const values = words.map(
      ({ role, title, x, period }): Valued => ({
        ...{ role, title, value: below.values.get(x) ?? "" },
        period: period || (role === "target" ? due : since),
      }),
    );
    const { label = "", newest = [] } = above.heads[card] ?? {};
    return rowOf(above.line, label, [...values, ...newest], { doubts: ["cell-order"] });
  });
  return { rows, next: below.next };
};

/** The cards of a line that holds nothing but words for values, again and again. */
function cardsIn({ spans = [], text }: Line): Card[] {
  if ((text.match(/目標/gu)?.length ?? 0) < 2) return [];
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

/** What stands above the words of each card: its label, and the newest value where one stands below that; nothing where one has no label. */
function headsAbove(lines: Line[], at: number, cards: Card[]) {
  const inside = ({ spans = [] }: Line, card: number): string[] => {
    const [from, to] = [cards[card], cards[card + 1]].map(
      (own) => own?.from ?? Number.POSITIVE_INFINITY,
    );
    return spans
      .filter((span) => middle(span) >= (from ?? 0) && middle(span) < (to ?? 0))
      .map(({ text }) => text);
  };
  const above = linesAbove(lines, at, MOST_ABOVE);
  const below = above.slice(above.findLastIndex(isCut) + 1);
  // A line that stands over one card alone is a title of all of them.
  const first = below.findIndex((line) => cards.every((_, card) => inside(line, card).length > 0));
  const own = below.slice(Math.max(0, first));
  const heads = cards.map((_, card) => headOf(own.flatMap((line) => inside(line, card))));
  const [line] = own;
  return line && heads.every((head) => head !== undefined) ? { line, heads } : undefined;
}

/** Whether a line ends what stands above it: a sentence, or the values of other cards. */
function isCut({ text, spans = [] }: Line): boolean {
  const texts = spans.map((span) => compact(span.text)).filter((own) => !SIGN.test(own));
  return (
    isProse(text) || (texts.length > 1 && texts.every((own) => isValueCell(own) && !isVerdict(own)))
  );
}

/** The label that the texts of a card begin with, and the value in the rest of them, if there is one. */
function headOf(texts: string[]): { label: string; newest: Valued[] } | undefined {
  let [label, end] = ["", 0];
  for (const text of texts) {
    const values = isValueCell(text) || isVerdict(text) || MEASURED.test(text);
    if (values && openBrackets(label) === 0) break;
    label = join(label, text);
    end++;
  }
  const rest = texts.slice(end).filter((text) => !isVerdict(text));
  const when = rest.filter((text) => MEASURED.test(text));
  const value = rest.filter((text) => !MEASURED.test(text)).join("");
  if (!isName(label) || when.length > 1 || (value !== "" && !isFigure(value))) return undefined;
  const period = (when[0] ?? "").replace(/の?実績値?$/u, "");
  return { label, newest: value === "" ? [] : [{ role: "now", value, period }] };
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
    linesAbove(lines, at, MOST_LEGEND)
      .map(({ text }) => text)
      .join(" "),
  );
