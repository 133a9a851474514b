import type { Block } from "../lib/pdf/content.ts";
import { isGround, mostTelling, type PeerFinding } from "../story/peers.ts";
import { besideStrips, type ThemeStory } from "../story/theme.ts";
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

/**
 * What the second page may hold, from much to little: strips, charts, policies in a cell, differences.
 * A trend that no plan promises goes first, then the third difference, before fewer than three strips
 * stand among the peers and before the charts of promises go.
 */
const SECOND_FILLS = [
  ...[4, 3, 2, 1].map((named) => ({ peers: 5, charts: "all", named, told: 3, lowest: READABLE })),
  ...[4, 3].map((peers) => ({ peers, charts: "all", named: 1, told: 3, lowest: READABLE })),
  ...[5, 4].map((peers) => ({ peers, charts: "promises", named: 1, told: 3, lowest: READABLE })),
  { peers: 3, charts: "all", named: 1, told: 3, lowest: 0 },
  ...[3, 2, 1].flatMap((peers) =>
    [
      { told: 3, lowest: READABLE },
      { told: 2, lowest: READABLE },
      { told: 2, lowest: 0 },
    ].map((rest) => ({ peers, charts: "promises", named: 1, ...rest })),
  ),
  ...[3, 2, 1].flatMap((peers) =>
    [3, 2].map((told) => ({ peers, charts: "none", named: 1, told, lowest: 0 })),
  ),
  { peers: 0, charts: "none", named: 1, told: 3, lowest: 0 },
  { peers: 0, charts: "none", named: 0, told: 3, lowest: 0 },
] as const;

/** The second page of a theme; `taken`: how many figures stand on the first. */
export function secondBlocks(story: ThemeStory, taken: number, context: BriefingContext): Block[] {
  const make = (fill: (typeof SECOND_FILLS)[number], height: number) =>
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
  { taken, peers, charts, named, lowest, told }: (typeof SECOND_FILLS)[number] & { taken: number },
  height: number,
  context: BriefingContext,
): Block[] {
  const { theme } = whole;
  const lead = hasLead(whole.lead);
  const before = lead ? [] : shownTrends(whole, { most: taken });
  const shown = mostTelling(stripsOf(whole), peers);
  const beside = besideStrips(whole, shown, context.tables);
  const story = {
    ...beside,
    trends: charts === "all" ? whole.trends.filter((trend) => !before.includes(trend)) : [],
    differences: beside.differences.slice(0, told),
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
