import type { BlockOf, Card, Fact, Inline } from "./content.ts";
import { evenRows } from "./even-rows.ts";
import { LOOK } from "./looks.ts";
import { drawBox, type Frame, type Piece, type TextBox, textBox } from "./piece.ts";
import { COLOR, GUTTER } from "./style.ts";

const MOST_CARDS = 3;
const MOST_FACTS = 6;
const RULE = 1.5;
const TO_TITLE = 4;
const TO_TEXT = 1;

/** Texts side by side, each under a rule; every row is kept on one page. */
export function measureCards({ items }: BlockOf<"cards">, frame: Frame): Piece[] {
  const { rows, width } = inRows(items, MOST_CARDS, frame);
  return rows.map((cards) => cardRow(cards, width, frame));
}

interface Measured {
  color: string;
  boxes: TextBox[];
  height: number;
}

function cardRow(cards: readonly Card[], width: number, frame: Frame): Piece {
  const measured = cards.map((card) => measureCard(card, width, frame));
  const tags = cards.map(() => frame.tag.child("Sect"));
  return {
    height: Math.max(...measured.map(({ height }) => height)),
    before: 8,
    keepNext: false,
    draw(pen, x, y) {
      measured.forEach(({ color, boxes }, i) => {
        const left = x + i * (width + GUTTER);
        pen.box(left, y, width, RULE, color);
        let top = y + RULE + TO_TITLE;
        for (const box of boxes) {
          const tag = tags[i]?.child("P");
          if (tag) drawBox(pen, tag, box, left, top);
          top += box.height + TO_TEXT;
        }
      });
    },
  };
}

function measureCard(
  { title, mark, note, facts = [], content, color }: Card,
  width: number,
  frame: Frame,
): Measured {
  const name = { text: title, bold: true, ...(mark ? { mark } : {}) };
  const kind: Inline[] = note ? [{ text: `\u00a0\u00a0${note}`, soft: true }] : [];
  const head = textBox([name, ...kind], LOOK.lead, width, frame);
  const small = facts.map((fact) => textBox([fact], LOOK.fact, width, frame));
  const text = textBox(content, LOOK.body, width, frame);
  const boxes = [head, ...small, text].filter(({ lines }) => lines.length > 0);
  const height = boxes.reduce((sum, box) => sum + box.height + TO_TEXT, RULE + TO_TITLE);
  return { color: color ?? COLOR.strong, boxes, height };
}

/** Items in even rows, and the width of each beside the others of the fullest row. */
function inRows<Item>(items: readonly Item[], most: number, frame: Frame) {
  const rows = evenRows(items, most);
  const perRow = rows[0]?.length ?? 0;
  return { rows, width: (frame.width - (perRow - 1) * GUTTER) / perRow };
}

/** Key figures side by side, each under a rule; more than six go into further rows. */
export function measureFacts({ items }: BlockOf<"facts">, frame: Frame): Piece[] {
  const { rows, width } = inRows(items, MOST_FACTS, frame);
  const list = frame.tag.child("L");
  return rows.map((facts) => factRow(facts, width, { ...frame, tag: list }));
}

function factRow(facts: readonly Fact[], width: number, frame: Frame): Piece {
  const labels = facts.map(({ label }) => textBox([label], LOOK.fact, width, frame));
  const notes = facts.map(({ note }) => textBox([note ?? ""], LOOK.fact, width, frame));
  const values = facts.map(({ value }) => textBox([value], LOOK.factValue, width, frame));
  const labelHeight = tallest(labels);
  const valueHeight = tallest(values);
  return {
    height: 6 + labelHeight + 1 + valueHeight + 2 + tallest(notes),
    before: 8,
    keepNext: false,
    draw(pen, x, y) {
      facts.forEach((_, i) => {
        const left = x + i * (width + GUTTER);
        const body = frame.tag.child("LI").child("LBody");
        pen.rule(left, y, width, COLOR.strong, 0.8);
        const parts: [TextBox | undefined, number][] = [
          [labels[i], y + 6],
          [values[i], y + 7 + labelHeight],
          [notes[i], y + 9 + labelHeight + valueHeight],
        ];
        for (const [box, top] of parts) {
          if (box && box.lines.length > 0) drawBox(pen, body.child("P"), box, left, top);
        }
      });
    },
  };
}

function tallest(boxes: readonly TextBox[]): number {
  return Math.max(...boxes.map((box) => box.height));
}
