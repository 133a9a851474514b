import type { Block, Briefing } from "../lib/pdf/content.ts";
import { openFonts } from "../lib/pdf/fonts.ts";
import { PAGE_HEIGHT, spaceTaken } from "../lib/pdf/pages.ts";
import { numbered } from "./number.ts";

const [LEAST, MOST] = [112, 235];

/**
 * The first of some fills of a page, from the fullest on, that fits on it, with charts as high as
 * the page has room for; the last one as it is where none does. `make` gives the blocks of a fill,
 * its charts so high.
 */
export function fitPage<Fill>(
  fills: readonly Fill[],
  make: (fill: Fill, chartHeight: number) => Block[],
  of: Briefing["lang"] | Briefing,
  { most = MOST, least = LEAST }: { most?: number; least?: number } = {},
): { blocks: Block[]; fill: Fill | undefined } {
  const fonts = openFonts();
  const lang = typeof of === "string" ? of : of.lang;
  // With their numbers, for which a title may need one line more.
  const space = (blocks: readonly Block[]) =>
    PAGE_HEIGHT - spaceTaken(numbered(blocks, lang), fonts, of);
  let tight: Block[] = [];
  for (const fill of fills) {
    tight = make(fill, least);
    const left = space(tight);
    if (left < 0) continue;
    const tall = make(fill, Math.min(most, Math.floor(least + left)));
    return { fill, blocks: space(tall) >= 0 ? tall : tight };
  }
  return { fill: fills.at(-1), blocks: tight };
}

/** Whether blocks with their numbers stand on one page under the head of a briefing, with nothing tightened. */
export function fitsPage(blocks: readonly Block[], of: Briefing): boolean {
  return spaceTaken(numbered(blocks, of.lang), openFonts(), of) <= PAGE_HEIGHT;
}

/** Two pages with their numbers, or one where it holds both. */
export function inPages(
  first: readonly Block[],
  second: readonly Block[],
  briefing: Briefing,
): Block[] {
  const joined = numbered([...first, ...second], briefing.lang);
  if (first.length === 0 || second.length === 0 || fitsPage(joined, briefing)) return joined;
  return numbered([...first, { type: "pageBreak" }, ...second], briefing.lang);
}
