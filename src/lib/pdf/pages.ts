import { fileProblem, InputError } from "../errors.ts";
import type { Block, Briefing } from "./content.ts";
import { measureAnnexTitle, measureTitle } from "./furniture.ts";
import { measureBlocks } from "./measure.ts";
import type { Frame, Piece } from "./piece.ts";
import { extent, type Placed, placePieces } from "./place.ts";
import { PAGE_HEIGHT, TEXT_WIDTH } from "./style.ts";
import { Tag } from "./tag.ts";

/** The pages of a briefing, those of its annex apart. */
export function setPages(
  briefing: Briefing,
  frame: Frame,
): { front: Placed[][]; annex: Placed[][] } {
  const { annex, blocks } = briefing;
  const place = (pieces: readonly Piece[]) => {
    try {
      return placePieces(pieces, PAGE_HEIGHT);
    } catch (error) {
      throw error instanceof RangeError ? tooTall(briefing, error) : error;
    }
  };
  return {
    front: place([...measureTitle(briefing, frame), ...measureBlocks(blocks, frame)]),
    annex: annex
      ? place([...measureAnnexTitle(annex, frame), ...measureBlocks(annex.blocks, frame)])
      : [],
  };
}

/** Something of a briefing is taller than a page, whatever it is: the data hold too long a text. */
function tooTall({ title }: Briefing, { message }: RangeError): InputError {
  return new InputError([fileProblem(title, "page-too-small", message)]);
}

/** The text area of a page, at the root of a document. */
export const pageFrame = (lang: Briefing["lang"]): Frame => ({
  lang,
  width: TEXT_WIDTH,
  tag: new Tag("Document"),
});

/** How many pages stand before the annex. */
export function frontPages(briefing: Briefing): number {
  return setPages(briefing, pageFrame(briefing.lang)).front.length;
}

/**
 * How high blocks stand by themselves, or under the head of a briefing, with nothing tightened: what
 * is not above `PAGE_HEIGHT` fits on one page.
 */
export function spaceTaken(blocks: readonly Block[], of: Briefing | Briefing["lang"]): number {
  const frame = pageFrame(typeof of === "string" ? of : of.lang);
  const head = typeof of === "string" ? [] : measureTitle(of, frame);
  return extent([...head, ...measureBlocks(blocks, frame)]).natural;
}
