import type { Block, Briefing } from "../lib/pdf/content.ts";
import { isGround, mostTelling } from "../story/peers.ts";
import { type ThemeSize, type ThemeStory, themeStory, withFewer } from "../story/theme.ts";
import { cardsOf } from "./cards.ts";
import type { BriefingContext } from "./context.ts";
import { FULL_WIDTH, figureBlocks } from "./figures.ts";
import { fitPage, fitsPage, inAll, inPages } from "./fit.ts";
import { frameOf } from "./frame.ts";
import { hasLead, leadFigure } from "./lead-figure.ts";
import { ownTitle } from "./own-words.ts";
import { peersFigure } from "./peers-figure.ts";
import { policyBlocks } from "./policy-table.ts";
import { promiseTable } from "./promise-table.ts";
import { themeAnnex } from "./theme-annex.ts";
import { shownTrends, themeFigures } from "./theme-figures.ts";
import { themeTitles } from "./theme-headline.ts";
import { themeLists } from "./theme-lists.ts";
import { quotedPlans, themeSources } from "./theme-sources.ts";

/** Promises on the first page where there are few municipalities. */
const PROMISES = 8;
/** The lowest that a chart may be where it is to be read with ease, and at all. */
const [EASY, LEAST] = [90, 74];
/** How low the chart becomes before promises go, and how many of these before the chart goes itself. */
const DRAWN_ABOVE = [
  { height: EASY, least: 5 },
  { height: LEAST, least: 5 },
  { height: LEAST, least: 4 },
];
/** Figures that stand on the first page where the headline has no chart of its own: side by side, else one. */
const IN_PLACE_OF_LEAD = [2, 1];

/** One theme across all municipalities: two pages, and an annex that may be left out. */
export function themeBriefing(theme: string, context: BriefingContext): Briefing {
  const { tables } = context;
  const full = themeStory(theme, context.headlines, tables, themeSize(context));
  const { most, figures } = firstOf(full, context);
  const story = withFewer(full, most, tables);
  const briefing = headOf(story, context);
  // Rows and questions are those of every language; which figures stand beside them is its own.
  const first = fitPage(
    [true, false],
    [
      {
        of: briefing,
        make: (drawn, height) =>
          firstPage(story, { figures, height: drawn ? height : null }, context),
      },
    ],
    { least: LEAST },
  );
  const taken = first.fill ? figures : 0;
  const second = fitPage(
    SECOND_FILLS,
    [
      {
        of: context.lang,
        make: (fill, height) => secondPage(story, { taken, ...fill }, height, context),
      },
    ],
    { least: EASY, most: 165 },
  );
  return {
    ...briefing,
    blocks: inPages(first.blocks, second.blocks, briefing),
    annex: themeAnnex(theme, quotedPlans(story, context), context),
  };
}

/** How many promises a page of a theme may choose from, and whether its places are few enough to be named. */
export function themeSize({ tables, few }: BriefingContext): ThemeSize {
  return { most: Math.max(PROMISES, tables.municipalities.length), few };
}

/** The briefing without its blocks. */
function headOf(story: ThemeStory, context: BriefingContext): Briefing {
  const { tables, lang, say, themes } = context;
  const items = tables.contextItems.filter((item) => item.theme === story.theme);
  return {
    ...frameOf(context, items, [...story.positions.values()]),
    kicker: say("masthead.theme"),
    ...ownTitle(themeTitles(story, context), context),
    subject: themes.name(story.theme)[lang],
    blocks: [],
  };
}

/**
 * How many promises the first page holds in every language, and how many figures over them, where
 * there is room; the last by the rule of `selectPromises` go first.
 */
function firstOf(story: ThemeStory, context: BriefingContext): { most: number; figures: number } {
  const { length } = story.promises.rows;
  const heads = inAll(context, (own) => [own, headOf(story, own)] as const);
  const fits = (most: number, figures: number, height: number | null) => {
    const part = withFewer(story, most, context.tables);
    return heads.every(([own, head]) => fitsPage(firstPage(part, { figures, height }, own), head));
  };
  const counts = Array.from({ length }, (_, i) => length - i);
  for (const { height, least } of DRAWN_ABOVE)
    for (const most of counts.filter((count) => count >= Math.min(least, length)))
      for (const figures of IN_PLACE_OF_LEAD)
        if (fits(most, figures, height)) return { most, figures };
  return { most: counts.find((most) => fits(most, 0, null)) ?? 1, figures: 1 };
}

