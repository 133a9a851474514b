import { max, range, sort } from "d3";
import { isDistinct } from "../compare/distinct.ts";
import type { Comparison, Indicator, Rows } from "../tables/rows.ts";
import { ofNewestPlans } from "./newest.ts";
import { presentPosition } from "./position.ts";
import { type SideBySide, sideBySide } from "./side-by-side.ts";
import { commonRows, type PlacedPromise } from "./telling.ts";
import { type Twins, twinsTogether } from "./twins.ts";

/** Promises on the first page of a theme: more are not read. */
const MOST = 8;
/** Letters of a name that a row of the page holds; a longer one stands in the annex alone. */
const LONGEST_NAME = 80;

export interface Promises {
  /** One promise each; two indicators where a plan sets one promise for two groups. */
  rows: Twins[];
  /** The indicators of the rows. */
  shown: Indicator[];
  /** How many the newest plans hold under the theme, repeats and doubles left out. */
  total: number;
  /** The municipalities that have any, shown or not. */
  holders: ReadonlySet<string>;
}

/**
 * The promises that stand for a theme, by a written rule and never by the size of a difference or
 * by how a promise fares. First those of the measures that the page draws side by side, so that a
 * chart shows no target that the table lacks; then one of each other municipality, those whose
 * present position is known, one municipality after the other and the common ones (`commonRows`) first,
 * and the rest. Within these by rank:
 * headline targets with numbers to start from and to reach, indicators that may stand beside another
 * city's, other headline targets, other numbers, other words, and last the surveys about a policy; else in the order of
 * the plans. Only the newest plans of a municipality count.
 * @param sides the measures drawn, the headline's first
 */
export function selectPromises(
  theme: string,
  tables: Rows,
  most = MOST,
  sides: readonly SideBySide[] = sideBySide(theme, tables),
): Promises {
  const ranked = rankedPromises(tables, (row) => row.theme === theme);
  const holders = new Set(ranked.map(({ municipality_code }) => municipality_code));
  const named = ranked.filter(({ short, label }) => (short || label).length <= LONGEST_NAME);
  const positions = new Map(named.map((row) => [row, presentPosition(row, tables)]));
  const rows = twinsTogether(named, (row) => positions.get(row) != null);
  const codes = tables.municipalities.map(({ code }) => code);
  const known = rows.filter(([row]) => positions.get(row) != null);
  const common = commonRows(tables);
  const beside = rowsBeside(rows, sides);
  const missing = codes.filter((code) => !beside.some(([row]) => row.municipality_code === code));
  const order = new Set([
    ...beside,
    ...missing
      .map((code) => rows.find(([row]) => row.municipality_code === code))
      .filter((row) => row !== undefined),
    ...codesInTurn(
      known.filter(([row]) => common.has(row.id)),
      codes,
    ),
    ...codesInTurn(
      known.filter(([row]) => positions.get(row)?.doubt === null),
      codes,
    ),
    ...codesInTurn(known, codes),
    ...rows,
  ]);
  const chosen = new Set([...order].slice(0, most));
  const shown = [...new Set([...beside, ...rows])].filter((row) => chosen.has(row));
  return { rows: shown, shown: shown.flat(), total: ranked.length, holders };
}

/** The rows of the measures, measure after measure, in their order. */
function rowsBeside(rows: readonly Twins[], sides: readonly SideBySide[]): Twins[] {
  const compared = sides.flatMap((side) => side.rows);
  return compared.flatMap(({ indicator_id }) =>
    rows.filter((row) => row.some(({ id }) => id === indicator_id)),
  );
}

/** The first of each municipality, then the second of each, and so on. */
function codesInTurn(rows: readonly Twins[], codes: readonly string[]): Twins[] {
  const places = codes.map((code) => rows.filter(([row]) => row.municipality_code === code));
  const rounds = range(max(places, (place) => place.length) ?? 0);
  return rounds
    .flatMap((round) => places.map((place) => place[round]))
    .filter((row) => row !== undefined);
}

/** Every promise of the newest plans that is wanted, once, by the rule of `selectPromises`. */
export function rankedPromises(tables: Rows, wanted: (row: Indicator) => boolean): Indicator[] {
  const stands = standing(tables.comparisons);
  const place = (row: Indicator) =>
    2 * rankOf(row, stands) + Number(presentPosition(row, tables) === null);
  const rows = ofNewestPlans(tables.indicators, tables).filter(
    (row) => isDistinct(row) && row.target_type !== "none" && wanted(row),
  );
  return sort(rows, place);
}

/** Those of which a present figure is known. */
export function placedPromises(promises: readonly Indicator[], tables: Rows): PlacedPromise[] {
  return promises.flatMap((row) => {
    const position = presentPosition(row, tables);
    return position === null ? [] : [{ row, position }];
  });
}

/** Rows that may stand beside another municipality's. */
function standing(comparisons: readonly Comparison[]): ReadonlySet<string> {
  const graded = comparisons.filter(({ grade }) => grade !== "not_comparable");
  return new Set(graded.map(({ indicator_id }) => indicator_id));
}

/** Whether a row is a survey's answer about a policy, which bears the theme of the policy. */
export function isSurvey({ theme_rule }: Indicator): boolean {
  return theme_rule.startsWith("policy:");
}

function rankOf(row: Indicator, stands: ReadonlySet<string>): number {
  const number = row.target_value !== null;
  if (isSurvey(row)) return 5;
  if (row.kind === "headline" && number && row.baseline_value !== null) return 0;
  if (stands.has(row.id)) return 1;
  if (row.kind === "headline") return 2;
  return number ? 3 : 4;
}
