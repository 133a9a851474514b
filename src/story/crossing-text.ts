import { flatRollup } from "d3";
import type { Language } from "../lib/language.ts";
import { crossing as words } from "../words/crossing.ts";
import { itemDay } from "../words/era.ts";
import { itemName } from "../words/item-amount.ts";
import { common, fill, joinNames, textOf } from "../words/text.ts";
import type { Crossing } from "./crossings.ts";

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
