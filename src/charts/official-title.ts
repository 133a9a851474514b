import { group } from "d3";
import type { Language } from "../lib/language.ts";
import type { OfficialItem } from "../tables/rows.ts";
import { itemName } from "../words/item-amount.ts";
import { officialYears as texts } from "../words/official.ts";
import { common, fill, joinNames } from "../words/text.ts";
import { itemValue } from "./item-text.ts";
import type { Point, Series } from "./series-panels.ts";
import { placesText } from "./values.ts";

type Way = "rose" | "fell" | "level";
const WAYS = ["rose", "fell", "level"] as const;

/** What happened between the first and the last year, for one item by place, else by item. */
export function seriesTitle(lines: readonly Series[], lang: Language): string {
  const [only, ...others] = lines;
  if (only !== undefined && others.length === 0) return titleOfOne(only, lang);
  const places = placesText(
    lines.flatMap(({ panels }) => panels.map(({ style }) => style.name)),
    lang,
  );
  const groups = group(lines, ({ item, panels }): Way | "mixed" => {
    const [way = "level", ...others] = new Set(
      panels.map(({ points }) => wayOf(item, points, lang).way),
    );
    return others.length === 0 ? way : "mixed";
  });
  const words = {
    rose: texts.itemsRose,
    fell: texts.itemsFell,
    level: texts.itemsLevel,
    mixed: texts.itemsMixed,
  };
  const what = ([...WAYS, "mixed"] as const)
    .flatMap((way) => {
      const names = groups.get(way)?.map(({ item }) => itemName(item, lang));
      return names ? [fill(words[way], lang, { names: joinNames(names, lang) })] : [];
    })
    .join(common.semicolon[lang]);
  return fill(texts.several, lang, { places, what });
}

function titleOfOne({ item, panels }: Series, lang: Language): string {
  const changes = panels.map(({ style, points }) => ({
    name: style.name,
    ...wayOf(item, points, lang),
  }));
  const all = { rose: texts.allRose, fell: texts.allFell, level: texts.allLevel };
  const found = WAYS.map((way) => ({
    way,
    names: changes.filter((change) => change.way === way).map(({ name }) => name),
  })).filter(({ names }) => names.length > 0);
  const what = found
    .map(({ way, names }, index) => {
      const words = index === found.length - 1 ? all[way] : texts[way];
      return fill(words, lang, { places: placesText(names, lang) });
    })
    .join(common.comma[lang]);
  const name = itemName(item, lang);
  const spans = new Set(changes.map(({ from, to }) => `${from} ${to}`));
  const [first] = changes;
  return first !== undefined && spans.size === 1
    ? fill(texts.one, lang, { name, from: first.from, to: first.to, what })
    : fill(texts.oneYears, lang, { name, what });
}

/** First against last value after the last break, as they are printed: what looks equal is level. */
function wayOf(
  item: OfficialItem,
  points: readonly Point[],
  lang: Language,
): { way: Way; from: number; to: number } {
  const start = Math.max(
    0,
    points.findLastIndex(({ broken }) => broken),
  );
  const [first, last] = [points[start], points.at(-1)];
  if (first === undefined || last === undefined) return { way: "level", from: 0, to: 0 };
  const same = itemValue(item, first.value, lang) === itemValue(item, last.value, lang);
  const way = same ? "level" : last.value > first.value ? "rose" : "fell";
  return { way, from: first.year, to: last.year };
}
