import type { BlockOf, Figure } from "./content.ts";
import { LOOK } from "./looks.ts";
import type { Pen } from "./pen.ts";
import { drawBox, type Frame, type Piece, type TextBox, textBox } from "./piece.ts";
import { ruled, titled } from "./ruled.ts";
import { GUTTER } from "./style.ts";
import { drawPicture, type Picture, readPicture } from "./svg.ts";
import type { Tag } from "./tag.ts";

/** A chart is drawn at most this many points per px, so that its letters stay in the scale. */
const LARGEST_SCALE = 1;
/** A chart may shrink to stay on the page until its labels of 9 pt have 8. */
const SMALLEST_SHARE = 0.89;
const TO_PICTURE = 6;
const TO_CAPTION = 4;

interface Measured {
  figure: Figure;
  title: TextBox;
  subtitle: TextBox;
  caption: TextBox;
  picture: Picture;
  pictureWidth: number;
  pictureHeight: number;
  tag: Tag;
}

export function measureFigure(block: BlockOf<"figure">, frame: Frame): Piece[] {
  const width = block.width === "half" ? (frame.width - GUTTER) / 2 : frame.width;
  return ruled([figureRow([measure(block, width, frame)], width)], { ...frame, width });
}

/** Rows of figures whose charts stand on one line, however long their titles are. */
export function measureFigures(block: BlockOf<"figures">, frame: Frame): Piece[] {
  const width = (frame.width - (block.columns - 1) * GUTTER) / block.columns;
  const pieces: Piece[] = [];
  for (let i = 0; i < block.figures.length; i += block.columns) {
    const row = block.figures.slice(i, i + block.columns).map((f) => measure(f, width, frame));
    pieces.push(...ruled([figureRow(row, width)], frame));
  }
  return pieces;
}

function figureRow(row: readonly Measured[], width: number): Piece {
  const head = Math.max(...row.map(({ title, subtitle }) => title.height + subtitle.height));
  const below = (share: number) =>
    Math.max(
      ...row.map(({ pictureHeight, caption }) => {
        const words = caption.height > 0 ? TO_CAPTION + caption.height : 0;
        return pictureHeight * share + words;
      }),
    );
  const smallest = row.some(({ figure }) => figure.rigid) ? 1 : SMALLEST_SHARE;
  const height = head + TO_PICTURE + below(1);
  const least = head + TO_PICTURE + below(smallest);
  return {
    height,
    least,
    before: 0,
    keepNext: false,
    draw(pen, x, y, granted) {
      const share =
        height === least ? 1 : 1 - ((1 - smallest) * (height - granted)) / (height - least);
      row.forEach((figure, column) => {
        drawFigure(pen, figure, x + column * (width + GUTTER), y, head, share);
      });
    },
  };
}

function measure(figure: Figure, width: number, frame: Frame): Measured {
  const picture = readPicture(figure.picture);
  const pictureWidth = Math.min(width, picture.width * LARGEST_SCALE);
  return {
    figure,
    title: textBox([titled(figure.label, figure.title)], LOOK.figureTitle, width, frame),
    subtitle: textBox([figure.subtitle ?? ""], LOOK.dek, width, frame),
    caption: textBox([figure.caption ?? ""], LOOK.note, width, frame),
    picture,
    pictureWidth,
    pictureHeight: (picture.height * pictureWidth) / picture.width,
    tag: frame.tag.child("Div"),
  };
}

function drawFigure(
  pen: Pen,
  measured: Measured,
  x: number,
  y: number,
  head: number,
  share: number,
): void {
  const { tag, title, subtitle, caption, picture, figure } = measured;
  const words = tag.child("Caption");
  const below = drawBox(pen, words.child("P"), title, x, y);
  if (subtitle.lines.length > 0) drawBox(pen, words.child("P"), subtitle, x, below);
  const top = y + head + TO_PICTURE;
  const width = measured.pictureWidth * share;
  const bottom = top + measured.pictureHeight * share;
  pen.content(
    tag.child("Figure", { alt: figure.alt }),
    () => drawPicture(pen, picture, x, top, width),
    [x, top, x + width, bottom],
  );
  if (caption.lines.length > 0) drawBox(pen, tag.child("P"), caption, x, bottom + TO_CAPTION);
}
