import type { Column } from "./content.ts";
import { LOOK } from "./looks.ts";
import type { Pen } from "./pen.ts";
import { drawBox, type Frame, type Piece, type TextBox, textBox } from "./piece.ts";
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
  const draw = (pen: Pen, x: number, y: number, cellFor: () => Tag | null) => {
    boxes.forEach((box, i) => {
      const place = places[i];
      if (place) drawCell(pen, cellFor(), box, place, x, y + height - PAD - box.height);
    });
  };
  const piece = (labels: Piece["draw"]): Piece => ({
    height,
    before: 3,
    keepNext: true,
    draw(pen, x, y, granted) {
      pen.rule(x, y + height, frame.width, COLOR.strong, 0.8);
      labels(pen, x, y, granted);
    },
  });
  return [
    piece((pen, x, y) =>
      draw(pen, x, y, () => {
        const cell = tag.child("TH", { scope: "Column" });
        pen.element(cell);
        return cell;
      }),
    ),
    piece((pen, x, y) => pen.artifact("Pagination", () => draw(pen, x, y, () => null))),
  ];
}

/** Sets a text in its column, flush left or right. */
export function drawCell(
  pen: Pen,
  tag: Tag | null,
  box: TextBox,
  place: Place,
  x: number,
  y: number,
): void {
  const left = x + place.x;
  drawBox(pen, tag, box, left, y, place.right ? left + place.width : undefined);
}
