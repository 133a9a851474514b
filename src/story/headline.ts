import { extent } from "d3";
import type { Comparison, Indicator, Municipality, OfficialItem, Rows } from "../tables/rows.ts";
import { movedIn, signOf, turnIn } from "./course.ts";
import { joinedSeries, officialItem, officialSeries } from "./official-values.ts";
import { type Outlook, outlookOf } from "./outlook.ts";
import { presentPosition } from "./position.ts";
import { live, type SideBySide } from "./side-by-side.ts";
import { isSure, type PlacedPromise, tellingOf, wentAway } from "./telling.ts";

/** One rule of data/taxonomy.yaml that may give a theme its headline, tried in the order written. */
export type HeadlineRule =
  /** An item of data/context/items.yaml. */
  | { rule: "outlook" | "trend" | "level"; item: string }
  /** A measure of data/measures.yaml. */
  | { rule: "promise"; measure: string }
  /** What has become of the promises themselves. */
  | { rule: "present" };

type OfficialRule = Extract<HeadlineRule, { item: string }>;

export interface PlaceValue {
  place: Municipality;
  value: number;
  /** 1 up, -1 down, 0 as shown the same as in the first year, or little beside what lies between. */
  moved: 1 | 0 | -1;
  /** The year after which it went the other way; null where it did not. */
  until: number | null;
}

/** A fact about the municipalities, from official statistics; `without` are those that have no figures. */
export type OfficialHeadline = { without: Municipality[] } & (
  | { rule: "outlook"; outlooks: Outlook[] }
  | { rule: "trend" | "level"; item: OfficialItem; from: number; to: number; values: PlaceValue[] }
);

export const isOfficial = (headline: Headline | null): headline is OfficialHeadline =>
  headline !== null && headline.rule !== "promise" && headline.rule !== "present";

/** What several municipalities promise of one measure. */
export interface PromiseHeadline {
  rule: "promise";
  side: SideBySide;
  promised: { place: Municipality; row: Indicator; compared: Comparison }[];
}

/** What has become of promises, of a municipality each. */
export interface PresentHeadline {
  rule: "present";
  told: PlacedPromise[];
}

export type Headline = OfficialHeadline | PromiseHeadline | PresentHeadline;

/** What of a theme the rules about promises look at. */
export interface Promised {
  sides: readonly SideBySide[];
  placed: readonly PlacedPromise[];
}

/** Fewer years make no trend: one odd year would turn it round. */
const SHORTEST_TREND = 4;

/** The first rule whose figures are there, those to be confirmed after all others; null where none has them. */
export function headlineOf(
  rules: readonly HeadlineRule[],
  promised: Promised,
  tables: Rows,
): Headline | null {
  let open: Headline | null = null;
  for (const rule of rules) {
    const found = tryRule(rule, promised, tables);
    if (found !== null && isCertain(found)) return found;
    open ??= found;
  }
  return open;
}

const isCertain = (found: Headline): boolean =>
  found.rule !== "present" || found.told.every(isSure);

function tryRule(rule: HeadlineRule, { sides, placed }: Promised, tables: Rows): Headline | null {
  if (rule.rule === "promise") return promiseHeadline(rule, sides, tables);
  return rule.rule === "present" ? presentHeadline(placed, tables) : ruleOfficial(rule, tables);
}

/** The most telling promise of each municipality that has one, of those that may be judged where there are any. */
function presentHeadline(placed: readonly PlacedPromise[], tables: Rows): PresentHeadline | null {
  const all = tellingOf(placed, tables);
  const telling = all.some(isSure) ? all.filter(isSure) : all;
  const told = telling.filter(
    ({ row }, i) =>
      telling.findIndex((one) => one.row.municipality_code === row.municipality_code) === i,
  );
  return told.length === 0 ? null : { rule: "present", told };
}

/** The first rule about official statistics whose figures enough municipalities have. */
export function officialHeadline(
  rules: readonly HeadlineRule[],
  tables: Rows,
): OfficialHeadline | null {
  const official = rules.filter((rule) => "item" in rule);
  return official.map((rule) => ruleOfficial(rule, tables)).find((found) => found !== null) ?? null;
}

/**
 * Plans that a later one has taken the place of promise nothing any more. Null where a promise says
 * less than what is known: it begins in the pandemic, or a later figure lies on the other side.
 */
