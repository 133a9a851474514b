import { greatest } from "d3";
import type { Municipality, OfficialItem, Rows } from "../tables/rows.ts";
import { CENSUS, newestValue, newestYear, officialIn, officialSeries } from "./official-values.ts";

/** How a projection of the population goes on from the last census that it starts from. */
export interface Outlook {
  place: Municipality;
  /** `peaks` inside the projected years, `rises` or `falls` to their end. */
  course: "peaks" | "rises" | "falls";
  /** Whether the course to its peak falls on the way. */
  dips: boolean;
  /** Year of the highest value; the first year where the course falls. */
  peak: number;
  last: number;
  /** Last value against the population of the 2020 census, −0.299 for a fall of 29.9 %. */
  change: number;
  /** Which way the newest census went where the projection goes the other way; null where it does not. */
  against: { year: number; moved: -1 | 1 } | null;
}

/** The item of official statistics that projects the number of residents. */
export function populationProjection({
  contextItems,
}: Pick<Rows, "contextItems">): OfficialItem | undefined {
  return contextItems.find(({ projection, unit }) => projection && unit === "人");
}

/** Null where there is no projection of at least three years for the municipality. */
export function outlookOf(
  place: Municipality,
  item: string,
  tables: Pick<Rows, "context">,
): Outlook | null {
  const own = officialSeries(item, place.code, tables).flatMap(({ year, value }) =>
    value === null ? [] : [{ year, value }],
  );
  const last = own.at(-1);
  if (last === undefined || own.length < 3 || place.population_2020 <= 0) return null;
  const base = { year: 2020, value: place.population_2020 };
  const highest = greatest([base, ...own], ({ value }) => value) ?? base;
  const course = highest === base ? "falls" : highest === last ? "rises" : "peaks";
  const change = last.value / place.population_2020 - 1;
  const rise = [base, ...own].filter(({ year }) => year <= highest.year);
  const dips = rise.some(({ value }, i) => value < (rise[i - 1]?.value ?? value));
  const outlook = { place, course, dips, peak: highest.year, last: last.year, change } as const;
  return { ...outlook, against: contradiction(outlook, tables) };
}

/** A smaller change from the 2020 census is shown as none. */
const SHOWN = 0.0005;

/** Where the newest census has moved the other way than the course does in its year. */
function contradiction(
  { place: { code, population_2020: base }, course, peak }: Omit<Outlook, "against">,
  tables: Pick<Rows, "context">,
): Outlook["against"] {
  const counted = newestValue(CENSUS, code, tables);
  if (counted === null) return null;
  const change = counted.value / base - 1;
  const moved = change > 0 ? 1 : -1;
  const expected = course === "falls" ? -1 : 1;
  const isTurning = course === "peaks" && counted.year > peak;
  if (Math.abs(change) < SHOWN || moved === expected || isTurning) return null;
  return { year: counted.year, moved };
}

/** How far the newest census lies from a projection, −0.017 for 1.7 % below; null without both. */
export function projectionCheck(projection: OfficialItem, tables: Rows) {
  const year = newestYear(CENSUS, tables);
  if (year === null) return null;
  const gaps = tables.municipalities.flatMap((place) => {
    const counted = officialIn(CENSUS, place.code, year, tables);
    const projected = officialIn(projection.item_id, place.code, year, tables)?.value;
    if (counted?.value == null || !projected) return [];
    return [{ place, gap: counted.value / projected - 1, preliminary: counted.preliminary }];
  });
  if (gaps.length === 0) return null;
  return { year, preliminary: gaps.some((one) => one.preliminary), gaps };
}
