import type { BlockOf, Card } from "./content.ts";
import { LOOK } from "./looks.ts";
import { drawBox, type Frame, type Piece, type TextBox, textBox } from "./piece.ts";
import { COLOR, FIGURE_GAP } from "./style.ts";

const MOST_IN_A_ROW = 3;
const RULE = 1.6;
const TO_TITLE = 5;
const TO_TEXT = 3;

/** Texts side by side, each under a rule; every row is kept on one page. */
export function measureCards({ items }: BlockOf<"cards">, frame: Frame): Piece[] {
  const rows = Math.ceil(items.length / MOST_IN_A_ROW);
  const perRow = Math.ceil(items.length / Math.max(rows, 1));
  const width = (frame.width - (perRow - 1) * FIGURE_GAP) / perRow;
  return Array.from({ length: rows }, (_, row) =>
    cardRow(items.slice(row * perRow, (row + 1) * perRow), width, frame),
  );
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
    before: 10,
    keepNext: false,
    draw(pen, x, y) {
      measured.forEach(({ color, boxes }, i) => {
        const left = x + i * (width + FIGURE_GAP);
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
  { title, note, fact, content, color }: Card,
  width: number,
  frame: Frame,
): Measured {
  const head = textBox([{ text: title, bold: true }], LOOK.lead, width, frame);
  const small = textBox([[note, fact].filter(Boolean).join("　")], LOOK.small, width, frame);
  const text = textBox(content, LOOK.body, width, frame);
  const boxes = [head, small, text].filter(({ lines }) => lines.length > 0);
  const height = boxes.reduce((sum, box) => sum + box.height + TO_TEXT, RULE + TO_TITLE);
  return { color: color ?? COLOR.strong, boxes, height };
}