function promiseHeadline(
  { measure }: Extract<HeadlineRule, { rule: "promise" }>,
  sides: readonly SideBySide[],
  tables: Rows,
): PromiseHeadline | null {
  const { indicators, municipalities } = tables;
  const side = sides.find(({ rows: [first] }) => first?.measure === measure);
  if (side === undefined) return null;
  const promised = live(side.rows).flatMap((compared) => {
    const place = municipalities.find(({ code }) => code === compared.municipality_code);
    const row = indicators.find(({ id }) => id === compared.indicator_id);
    return place === undefined || row === undefined ? [] : [{ place, row, compared }];
  });
  if (promised.some(({ row }) => row.pandemic_base || wentBack(row, tables))) return null;
  return { rule: "promise", side, promised };
}

/** Whether the newest figure, confirmed or not, lies on the side that the target leads away from. */
function wentBack(row: Indicator, tables: Rows): boolean {
  const position = presentPosition(row, tables);
  return position !== null && wentAway({ row, position });
}

/** Fewer are not told beside each other; of a single municipality one is enough. */
const FEWEST = 2;

/** Null where fewer than two of several municipalities have the figures. */
function ruleOfficial({ rule, item: id }: OfficialRule, tables: Rows): OfficialHeadline | null {
  const { municipalities } = tables;
  const item = officialItem(id, tables);
  const isEnough = (told: number) => told > 0 && told >= Math.min(FEWEST, municipalities.length);
  const without = (told: readonly { place: Municipality }[]) =>
    municipalities.filter((place) => !told.some((one) => one.place === place));
  if (item === undefined) return null;
  if (rule === "outlook") {
    const outlooks = municipalities.flatMap((place) => outlookOf(place, id, tables) ?? []);
    return isEnough(outlooks.length) ? { rule, outlooks, without: without(outlooks) } : null;
  }
  const courses = coursesOf(item, rule, tables);
  if (!isEnough(courses.length)) return null;
  const years = commonYears(courses);
  const [from, to] = [years[0], years.at(-1)];
  if (from === undefined || to === undefined) return null;
  if (rule === "trend" && to - from < SHORTEST_TREND) return null;
  if (rule === "trend" && !courses.every((one) => isSteady(one.values, years, item.digits)))
    return null;
  const values = courses.map((course) => placeValue(course, years, item));
  return { rule, item, from, to, values, without: without(courses) };
}

/** The values of a municipality by year. */
interface Course {
  place: Municipality;
  values: ReadonlyMap<number, number>;
}

/** The courses of those municipalities that have values; of a trend, over enough years. */
function coursesOf(item: OfficialItem, rule: "trend" | "level", tables: Rows): Course[] {
  const final = rule === "trend";
  const isLong = ({ values }: Course) => {
    const [first, last] = extent(values.keys());
    return first !== undefined && (!final || last - first >= SHORTEST_TREND);
  };
  return tables.municipalities
    .map((place) => ({ place, values: valuesByYear(item.item_id, place.code, final, tables) }))
    .filter(isLong);
}

function commonYears([first, ...others]: readonly Course[]): number[] {
  return [...(first?.values.keys() ?? [])]
    .filter((year) => others.every(({ values }) => values.has(year)))
    .toSorted((a, b) => a - b);
}

function placeValue(
  { place, values }: Course,
  years: readonly number[],
  { digits }: OfficialItem,
): PlaceValue {
  const course = years.map((year) => values.get(year) ?? 0);
  const turn = turnIn(course, digits);
  return {
    ...{ place, value: course.at(-1) ?? 0, moved: movedIn(course, digits) },
    until: turn === null ? null : (years[turn] ?? null),
  };
}

/** Whether a course has the same direction from each of its first three years: one odd year makes none. */
function isSteady(
  values: ReadonlyMap<number, number>,
  years: readonly number[],
  digits: number,
): boolean {
  const last = values.get(years.at(-1) ?? 0) ?? 0;
  const signs = years.slice(0, 3).map((year) => signOf(last, values.get(year) ?? 0, digits));
  return new Set(signs).size === 1;
}

/** Values of an item for a municipality, by year; a trend rests on `final` ones that join. */
function valuesByYear(
  id: string,
  code: string,
  final: boolean,
  tables: Pick<Rows, "context">,
): ReadonlyMap<number, number> {
  const series = final ? joinedSeries : officialSeries;
  return new Map(
    series(id, code, tables).flatMap(({ year, value, preliminary }) =>
      value === null || (final && preliminary) ? [] : [[year, value] as const],
    ),
  );
}
