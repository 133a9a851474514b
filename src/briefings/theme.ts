import type { Block, Briefing } from "../lib/pdf/content.ts";
import { isOfficial } from "../story/headline.ts";
import { placedPromises } from "../story/promises.ts";
import { type ThemeSize, type ThemeStory, themeStory, withFewer } from "../story/theme.ts";
import { cardsOf } from "./cards.ts";
import type { BriefingContext } from "./context.ts";
import { FULL_WIDTH, figureBlocks } from "./figures.ts";
import { fitPage, fitsPage, inAll, inPages } from "./fit.ts";
import { frameOf } from "./frame.ts";
import { leadFigure } from "./lead-figure.ts";
import { ownTitle } from "./own-words.ts";
import { promiseTable } from "./promise-table.ts";
import { themeAnnex } from "./theme-annex.ts";
import { themeFigures } from "./theme-figures.ts";
import { themeTitles } from "./theme-headline.ts";
import { secondBlocks } from "./theme-second.ts";
import { quotedPlans } from "./theme-sources.ts";

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
  const second = secondBlocks(story, taken, context);
  return {
    ...briefing,
    blocks: inPages(first.blocks, second, briefing),
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
  const placed = placedPromises(story.promises.shown, tables);
  return {
    ...frameOf(
      context,
      items,
      placed.map(({ position }) => position),
    ),
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
  const { promises } = story;
  const figure = height === null ? [] : pageFigure(story, { figures, height }, context);
  if (promises.shown.length === 0) return figure;
  return [
    ...(context.few
      ? [{ type: "cards" as const, items: cardsOf({ ...story, ...promises }, context) }]
      : []),
    ...figure,
    promiseTable(promises, context),
  ];
}

/** The chart of the headline, else what stands side by side. */
function pageFigure(
  story: ThemeStory,
  { figures, height }: { figures: number; height: number },
  context: BriefingContext,
): Block[] {
  // The sentence under the headline names those that it has no figures of.
  const { lead: own, headline } = story;
  const named = isOfficial(own) && own === headline ? { ...own, without: [] } : own;
  const lead = leadFigure(named, { width: FULL_WIDTH, height }, context);
  if (lead !== null) return figureBlocks(lead);
  return themeFigures(story, height, { most: figures }, context);
}
