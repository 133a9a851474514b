import { sum } from "d3";
import type { BlockOf, Code } from "./content.ts";
import { LOOK } from "./looks.ts";
import { type Frame, flowLines, type Piece, textBox } from "./piece.ts";
import { ruled } from "./ruled.ts";
import type { Box } from "./structure.ts";
import { GUTTER, MM } from "./style.ts";
import type { TagOptions } from "./tag.ts";

export function measureHeading(block: BlockOf<"heading">, frame: Frame): Piece[] {
  const look = block.level === 2 ? LOOK.h2 : LOOK.h3;
  const tag = frame.tag.child(block.level === 2 ? "H2" : "H3");
  const box = textBox([block.text], look, frame.width, frame);
  const lines = flowLines(box, tag, { before: 8, keepNext: true });
  const pieces = block.level === 2 ? ruled(lines, frame) : lines;
  return asPlace(pieces, block.anchor, block.level === 2 ? block.text : "");
}

/** Pieces that links find by their anchor and, with a title, readers among the bookmarks. */
export function asPlace(pieces: Piece[], anchor: string | undefined, title: string): Piece[] {
  const first = pieces[0];
  if (first === undefined) return pieces;
  const { draw } = first;
  first.draw = (pen, x, y, height) => {
    if (anchor !== undefined) pen.destination(anchor, y);
    if (title !== "") pen.bookmark(title, y);
    draw(pen, x, y, height);
  };
  return pieces;
}

const BEFORE = { lead: 6, body: 4, note: 3, small: 3 } as const;

export function measureParagraph(block: BlockOf<"paragraph">, frame: Frame): Piece[] {
  const style = block.style ?? "body";
  const width = frame.width - (block.code === undefined ? 0 : CODE + GUTTER);
  const box = textBox(block.content, LOOK[style], width, frame);
  const keepNext = block.keepNext ?? block.code !== undefined;
  const lines = flowLines(box, frame.tag.child("P"), { before: BEFORE[style], keepNext });
  return block.code === undefined ? lines : besideCode(lines, block.code, frame);
}

/** Side of a code: modules of half a millimetre and more for an address of 100 characters. */
const CODE = 20 * MM;

/** A text with a code at its right, as high as the higher of both. */
function besideCode(lines: Piece[], { path, modules, alt }: Code, frame: Frame): Piece[] {
  const tag = frame.tag.child("Figure", { alt });
  const height = sum(lines, (line) => line.height);
  const left = frame.width - CODE;
  const code: Piece = {
    height: Math.max(0, CODE - height),
    before: 0,
    keepNext: false,
    draw(pen, x, y) {
      const top = y - height;
      const box: Box = [x + left, top, x + left + CODE, top + CODE];
      pen.content(tag, () => pen.shape(path, x + left, top, CODE / modules), box);
    },
  };
  return [...lines, code];
}

const INDENT = 14;

/** Labels of its own are numbers, or stand for something else: the mark of a municipality. */
function numberingOf({ labels }: BlockOf<"list">): TagOptions {
  if (labels === undefined) return {};
  const texts = labels.map((label) => (typeof label === "string" ? label : label.text));
  return { numbering: texts.every((text) => /^\d+$/u.test(text)) ? "Decimal" : "None" };
}

export function measureList(block: BlockOf<"list">, frame: Frame): Piece[] {
  const list = frame.tag.child("L", numberingOf(block));
  const look = LOOK[block.style ?? "body"];
  return block.items.flatMap((content, i) => {
    const item = list.child("LI");
    const label = item.child("Lbl");
    const bullet = textBox([block.labels?.[i] ?? "•"], look, INDENT, frame);
    const box = textBox(content, look, frame.width - INDENT, frame);
    const pieces = flowLines(box, item.child("LBody"), {
      before: i === 0 ? 3 : 2,
      indent: INDENT,
    });
    const first = pieces[0];
    if (first) {
      const { draw } = first;
      first.draw = (pen, x, y, height) => {
        for (const line of bullet.lines) pen.text(label, line, x + 1, y, bullet.ink);
        draw(pen, x, y, height);
      };
    }
    return pieces;
  });
}
