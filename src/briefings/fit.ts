import type { Block, Briefing } from "../lib/pdf/content.ts";
import { openFonts } from "../lib/pdf/fonts.ts";
import { PAGE_HEIGHT, spaceTaken } from "../lib/pdf/pages.ts";

/** Makes the blocks of one page, with its charts so high. */
export type MakePage = (chartHeight: number) => Block[];

const [LEAST, MOST] = [112, 235];

/**
 * The first of some makings of a page, from the fullest on, that fits on it, with charts as high as
 * the page has room for; the last one as it is where none does.
 */
export function fitPage(
  makings: readonly MakePage[],
  of: Briefing["lang"] | Briefing,
  { most = MOST, least = LEAST }: { most?: number; least?: number } = {},
): Block[] {
  const fonts = openFonts();
  const space = (blocks: readonly Block[]) => PAGE_HEIGHT - spaceTaken(blocks, fonts, of);
  for (const make of makings) {
    const tight = make(least);
    const left = space(tight);
    if (left < 0) continue;
    const tall = make(Math.min(most, Math.floor(least + left)));
    if (space(tall) >= 0) return tall;
    return tight;
  }
  return makings.at(-1)?.(least) ?? [];
}
