import { sort } from "d3";
import type { Municipality, OfficialItem, Rows } from "../tables/rows.ts";
import { type Crossing, crossingsOf } from "./crossings.ts";
import { officialHeadline } from "./headline.ts";
import { officialIn } from "./official-values.ts";
import type { Trend } from "./theme.ts";

/** The items that readers see over the years; counts of residents have a chart of their own. */
function seriesItems({ contextItems }: Rows): OfficialItem[] {
  return contextItems.filter(
    ({ role, series, projection, denominator, unit }) =>
      role === "shown" && series && !projection && (denominator !== "" || unit !== "人"),
  );
}

/** The figures of a municipality that crossed zero and stayed on the other side. */
export function placeCrossings(place: Municipality, tables: Rows): Crossing[] {
  return seriesItems(tables).flatMap((item) => crossingsOf(item, [place], tables));
}

/**
 * Official figures over the years, of all municipalities of the run: those with which this one crossed
 * zero, then those that moved most since their first year, as a share of it.
 */
export function placeTrends(place: Municipality, tables: Rows): Trend[] {
  const crossed = placeCrossings(place, tables).map(({ item }) => item);
  const trends = (rule: Trend["rule"], items: readonly OfficialItem[]) =>
    items.flatMap((item): Trend[] => {
      const found = officialHeadline([{ rule, item: item.item_id }], tables);
      return found === null || found.rule === "outlook" ? [] : [found];
    });
  // A figure that leaves some residents out may have moved otherwise than that of all.
  const others = seriesItems(tables).filter(
    (item) => !crossed.includes(item) && item.all_residents === "",
  );
  return [
    ...trends("level", crossed),
    ...sort(trends("trend", others), (one) => -Math.abs(changeOf(one, place, tables))),
  ];
}

function changeOf({ item, from, to }: Trend, { code }: Municipality, tables: Rows): number {
  const [first, last] = [from, to].map((year) => officialIn(item.item_id, code, year, tables));
  return first?.value && last?.value != null ? last.value / first.value - 1 : 0;
}
