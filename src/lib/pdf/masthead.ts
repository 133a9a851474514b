import type { Briefing, Inline } from "./content.ts";
import { LOOK } from "./looks.ts";
import type { Pen } from "./pen.ts";
import { drawBox, type Frame, type Piece, textBox, widthOf } from "./piece.ts";
import { COLOR, columns, MM, PAGE, TEXT_WIDTH } from "./style.ts";
import type { Tag } from "./tag.ts";

const RULE = 2;
const PAD = 4;
/** Columns of the grid that issuer and dates may take. */
const RIGHT = 6;
const LOGO = { width: 34 * MM, height: 9 * MM };

/** Series, theme and issuer; the marks of the municipalities and the dates; a revision. Grows with its texts. */
export function measureMasthead(briefing: Briefing, frame: Frame): Piece {
  const { series, issuer = "", dates = "", revision, places } = briefing.masthead;
  const kicker: Inline = { text: `\u3000${briefing.kicker ?? ""}\u3000`, soft: true };
  const name = { text: briefing.subject, bold: true };
  const logo = briefing.brand?.logo;
  const room = TEXT_WIDTH - (logo ? LOGO.width + 4 * MM : 0);
  const right = [issuer, dates].map((text) =>
    textBox([text], LOOK.running, columns(RIGHT, room), frame),
  );
  const [issuedRoom = room, datedRoom = room] = right.map((box) => room - widthOf(box) - 8);
  const left = [
    textBox([{ text: series, bold: true }, kicker, name], LOOK.mast, issuedRoom, frame),
    textBox(spaced(places), LOOK.running, datedRoom, frame),
    ...(revision === undefined ? [] : [textBox([revision], LOOK.running, room, frame)]),
  ];
  const tag = frame.tag.child("P");
  const figure = logo && frame.tag.child("Figure", { alt: logo.alt });
  const rows = left.map((box, i) => Math.max(box.height, right[i]?.height ?? 0));
  const total = RULE + rows.reduce((sum, row) => sum + row + PAD, PAD);
  // It begins above the text area, where later pages have their running head.
  const above = PAGE.top - PAGE.head;
  return {
    height: Math.max(0, total - above),
    before: 0,
    keepNext: true,
    draw(pen, x, y) {
      let top = y - above;
      pen.box(x, top, TEXT_WIDTH, RULE, pen.accent);
      drawLogo(pen, briefing, figure, x + TEXT_WIDTH, top + RULE + PAD);
      top += RULE + PAD;
      left.forEach((box, i) => {
        const beside = right[i];
        drawBox(pen, tag, box, x, top);
        if (beside) drawBox(pen, tag, beside, x, top, x + room);
        top += (rows[i] ?? 0) + PAD;
      });
      pen.rule(x, top, TEXT_WIDTH, COLOR.strong, 0.9);
    },
  };
}

/** Marks with their names, apart from each other. */
export function spaced(places: readonly Inline[]): Inline[] {
  return places.flatMap((place, i) => (i === 0 ? [place] : ["\u3000", place]));
}

/** The logo with its right edge at `right`. */
function drawLogo(pen: Pen, { brand }: Briefing, tag: Tag | undefined, right: number, top: number) {
  const image = brand?.logo?.image;
  if (image === undefined || tag === undefined) return;
  const x = right - LOGO.width;
  const draw = () =>
    pen.doc.image(Buffer.from(image), x, top, {
      fit: [LOGO.width, LOGO.height],
      align: "right",
      valign: "center",
    });
  pen.content(tag, draw, [x, top, right, top + LOGO.height]);
}
