import { sort } from "d3";
import type { Indicator, Rows } from "../tables/rows.ts";
import { type Difference, differencesOf } from "./differences.ts";
import {
  type Headline,
  type HeadlineRule,
  headlineOf,
  isOfficial,
  type OfficialHeadline,
  officialHeadline,
} from "./headline.ts";
import { type Path, pathsOf } from "./paths.ts";
import { type PeerFinding, peerFindings } from "./peers.ts";
import { presentPosition } from "./position.ts";
import { type Promises, placedPromises, rankedPromises, selectPromises } from "./promises.ts";
import { type Question, questionsOf } from "./questions.ts";
import { type SideBySide, sideBySide, sidesApart } from "./side-by-side.ts";

/** Everything that the two pages of a theme say, before it has words. */
export interface ThemeStory {
  theme: string;
  headline: Headline | null;
  /** The first headline from official statistics, whether or not it is that of the page. */
  official: OfficialHeadline | null;
  promises: Promises;
  sides: SideBySide[];
  paths: Path[];
  /** The first of a trend or a level, which an outlook does not say. */
  observed: OfficialHeadline | null;
  /** What the first chart draws: the headline, or a trend where the promises have no chart. */
  lead: Headline | null;
  /** Official items with a course over the years, other than the first chart's. */
  trends: Trend[];
  peers: PeerFinding[];
  differences: Difference[];
  questions: Question[];
}

export type Trend = Extract<Headline, { rule: "trend" | "level" }>;

/** Whether a page says in its headline what the trend shows. */
export function isHeadline({ item }: Trend, headline: Headline | null): boolean {
  return headline !== null && "item" in headline && headline.item.item_id === item.item_id;
}

/** Those that the first chart does not draw, that of the headline first. */
function trendsOf(
  theme: string,
  { headline, lead }: Pick<ThemeStory, "headline" | "lead">,
  tables: Rows,
): Trend[] {
  const taken = lead !== null && "item" in lead ? lead.item.item_id : "";
  const found = tables.contextItems.flatMap((item): Trend[] => {
    const wanted = item.theme === theme && item.role === "shown" && item.series;
    if (!wanted || item.projection || item.item_id === taken) return [];
    const trend = officialHeadline([{ rule: "trend", item: item.item_id }], tables);
    return trend?.rule === "trend" ? [trend] : [];
  });
  return sort(found, (trend) => Number(!isHeadline(trend, headline)));
}

/** A trend that no plan promises has the first chart only where no promise can be drawn. */
function drawnFirst(
  headline: Headline | null,
  official: OfficialHeadline | null,
  drawn: boolean,
): Headline | null {
  if (headline?.rule === "trend") return drawn ? null : headline;
  return headline?.rule === "present" && official?.rule === "trend" && !drawn ? official : headline;
}

/** The rules whose item belongs to the theme, and those about promises. */
function rulesOf(theme: string, rules: readonly HeadlineRule[], { contextItems }: Rows) {
  const own = new Set(
    contextItems.filter((item) => item.theme === theme).map(({ item_id }) => item_id),
  );
  return rules.filter((rule) => !("item" in rule) || own.has(rule.item));
}

/** How many promises a page holds, and whether its municipalities can be told one by one. */
export interface ThemeSize {
  most: number;
  few: boolean;
}

export function themeStory(
  theme: string,
  rules: readonly HeadlineRule[],
  tables: Rows,
  { most, few }: ThemeSize,
): ThemeStory {
  const found = themeLead(theme, rules, tables, { most, few });
  const { headline, sides, promises } = found;
  const own = few ? rulesOf(theme, rules, tables) : [];
  const official = isOfficial(headline) ? headline : officialHeadline(own, tables);
  const paths = pathsOf(promises.shown, tables);
  const drawn = paths.length > 0 || sides.some(({ kind }) => kind !== "apart");
  const lead = drawnFirst(headline, official, drawn);
  const peers = few ? peerFindings(theme, tables) : [];
  return {
    theme,
    ...found,
    official,
    lead,
    observed: officialHeadline(
      own.filter(({ rule }) => rule !== "outlook"),
      tables,
    ),
    paths,
    trends: few ? trendsOf(theme, { headline, lead }, tables) : [],
    peers,
    // One pair of many would be a choice that no rule makes.
    differences: differencesOf(theme, tables, { sides: few ? sides : [], headline, peers }),
    questions: few ? questionsOf(promises.shown, tables) : [],
  };
}

/** The headline of a theme and its promises, those of the headline first. */
export function themeLead(
  theme: string,
  rules: readonly HeadlineRule[],
  tables: Rows,
  { most, few }: ThemeSize,
): Pick<ThemeStory, "headline" | "sides" | "promises"> {
  const all = sideBySide(theme, tables);
  const own = rankedPromises(tables, (row) => row.theme === theme);
  const told = [...all, ...sidesApart(theme, tables)];
  const promised = { sides: told, placed: placedPromises(own, tables) };
  const headline = few ? headlineOf(rulesOf(theme, rules, tables), promised, tables) : null;
  const sides = leadFirst(all, headline);
  const promises = selectPromises(theme, tables, most, sides);
  return { headline, sides, promises };
}

/** A municipality's promise of the headline's measure, else with a known position, else its first. */
export function leadingPromise(
  code: string,
  shown: readonly Indicator[],
  headline: Headline | null,
  tables: Rows,
): Indicator | undefined {
  const own = shown.filter((row) => row.municipality_code === code);
  const lead = leadRows(headline).map(({ id }) => id);
  return (
    own.find(({ id }) => lead.includes(id)) ??
    own.find((row) => presentPosition(row, tables) !== null) ??
    own[0]
  );
}

function leadRows(headline: Headline | null): Indicator[] {
  if (headline?.rule === "promise") return headline.promised.map(({ row }) => row);
  return headline?.rule === "present" ? headline.told.map(({ row }) => row) : [];
}

/** The measure of the headline before the others. */
function leadFirst(sides: readonly SideBySide[], headline: Headline | null): SideBySide[] {
  if (headline?.rule !== "promise") return [...sides];
  return [headline.side, ...sides.filter((side) => side !== headline.side)];
}

/** The differences beside strips: those that no strip shows, and those that a strip shows too. */
export function differencesBeside(
  story: ThemeStory,
  strips: readonly PeerFinding[],
  tables: Rows,
): { fresh: Difference[]; again: Difference[] } {
  const peers = story.peers.filter((one) => !strips.includes(one));
  const fresh = differencesOf(story.theme, tables, { ...story, peers });
  const shown = new Set(strips.map(({ item }) => item));
  const again = story.differences.filter((one) => "item" in one && shown.has(one.item));
  return { fresh, again };
}

/** The same with at most so many promises, for a page that has no room for all. */
export function withFewer(story: ThemeStory, most: number, tables: Rows): ThemeStory {
  const promises = selectPromises(story.theme, tables, most, story.sides);
  const kept = new Set(promises.shown.map(({ id }) => id));
  return {
    ...story,
    promises,
    // Only about what the page shows.
    questions: story.questions.length === 0 ? [] : questionsOf(promises.shown, tables),
    paths: story.paths.filter(({ row }) => kept.has(row.id)),
  };
}
