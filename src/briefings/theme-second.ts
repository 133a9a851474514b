import type { Block } from "../lib/pdf/content.ts";
import { isGround, mostTelling, type PeerFinding } from "../story/peers.ts";
import { differencesBeside, type ThemeStory } from "../story/theme.ts";
import type { BriefingContext } from "./context.ts";
import { figureBlocks } from "./figures.ts";
import { fitPage } from "./fit.ts";
import { hasLead } from "./lead-figure.ts";
import { peersFigure } from "./peers-figure.ts";
import { policyBlocks } from "./policy-table.ts";
import { MOST, shownTrends, themeFigures } from "./theme-figures.ts";
import { themeLists } from "./theme-lists.ts";
import { themeSources } from "./theme-sources.ts";

/** Charts are this high where the page holds much, and at least; no higher than they say more. */
const [READABLE, LEAST, HIGHEST] = [112, 80, 165];

/** Differences, from all that a page has room for to those alone that no strip shows. */
const DIFFERENCES = [
  { told: 3, again: true, lowest: READABLE },
  { told: 2, again: true, lowest: READABLE },
  { told: 2, again: true, lowest: 0 },
  { told: 2, again: false, lowest: 0 },
] as const;

/**
 * What the second page may hold, from much to little: strips, charts, policies in a cell, differences.
 * A trend that no plan promises goes first, then the third difference and what a strip shows already,
 * before fewer than three strips stand among the peers and before the charts of promises go.
 */
const SECOND_FILLS = [
  ...[4, 3, 2, 1].map((named) => ({ peers: 5, charts: "all", named, ...DIFFERENCES[0] })),
  ...[4, 3].map((peers) => ({ peers, charts: "all", named: 1, ...DIFFERENCES[0] })),
  ...[5, 4].map((peers) => ({ peers, charts: "promises", named: 1, ...DIFFERENCES[0] })),
  { peers: 3, charts: "all", named: 1, told: 3, again: true, lowest: 0 },
  ...["promises", "none"].flatMap((charts) =>
    [3, 2, 1].flatMap((peers) => DIFFERENCES.map((rest) => ({ peers, charts, named: 1, ...rest }))),
  ),
  { peers: 0, charts: "none", named: 1, told: 3, again: true, lowest: 0 },
  { peers: 0, charts: "none", named: 0, told: 3, again: true, lowest: 0 },
];

type SecondFill = (typeof SECOND_FILLS)[number];

/** The second page of a theme; `taken`: how many figures stand on the first. */
export function secondBlocks(story: ThemeStory, taken: number, context: BriefingContext): Block[] {
  const make = (fill: SecondFill, height: number) =>
    secondPage(story, { taken, ...fill }, height, context);
  const heights = { least: LEAST, most: HIGHEST };
  // More strips than there are would leave a trend out for nothing.
  const strips = Math.max(3, stripsOf(story).length);
  const fills = SECOND_FILLS.filter(
    ({ peers, charts }) => charts !== "promises" || peers <= strips,
  );
  return fitPage(fills, [{ of: context.lang, make }], heights).blocks;
}

/**
 * What may stand among the peers: not what the ground gives, which is no finding, nor a rate that the
 * cards give by the population of another year.
 */
function stripsOf({ peers, official }: ThemeStory): PeerFinding[] {
  const told = official !== null && "item" in official ? official.item : null;
  return peers.filter(
    ({ item, baseYear }) => !isGround(item) && (item !== told || baseYear === null),
  );
}

function secondPage(
  whole: ThemeStory,
  { taken, peers, charts, named, lowest, told, again }: SecondFill & { taken: number },
  height: number,
  context: BriefingContext,
): Block[] {
  const { theme } = whole;
  const lead = hasLead(whole.lead);
  const before = lead ? [] : shownTrends(whole, { most: taken });
  const shown = mostTelling(stripsOf(whole), peers);
  const beside = differencesBeside(whole, shown, context.tables);
  const rest = again || beside.fresh.length === 0 ? beside.again : [];
  const story = {
    ...whole,
    trends: charts === "all" ? whole.trends.filter((trend) => !before.includes(trend)) : [],
    differences: [...beside.fresh, ...rest].slice(0, told),
  };
  const part = { most: charts === "none" ? 0 : MOST, skipped: lead ? 0 : taken };
  const trends = [...before, ...shownTrends(story, part)];
  return [
    ...themeFigures(story, Math.max(lowest, height), part, context),
    ...figureBlocks(peersFigure(shown, theme, context)),
    ...(named > 0 ? policyBlocks(theme, named, context) : []),
    ...themeLists(story, context),
    ...themeSources({ ...story, peers: shown, trends }, context),
  ];
}
