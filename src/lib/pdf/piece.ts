import type { Language } from "../language.ts";
import type { Inline } from "./content.ts";
import { type Line, setLines } from "./lines.ts";
import type { Setting } from "./measured-text.ts";
import type { Ink, Pen } from "./pen.ts";
import type { Tag } from "./tag.ts";

/** What is never divided between pages: a line of text, a row, a figure with its words. */
export interface Piece {
  height: number;
  /** Space above, dropped at the top of a page. */
  before: number;
  /** Stands on the same page as the piece after it. */
  keepNext: boolean;
  breakBefore?: boolean;
  /** Drawn again above this piece where it is the first of a page: a table's head. */
  repeat?: Piece;
  /** A piece that may be drawn smaller says how small. */
  least?: number;
  /** Draws the piece with its upper left corner at `x`, `y`; `height` only where `least` is set. */
  draw(pen: Pen, x: number, y: number, height: number): void;
}

/** What measuring a block needs to know of its surroundings. */
export interface Frame {
  lang: Language;
  width: number;
  tag: Tag;
}

export type Look = Omit<Setting, "lang" | "width"> &
  Omit<Ink, "leading" | "size"> & { leading: number };

export interface TextBox {
  lines: Line[];
  height: number;
  ink: Ink;
}

/** `look.leading` is a multiple of the size, as everywhere but in `Ink`. */
export function textBox(
  content: readonly Inline[],
  look: Look,
  width: number,
  { lang }: Pick<Frame, "lang">,
): TextBox {
  const lines = setLines(content, { ...look, lang, width });
  const ink = { size: look.size, color: look.color, leading: look.size * look.leading };
  return { lines, height: lines.length * ink.leading, ink };
}

/** Width of the widest line. */
export const widthOf = ({ lines }: TextBox): number =>
  Math.max(0, ...lines.map(({ width }) => width));

/**
 * Draws the lines one below the other, flush right where `right` is given, and returns the y below
 * them. Without a tag they stand outside the structure tree, as the caller marks them.
 */
export function drawBox(
  pen: Pen,
  tag: Tag | null,
  { lines, ink, height }: TextBox,
  x: number,
  y: number,
  right?: number,
): number {
  lines.forEach((line, i) => {
    const left = right === undefined ? x : right - line.width;
    const top = y + i * ink.leading;
    if (tag === null) pen.plainText(line, left, top, ink);
    else pen.text(tag, line, left, top, ink);
  });
  pen.endLink();
  return y + height;
}

/** A text as pieces, one a line, that never leaves a line alone on a page. */
export function flowLines(
  { lines, ink }: TextBox,
  tag: Tag,
  { before = 0, indent = 0, keepNext = false } = {},
): Piece[] {
  const last = lines.length - 1;
  return lines.map((line, i) => ({
    height: ink.leading,
    before: i === 0 ? before : 0,
    keepNext: i === last ? keepNext : keepNext || i === 0 || i === last - 1,
    draw(pen, x, y) {
      pen.text(tag, line, x + indent, y, ink);
      if (i === last) pen.endLink();
    },
  }));
}
