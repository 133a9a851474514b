import { isDistinct } from "../compare/distinct.ts";
import type {
  Comparison,
  Indicator,
  Municipality,
  OfficialItem,
  Policy,
  Rows,
} from "../tables/rows.ts";
import { themesOf } from "../tables/themes.ts";
import { countPlaces } from "./by-measure.ts";
import type { Headline, PlaceValue } from "./headline.ts";
import { ofNewestPlans } from "./newest.ts";
import { commonYear, officialIn } from "./official-values.ts";
import { isGround, type PeerFinding, type PeerPlace, standsOut } from "./peers.ts";
import { isAbout, isUnder, policiesOf } from "./policies.ts";
import { isSurvey } from "./promises.ts";
import { live, recoveringRows, type SideBySide } from "./side-by-side.ts";

export type Difference =
  | {
      kind: "targets";
      subtheme: string;
      have: Municipality[];
      lack: Municipality[];
      /** Targets of these in words alone. */
      worded: Indicator[];
    }
  | { kind: "start"; a: Comparison; b: Comparison; over: boolean }
  | { kind: "pace"; rows: Comparison[] }
  | {
      kind: "level";
      item: OfficialItem;
      year: number;
      baseYear: number | null;
      values: Pick<PlaceValue, "place" | "value">[];
    }
  | ({ kind: "peers"; places: PeerPlace[]; high: boolean } & Figure);

/** What is compared, of which year, and of which year the population is by which peers are divided. */
type Figure = Pick<PeerFinding, "item" | "year" | "baseYear">;

/** More are not read. */
const MOST = 3;

/**
 * At most three differences between municipalities, in this order: who has a target in numbers at
 * all, a baseline beyond the other's target, a place outside the middle half that two share, a figure
 * of one that is half again the other's, and last unlike paces, which charts and table show too. One
 * of each kind first.
 */
export function differencesOf(
  theme: string,
  tables: Rows,
  {
    sides,
    headline,
    peers,
  }: { sides: readonly SideBySide[]; headline: Headline | null; peers: readonly PeerFinding[] },
): Difference[] {
  if (tables.municipalities.length < 2) return [];
  const told = peers.filter(({ item }) => !isGround(item));
  const outside = shared(told);
  const apart = told.filter(({ item }) => !outside.some((one) => one.item === item));
  const kinds = [
    targets(theme, tables),
    starts(sides),
    outside,
    levels(apart, tables),
    // The headline says its own paces.
    paces(
      headline?.rule === "promise" ? sides.filter((one) => one !== headline.side) : sides,
      tables,
    ),
  ];
  const rounds = Array.from({ length: MOST }, (_, i) =>
    kinds.flatMap((kind) => kind.slice(i, i + 1)),
  );
  return rounds.flat().slice(0, MOST);
}

/**
 * Subjects on which some set a target in numbers and others none. Nothing of a subject where a policy
 * that the page lists beside it has an indicator in numbers, if of another subject: the policy may be
 * meant by it.
 */
function targets(theme: string, tables: Rows): Difference[] {
  const own = ofNewestPlans(tables.indicators, tables).filter(
    (row) => isDistinct(row) && row.theme === theme && row.target_type !== "none",
  );
  const numbered = own.filter(({ target_value }) => target_value !== null);
  const { subthemes, isMixed } = themesOf(tables);
  const subjects = subthemes(theme).filter((id) => !isMixed(id));
  const measured = measuredPolicies(theme, tables);
  return subjects.flatMap((subtheme): Difference[] => {
    const codes = new Set(
      numbered.filter((row) => row.subtheme === subtheme).map((row) => row.municipality_code),
    );
    const have = tables.municipalities.filter(({ code }) => codes.has(code));
    const lack = tables.municipalities.filter(({ code }) => !codes.has(code));
    const measures = ({ code }: Municipality) =>
      measured.some((row) => row.municipality_code === code && isAbout(row, theme, subtheme));
    return have.length === 0 || lack.length === 0 || lack.some(measures)
      ? []
      : [{ kind: "targets", subtheme, have, lack, worded: wordedOf(own, subtheme, lack) }];
  });
}

