import type { Rows } from "../tables/rows.ts";
import { type Difference, differencesOf } from "./differences.ts";
import { type Headline, type HeadlineRule, headlineOf } from "./headline.ts";
import { type Path, pathsOf } from "./paths.ts";
import { type PeerFinding, peerFindings } from "./peers.ts";
import { type Position, presentPosition } from "./position.ts";
import { type Promises, selectPromises } from "./promises.ts";
import { type Question, questionsOf } from "./questions.ts";
import { type SideBySide, sideBySide } from "./side-by-side.ts";

/** Everything that the two pages of a theme say, before it has words. */
export interface ThemeStory {
  theme: string;
  headline: Headline | null;
  promises: Promises;
  positions: ReadonlyMap<string, Position | null>;
  sides: SideBySide[];
  paths: Path[];
  /** Official items with a course over the years, other than the headline's. */
  trends: Trend[];
  peers: PeerFinding[];
  differences: Difference[];
  questions: Question[];
}

export type Trend = Extract<Headline, { rule: "trend" | "level" }>;

function trendsOf(theme: string, headline: Headline | null, tables: Rows): Trend[] {
  const taken = headline === null || headline.rule === "outlook" ? "" : headline.item.item_id;
  return tables.contextItems.flatMap((item): Trend[] => {
    const wanted = item.theme === theme && item.role === "shown" && item.series;
    if (!wanted || item.projection || item.item_id === taken) return [];
    const found = headlineOf([{ rule: "trend", item: item.item_id }], tables);
    return found !== null && found.rule === "trend" ? [found] : [];
  });
}

/** The rules whose item belongs to the theme. */
function rulesOf(theme: string, rules: readonly HeadlineRule[], { contextItems }: Rows) {
  const own = new Set(
    contextItems.filter((item) => item.theme === theme).map(({ item_id }) => item_id),
  );
  return rules.filter(({ item }) => own.has(item));
}

/** `few`: so many municipalities can be told one by one. */
export function themeStory(
  theme: string,
  rules: readonly HeadlineRule[],
  tables: Rows,
  { most, few }: { most: number; few: boolean },
): ThemeStory {
  const promises = selectPromises(theme, tables, most);
  const positions = new Map(
    promises.shown.map((row) => [row.id, presentPosition(row, tables)] as const),
  );
  const sides = sideBySide(theme, tables);
  const headline = few ? headlineOf(rulesOf(theme, rules, tables), tables) : null;
  const peers = few ? peerFindings(theme, tables) : [];
  return {
    theme,
    headline,
    promises,
    positions,
    sides,
    paths: pathsOf(promises.shown, tables),
    trends: few ? trendsOf(theme, headline, tables) : [],
    peers,
    // One pair of many would be a choice that no rule makes.
    differences: differencesOf(theme, tables, { sides: few ? sides : [], peers }),
    questions: few ? questionsOf(tables.municipalities, promises.shown, positions, tables) : [],
  };
}

/** The same with at most so many promises, for a page that has no room for all. */
export function withFewer(story: ThemeStory, most: number, tables: Rows): ThemeStory {
  const promises = selectPromises(story.theme, tables, most);
  const kept = new Set(promises.shown.map(({ id }) => id));
  return {
    ...story,
    promises,
    positions: new Map([...story.positions].filter(([id]) => kept.has(id))),
    paths: story.paths.filter(({ row }) => kept.has(row.id)),
  };
}
