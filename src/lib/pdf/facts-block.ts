import type { BlockOf, Fact } from "./content.ts";
import { evenRows } from "./even-rows.ts";
import { LOOK } from "./looks.ts";
import { drawBox, type Frame, type Piece, type TextBox, textBox } from "./piece.ts";
import { COLOR, GUTTER } from "./style.ts";

const MOST_IN_A_ROW = 6;

/** Key figures side by side, each under a rule; more than six go into further rows. */
export function measureFacts({ items }: BlockOf<"facts">, frame: Frame): Piece[] {
  const rows = evenRows(items, MOST_IN_A_ROW);
  const perRow = rows[0]?.length ?? 0;
  const width = (frame.width - (perRow - 1) * GUTTER) / perRow;
  const list = frame.tag.child("L");
  return rows.map((facts) => factRow(facts, width, { ...frame, tag: list }, 8));
}

function factRow(facts: readonly Fact[], width: number, frame: Frame, before: number): Piece {
  const labels = facts.map(({ label }) => textBox([label], LOOK.fact, width, frame));
  const notes = facts.map(({ note }) => textBox([note ?? ""], LOOK.fact, width, frame));
  const large = facts.map(({ value }) => textBox([value], LOOK.factValue, width, frame));
  // One size for the whole row: the large one only if every value fits on a line.
  const fits = large.every((box) => box.lines.length <= 1);
  const values = fits
    ? large
    : facts.map(({ value }) => textBox([value], LOOK.factValueLong, width, frame));
  const labelHeight = tallest(labels);
  const valueHeight = tallest(values);
  return {
    height: 6 + labelHeight + 1 + valueHeight + 2 + tallest(notes),
    before,
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
