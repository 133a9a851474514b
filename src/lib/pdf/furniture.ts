import type { Briefing } from "./content.ts";
import { LOOK } from "./looks.ts";
import type { Pen } from "./pen.ts";
import { type Frame, flowLines, type Piece, textBox } from "./piece.ts";
import { COLOR, columns, MM, PAGE, TEXT_WIDTH } from "./style.ts";
import type { Tag } from "./tag.ts";

/** Kicker, title and subtitle at the head of the first page. */
export function measureTitle(briefing: Briefing, frame: Frame): Piece[] {
  const { tag, width } = frame;
  const accent = briefing.brand?.accent ?? COLOR.accent;
  const kicker = { ...LOOK.kicker, color: accent };
  const logo = briefing.brand?.logo && tag.child("Figure", { alt: briefing.brand.logo.alt });
  const title = textBox([briefing.title], LOOK.title, width, frame);
  const pieces = [
    ...flowLines(textBox([briefing.kicker ?? ""], kicker, width, frame), tag.child("P"), {
      keepNext: true,
    }),
    ...flowLines(title, tag.child("H1"), { before: 4, keepNext: true }),
    ...flowLines(textBox([briefing.subtitle], LOOK.subtitle, width, frame), tag.child("P"), {
      before: 5,
      keepNext: true,
    }),
  ];
  const end: Piece = {
    height: 4,
    before: 10,
    keepNext: true,
    draw: (pen, x, y) => pen.rule(x, y, width, COLOR.line, 0.6),
  };
  const first = pieces[0];
  if (first) {
    const { draw } = first;
    first.draw = (pen, x, y, height) => {
      pen.bookmark(briefing.title, y, true);
      pen.box(x, y - 8 * MM, 24 * MM, 3, pen.accent);
      drawLogo(pen, briefing, logo, x + width, y);
      draw(pen, x, y, height);
    };
  }
  return [...pieces, end];
}

const LOGO = { width: 40 * MM, height: 11 * MM };

/** The logo with its right edge at `right`, above the title. */
function drawLogo(pen: Pen, { brand }: Briefing, tag: Tag | undefined, right: number, y: number) {
  const image = brand?.logo?.image;
  if (image === undefined || tag === undefined) return;
  const [x, top] = [right - LOGO.width, y - 13 * MM];
  const draw = () =>
    pen.doc.image(Buffer.from(image), x, top, {
      fit: [LOGO.width, LOGO.height],
      align: "right",
      valign: "center",
    });
  pen.content(tag, draw, [x, top, right, top + LOGO.height]);
}

const FOOT_LINES = 3;

/** Running head (not on the first page) and foot, outside the structure tree. */
export function drawFurniture(
  pen: Pen,
  briefing: Briefing,
  frame: Frame,
  page: number,
  pages: number,
): void {
  const x = PAGE.side;
  if (page > 1) {
    const head = textBox([briefing.title], LOOK.furniture, columns(11), frame);
    const more = head.lines.length > 1 ? textBox(["…"], LOOK.furniture, columns(1), frame) : head;
    const [line, dots] = [head.lines[0], more.lines[0]];
    pen.rule(x, 17 * MM, TEXT_WIDTH, COLOR.line, 0.5);
    pen.artifact("Pagination", () => {
      if (line) pen.plainText(line, x, 12.5 * MM, head.ink);
      if (line && dots && more !== head) {
        pen.plainText(dots, x + line.width, 12.5 * MM, head.ink);
      }
    });
  }
  const top = PAGE.height - PAGE.bottom + 5 * MM;
  pen.rule(x, top, TEXT_WIDTH, COLOR.line, 0.5);
  const { source, version } = briefing.footer;
  const left = [source, version].flatMap(
    (text) => textBox([text], LOOK.furniture, columns(10), frame).lines,
  );
  if (left.length > FOOT_LINES) {
    throw new RangeError(
      `The foot takes ${left.length} lines; ${FOOT_LINES} fit. Shorten its source.`,
    );
  }
  const number = textBox([`${page}/${pages}`], { ...LOOK.furniture, figures: true }, 90, frame);
  pen.artifact("Pagination", () => {
    left.forEach((line, i) => {
      pen.plainText(line, x, top + 4 + i * number.ink.leading, number.ink);
    });
    for (const line of number.lines) {
      pen.plainText(line, x + TEXT_WIDTH - line.width, top + 4, number.ink);
    }
  });
}