/** What those without a number aim for all the same; no survey about a policy. */
function wordedOf(
  rows: readonly Indicator[],
  subtheme: string,
  lack: readonly Municipality[],
): Indicator[] {
  return rows.filter(
    (row) =>
      row.subtheme === subtheme &&
      row.target_value === null &&
      !isSurvey(row) &&
      lack.some(({ code }) => code === row.municipality_code),
  );
}

/** The policies that the page lists of which the newest plans measure something in numbers. */
function measuredPolicies(theme: string, tables: Rows): Policy[] {
  const rows = ofNewestPlans(tables.indicators, tables);
  const numbered = rows.filter(({ target_value }) => target_value !== null);
  return policiesOf(theme, tables).filter((policy) => numbered.some((row) => isUnder(row, policy)));
}

/** A municipality already stands beyond where the other one wants to be. */
function starts(sides: readonly SideBySide[]): Difference[] {
  return sides
    .filter(({ kind }) => kind === "together")
    .flatMap((side): Difference[] => {
      const rows = live(side.rows);
      return rows
        .flatMap((a) => rows.map((b) => ({ a, b })))
        .filter(({ a, b }) => a.municipality_code !== b.municipality_code && isBeyond(a, b))
        .slice(0, 1)
        .map(({ a, b }) => ({ kind: "start", a, b, over: a.direction === "higher" }));
    });
}

function isBeyond(a: Comparison, b: Comparison): boolean {
  if (a.baseline_value === null || b.target_value === null) return false;
  if (a.direction === "higher") return a.baseline_value > b.target_value;
  return a.direction === "lower" && a.baseline_value < b.target_value;
}

/**
 * A way up from a year of the pandemic is a recovery, and tells no plans apart; the paces of ways that all lead to
 * none only say the baselines again.
 */
function paces(sides: readonly SideBySide[], tables: Rows): Difference[] {
  const recovering = recoveringRows(tables);
  return sides
    .map(({ rows }) => live(rows).filter(({ indicator_id: id }) => !recovering.has(id)))
    .filter((rows) => countPlaces(rows) > 1 && isUnlike(rows))
    .filter((rows) => rows.some(({ target_value }) => target_value !== 0))
    .map((rows) => ({ kind: "pace", rows }));
}

/** Paces that come out alike in two digits are no difference. */
function isUnlike(rows: readonly Comparison[]): boolean {
  const paces = rows.flatMap(({ change_per_year: pace }) => (pace === null ? [] : [pace]));
  return new Set(paces.map((pace) => pace.toPrecision(2))).size > 1;
}

function shared(findings: readonly PeerFinding[]): Extract<Difference, { kind: "peers" }>[] {
  return findings.flatMap(({ item, year, baseYear, places }) => {
    const out = places.filter(standsOut);
    return [true, false].flatMap((high) => {
      const same = out.filter(({ percentile }) => percentile > 50 === high);
      return same.length > 1
        ? [{ kind: "peers" as const, item, year, baseYear, places: same, high }]
        : [];
    });
  });
}

/** From here on the larger of two figures is called far from the smaller one. */
const FAR = 1.5;

/**
 * The items in which the municipalities lie far apart in the last year that all have, the largest first; of the year
 * of the peers by their population, so that a page has one value.
 */
function levels(findings: readonly PeerFinding[], tables: Rows): Difference[] {
  const codes = tables.municipalities.map(({ code }) => code);
  return findings.flatMap((finding): Difference[] => {
    const { item, places } = finding;
    const year = commonYear(tables.context, item.item_id, codes);
    if (year === null) return [];
    const among = year === finding.year ? places : [];
    const baseYear = among.length > 0 ? finding.baseYear : null;
    const values = tables.municipalities
      .map((place) => ({
        place,
        value:
          among.find((one) => one.place.code === place.code)?.own ??
          officialIn(item.item_id, place.code, year, tables)?.value ??
          0,
      }))
      .toSorted((a, b) => b.value - a.value);
    const [most, least] = [values[0]?.value ?? 0, values.at(-1)?.value ?? 0];
    return least <= 0 || most < least * FAR
      ? []
      : [{ kind: "level", item, year, baseYear, values }];
  });
}