/** `height` of the chart; null for none. */
function firstPage(
  story: ThemeStory,
  { figures, height }: { figures: number; height: number | null },
  context: BriefingContext,
): Block[] {
  const { promises, positions } = story;
  const figure = height === null ? [] : pageFigure(story, { figures, height }, context);
  if (promises.shown.length === 0) return figure;
  return [
    ...(context.few
      ? [{ type: "cards" as const, items: cardsOf({ ...story, ...promises }, context) }]
      : []),
    ...figure,
    promiseTable(promises, positions, context),
  ];
}

/** The chart of the headline, else what stands side by side. */
function pageFigure(
  story: ThemeStory,
  { figures, height }: { figures: number; height: number },
  context: BriefingContext,
): Block[] {
  const lead = leadFigure(story.lead, { width: FULL_WIDTH, height }, context);
  if (lead !== null) return figureBlocks(lead);
  return themeFigures(story, height, { most: figures }, context);
}

/** What the second page may hold, from much to little: strips, figures, titles in a cell. */
const FILLS = [
  { peers: 5, figures: 3, named: 4 },
  { peers: 5, figures: 3, named: 3 },
  { peers: 5, figures: 3, named: 2 },
  { peers: 5, figures: 3, named: 1 },
  { peers: 4, figures: 3, named: 1 },
  { peers: 3, figures: 3, named: 1 },
  { peers: 2, figures: 3, named: 1 },
  { peers: 2, figures: 1, named: 1 },
  { peers: 1, figures: 3, named: 1 },
  { peers: 1, figures: 1, named: 1 },
  { peers: 3, figures: 0, named: 1 },
  { peers: 0, figures: 3, named: 1 },
  { peers: 1, figures: 0, named: 1 },
  { peers: 0, figures: 0, named: 1 },
  { peers: 0, figures: 0, named: 0 },
];

/** Charts are this high at least where the page holds much; lower ones are better than none. */
const READABLE = 112;

const RICH = FILLS.filter(({ peers, figures }) => peers > 0 && figures > 0);
const DRAWN = FILLS.filter(({ peers, figures }) => peers + figures > 0);

/** `told`: differences; the last of them goes before the last figure does. */
const SECOND_FILLS = [
  ...RICH.map((fill) => ({ ...fill, lowest: READABLE, told: 3 })),
  ...[3, 2].flatMap((told) => DRAWN.map((fill) => ({ ...fill, lowest: 0, told }))),
  ...FILLS.filter((fill) => !DRAWN.includes(fill)).map((fill) => ({ ...fill, lowest: 0, told: 3 })),
];

/** `taken`: how many figures stand on the first page. */
function secondPage(
  whole: ThemeStory,
  { taken, peers, figures, named, lowest, told }: (typeof SECOND_FILLS)[number] & { taken: number },
  height: number,
  context: BriefingContext,
): Block[] {
  const { theme } = whole;
  const lead = hasLead(whole.lead);
  const before = lead ? [] : shownTrends(whole, { most: taken });
  const story = {
    ...whole,
    trends: whole.trends.filter((trend) => !before.includes(trend)),
    differences: whole.differences.slice(0, told),
  };
  // What the ground gives is no finding, and takes the room of one.
  const found = story.peers.filter(({ item }) => !isGround(item));
  const shown = mostTelling(found, peers);
  const part = { most: figures, skipped: lead ? 0 : taken };
  const trends = [...before, ...shownTrends(story, part)];
  return [
    ...themeFigures(story, Math.max(lowest, height), part, context),
    ...figureBlocks(peersFigure(shown, theme, context)),
    ...(named > 0 ? policyBlocks(theme, named, context) : []),
    ...themeLists(story, context),
    ...themeSources({ ...story, peers: shown, trends }, context),
  ];
}
