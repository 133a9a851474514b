import { flatRollup } from "d3";
import type { Language } from "../lib/language.ts";
import type { Municipality, OfficialItem, Rows } from "../tables/rows.ts";
import { itemDay } from "../words/era.ts";
import { itemName } from "../words/item-amount.ts";
import { common, fill, joinNames, textOf } from "../words/text.ts";
import { crossing as words } from "../words/trend-headline.ts";
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

/** Whose figures crossed zero when; not where the figure of all residents lies on the other side. */
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

/** Since when figures lie on the other side of zero, those that crossed together in one sentence; empty for none. */
export function crossingText(crossings: readonly Crossing[], lang: Language): string {
  const together = flatRollup(
    crossings,
    (own) => own,
    ({ item }) => item.item_id,
    ({ from, since, above }) => `${from} ${since} ${above}`,
  );
  const said = together.flatMap(([, , own]) =>
    own.slice(0, 1).map((one) => oneText(one, own, lang)),
  );
  return said.join(common.stop[lang]);
}

function oneText(
  { item, from, until, since, above }: Crossing,
  own: readonly Crossing[],
  lang: Language,
): string {
  const places = own.map(({ place }) => textOf(place, "name", lang));
  return fill(above ? words.above : words.below, lang, {
    item: itemName(item, lang),
    places: joinNames(places, lang),
    from: itemDay(item, from, lang),
    until: itemDay(item, until, lang),
    since: itemDay(item, since, lang),
  });
}
