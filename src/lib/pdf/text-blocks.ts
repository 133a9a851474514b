import type { BlockOf } from "./content.ts";
import { LOOK } from "./looks.ts";
import { type Frame, flowLines, type Piece, textBox } from "./piece.ts";
import { columns, TEXT_WIDTH } from "./style.ts";

/** Lines longer than eleven of the twelve columns are hard to follow. */
function readingWidth(width: number): number {
  return Math.min(width, columns(11, TEXT_WIDTH));
}

export function measureHeading(block: BlockOf<"heading">, frame: Frame): Piece[] {
  const [look, before] = block.level === 2 ? [LOOK.h2, 14] : [LOOK.h3, 11];
  const tag = frame.tag.child(block.level === 2 ? "H2" : "H3");
  const box = textBox([block.text], look, frame.width, frame);
  const pieces = flowLines(box, tag, { before, keepNext: true });
  return asPlace(pieces, block.anchor, block.level === 2 ? block.text : "");
}

/** Pieces that links find by their anchor and, with a title, readers among the bookmarks. */
export function asPlace(pieces: Piece[], anchor: string | undefined, title: string): Piece[] {
  const first = pieces[0];
  if (first === undefined) return pieces;
  const { draw } = first;
  if (anchor !== undefined) first.anchor = anchor;
  first.draw = (pen, x, y, height) => {
    if (anchor !== undefined) pen.destination(anchor, y);
    if (title !== "") pen.bookmark(title, y);
    draw(pen, x, y, height);
  };
  return pieces;
}

const BEFORE = { lead: 8, body: 6, note: 4 } as const;

export function measureParagraph(block: BlockOf<"paragraph">, frame: Frame): Piece[] {
  const style = block.style ?? "body";
  const box = textBox(block.content, LOOK[style], readingWidth(frame.width), frame);
  const keepNext = block.keepNext ?? false;
  return flowLines(box, frame.tag.child("P"), { before: BEFORE[style], keepNext });
}

const INDENT = 13;

export function measureList(block: BlockOf<"list">, frame: Frame): Piece[] {
  const list = frame.tag.child("L");
  const look = LOOK[block.style ?? "body"];
  const bullet = textBox(["•"], look, INDENT, frame);
  return block.items.flatMap((content, i) => {
    const item = list.child("LI");
    const label = item.child("Lbl");
    const box = textBox(content, look, readingWidth(frame.width) - INDENT, frame);
    const pieces = flowLines(box, item.child("LBody"), {
      before: i === 0 ? 5 : 2,
      indent: INDENT,
    });
    const first = pieces[0];
    if (first) {
      const { draw } = first;
      first.draw = (pen, x, y, height) => {
        for (const line of bullet.lines) pen.text(label, line, x + 2, y, bullet.ink);
        draw(pen, x, y, height);
      };
    }
    return pieces;
  });
}
