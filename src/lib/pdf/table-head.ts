import type { Column } from "./content.ts";
import { LOOK } from "./looks.ts";
import type { Pen } from "./pen.ts";
import { drawBox, type Frame, type Piece, plainLines, type TextBox, textBox } from "./piece.ts";
import { COLOR } from "./style.ts";
import type { Place } from "./table-columns.ts";
import type { Tag } from "./tag.ts";

/** Space above and below the text of a cell. */
export const PAD = 2;

/** The head of a table, and the head as it is drawn again where the table goes on. */
export function measureHead(
  columns: readonly Column[],
  places: readonly Place[],
  tag: Tag,
  frame: Frame,
): [Piece, Piece] {
  const boxes = columns.map(({ label, mark }, i) =>
    textBox([mark ? { text: label, mark } : label], LOOK.columnHead, places[i]?.width ?? 0, frame),
  );
  const height = Math.max(...boxes.map((box) => box.height)) + 2 * PAD;
  const rules = (pen: Pen, x: number, y: number) => {
    pen.rule(x, y + height, frame.width, COLOR.strong, 0.8);
  };
  const each = (use: (box: TextBox, place: Place) => void) => {
    boxes.forEach((box, i) => {
      const place = places[i];
      if (place) use(box, place);
    });
  };
  const base = { height, before: 3, keepNext: true };
  const head: Piece = {
    ...base,
    draw(pen, x, y) {
      rules(pen, x, y);
      each((box, place) => {
        const cell = tag.child("TH", { scope: "Column" });
        pen.element(cell);
        drawCell(pen, cell, box, place, x, y + height - PAD - box.height);
      });
    },
  };
  const again: Piece = {
    ...base,
    draw(pen, x, y) {
      rules(pen, x, y);
      pen.artifact("Pagination", () => {
        each((box, place) => {
          const left = x + place.x;
          const right = place.right ? left + place.width : undefined;
          plainLines(pen, box, left, y + height - PAD - box.height, right);
        });
      });
    },
  };
  return [head, again];
}

/** Sets a text in its column, flush left or right. */
export function drawCell(
  pen: Pen,
  tag: Tag,
  box: TextBox,
  place: Place,
  x: number,
  y: number,
): void {
  const left = x + place.x;
  drawBox(pen, tag, box, left, y, place.right ? left + place.width : undefined);
}
