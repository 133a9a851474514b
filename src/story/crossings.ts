import type { Municipality, OfficialItem, Rows } from "../tables/rows.ts";
import { crossingIn } from "./course.ts";
import { joinedSeries, officialSeries } from "./official-values.ts";

/** An official figure of a municipality that crossed zero and has stayed on the other side. */
export interface Crossing {
  place: Municipality;
  item: OfficialItem;
  /** The first and the last year before, as far back as is known, and the first after. */
  from: number;
  until: number;
  since: number;
  /** Whether it lies above zero now. */
  above: boolean;
}

/**
 * Whose figures crossed zero in which year. Nothing is said of a figure that leaves some residents out
 * where the one of all residents lies on the other side.
 */
export function crossingsOf(
  item: OfficialItem,
  places: readonly Municipality[],
  tables: Pick<Rows, "context">,
): Crossing[] {
  return places.flatMap((place): Crossing[] => {
    const series = joinedSeries(item.item_id, place.code, tables).flatMap((row) =>
      row.value === null || row.preliminary ? [] : [{ year: row.year, value: row.value }],
    );
    const at = crossingIn(series.map(({ value }) => value));
    const [last, first] = at === null ? [] : [series[at - 1], series[at]];
    if (last === undefined || first === undefined) return [];
    const above = first.value > 0;
    const other = series.findLastIndex(
      ({ year, value }) => year <= last.year && Math.sign(value) !== (above ? -1 : 1),
    );
    const from = series[other + 1]?.year ?? last.year;
    const all = officialSeries(item.all_residents, place.code, tables);
    const denied = all.some(
      ({ year, value }) => year >= first.year && value !== null && value > 0 !== above,
    );
    return denied ? [] : [{ place, item, from, until: last.year, since: first.year, above }];
  });
}
