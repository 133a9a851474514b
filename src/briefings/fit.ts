import type { Block, Briefing } from "../lib/pdf/content.ts";
import { spaceTaken } from "../lib/pdf/pages.ts";
import { PAGE_HEIGHT } from "../lib/pdf/style.ts";
import type { BriefingContext } from "./context.ts";
import { numbered } from "./number.ts";

const [LEAST, MOST] = [112, 235];

/** A page in one language: the blocks of a fill, its charts so high, under a head or under none. */
export interface Edition<Fill> {
  make(fill: Fill, chartHeight: number): Block[];
  of: Briefing["lang"] | Briefing;
}

/**
 * The first of some fills of a page, from the fullest on, that fits in all its editions, so that
 * every language shows the same; in the first edition, with charts as high as its page has room for.
 * The last fill as it is where none fits.
 */
export function fitPage<Fill>(
  fills: readonly Fill[],
  editions: readonly [Edition<Fill>, ...Edition<Fill>[]],
  { most = MOST, least = LEAST }: { most?: number; least?: number } = {},
): { blocks: Block[]; fill: Fill | undefined } {
  const [own] = editions;
  const left = (fill: Fill, height: number, edition = own) =>
    spaceLeft(edition.make(fill, height), edition.of);
  const fill = fills.find((one) => editions.every((edition) => left(one, least, edition) >= 0));
  const last = fills.at(-1);
  if (fill === undefined)
    return { fill: last, blocks: last === undefined ? [] : own.make(last, least) };
  const height = Math.min(most, Math.floor(least + left(fill, least)));
  const tall = own.make(fill, height);
  return { fill, blocks: spaceLeft(tall, own.of) >= 0 ? tall : own.make(fill, least) };
}

/** What `make` gives in the language of a context, and in the others. */
export function inAll<T>(
  context: BriefingContext,
  make: (context: BriefingContext) => T,
): [T, ...T[]] {
  return [make(context), ...context.others.map(make)];
}

/** With their numbers, for which a title may need one line more. */
function spaceLeft(blocks: readonly Block[], of: Briefing["lang"] | Briefing): number {
  const lang = typeof of === "string" ? of : of.lang;
  return PAGE_HEIGHT - spaceTaken(numbered(blocks, lang), of);
}

/** Whether blocks with their numbers stand on one page under the head of a briefing, with nothing tightened. */
export function fitsPage(blocks: readonly Block[], of: Briefing): boolean {
  return spaceLeft(blocks, of) >= 0;
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
