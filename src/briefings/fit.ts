import type { Block, Briefing } from "../lib/pdf/content.ts";
import { openFonts } from "../lib/pdf/fonts.ts";
import { PAGE_HEIGHT, spaceTaken } from "../lib/pdf/pages.ts";
import { numbered } from "./number.ts";

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
  const lang = typeof of === "string" ? of : of.lang;
  // A title may need one more line with its number.
  const space = (blocks: readonly Block[]) =>
    PAGE_HEIGHT - spaceTaken(numbered(blocks, lang), fonts, of);
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

/** Whether blocks stand on one page under the head of a briefing, with nothing tightened. */
export function fitsPage(blocks: readonly Block[], of: Briefing): boolean {
  return spaceTaken(blocks, openFonts(), of) <= PAGE_HEIGHT;
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
