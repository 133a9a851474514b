import type { BlockOf } from "./content.ts";
import { LOOK } from "./looks.ts";
import { drawBox, type Frame, flowLines, type Piece, textBox } from "./piece.ts";
import { ruled, titled } from "./ruled.ts";
import { PAGE_HEIGHT } from "./style.ts";
import { drawPicture, readPicture } from "./svg.ts";

/** A chart is drawn at most this many points per px, so that its letters stay in the scale. */
const LARGEST_SCALE = 1;
/** A chart may shrink to stay on the page until its labels of 9 pt have 8. */
const SMALLEST_SHARE = 0.89;
const TO_PICTURE = 6;
const TO_CAPTION = 4;
/** What a panel and the rule over a block add. */
const AROUND = 30;

/** A chart under its title, with its words below. */
export function measureFigure(figure: BlockOf<"figure">, frame: Frame): Piece[] {
  const { width } = frame;
  const picture = readPicture(figure.picture);
  const title = textBox([titled(figure.label, figure.title)], LOOK.figureTitle, width, frame);
  const subtitle = textBox([figure.subtitle ?? ""], LOOK.dek, width, frame);
  const caption = textBox([figure.caption ?? ""], LOOK.note, width, frame);
  const tag = frame.tag.child("Div");
  const head = title.height + subtitle.height + TO_PICTURE;
  const smallest = figure.rigid ? 1 : SMALLEST_SHARE;
  const wished = Math.min(width, picture.width * LARGEST_SCALE);
  const tall = head + wished * (picture.height / picture.width) * smallest + caption.height;
  // What no page can hold is drawn as small as it must be, and its words go on below it.
  const isTall = tall + TO_CAPTION + 2 * TO_PICTURE > PAGE_HEIGHT;
  const room = ((PAGE_HEIGHT - AROUND - head) * picture.width) / picture.height;
  const pictureWidth = isTall ? Math.min(wished, room) : wished;
  const pictureHeight = (picture.height * pictureWidth) / picture.width;
  const foot = caption.height > 0 && !isTall ? TO_CAPTION + caption.height : 0;
  const height = head + (pictureHeight + foot);
  const least = head + (pictureHeight * smallest + foot);
  const piece: Piece = {
    height,
    least,
    before: 0,
    keepNext: false,
    draw(pen, x, y, granted) {
      const share =
        height === least ? 1 : 1 - ((1 - smallest) * (height - granted)) / (height - least);
      const words = tag.child("Caption");
      const below = drawBox(pen, words.child("P"), title, x, y);
      if (subtitle.lines.length > 0) drawBox(pen, words.child("P"), subtitle, x, below);
      const top = y + head;
      const drawn = pictureWidth * share;
      const bottom = top + pictureHeight * share;
      pen.content(
        tag.child("Figure", { alt: figure.alt }),
        () => drawPicture(pen, picture, x, top, drawn),
        [x, top, x + drawn, bottom],
      );
      if (foot > 0) drawBox(pen, tag.child("P"), caption, x, bottom + TO_CAPTION);
    },
  };
  const below = isTall ? flowLines(caption, tag.child("P"), { before: TO_CAPTION }) : [];
  return ruled([piece, ...below], frame);
}
