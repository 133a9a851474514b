import type { BlockOf, Card, Inline } from "./content.ts";
import { evenRows } from "./even-rows.ts";
import { LOOK } from "./looks.ts";
import { drawBox, type Frame, type Piece, type TextBox, textBox } from "./piece.ts";
import { COLOR, GUTTER } from "./style.ts";

const MOST_IN_A_ROW = 3;
const RULE = 1.5;
const TO_TITLE = 4;
const TO_TEXT = 1;

/** Texts side by side, each under a rule; every row is kept on one page. */
export function measureCards({ items }: BlockOf<"cards">, frame: Frame): Piece[] {
  const rows = evenRows(items, MOST_IN_A_ROW);
  const perRow = rows[0]?.length ?? 0;
  const width = (frame.width - (perRow - 1) * GUTTER) / perRow;
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
