import { group } from "d3";
import type { Language } from "../lib/language.ts";
import { movedIn, turnIn } from "../story/course.ts";
import type { OfficialItem } from "../tables/rows.ts";
import { placesText } from "../words/chart-labels.ts";
import { itemName } from "../words/item-amount.ts";
import { officialYears as texts } from "../words/official.ts";
import { common, fill, joinNames } from "../words/text.ts";
import { isMoney } from "../words/yen.ts";
import type { Series } from "./series-panels.ts";
import type { YearValue } from "./year-runs.ts";

type Way = "rose" | "fell" | "level";
const WAYS = ["rose", "fell", "level"] as const;

/** What happened between the first and the last year, for one item by place, else by item. */
export function officialTitle(lines: readonly Series[], lang: Language): string {
  const [only, ...others] = lines;
  if (only !== undefined && others.length === 0) return titleOfOne(only, lang);
  const all = lines.flatMap(({ panels }) => panels.map(({ style }) => style.name));
  const places = placesText(all, lang);
  const groups = group(lines, ({ item, panels }): Way | "mixed" => {
    const [way = "level", ...others] = new Set(panels.map(({ points }) => wayOf(item, points).way));
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
    ...wayOf(item, points),
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
  const money = isMoney(item.unit) ? texts.nominal[lang] : "";
  const isFiscal = item.date_basis === "fiscal_year";
  const one = isFiscal ? texts.oneFiscal : texts.one;
  const said =
    first !== undefined && spans.size === 1
      ? fill(one, lang, { name, from: first.from, to: first.to, money, what })
      : fill(texts.oneYears, lang, { name, money, what });
  return said + turnsText(changes, isFiscal, lang);
}

/** Until when, for places whose last years went the other way; empty for none. */
function turnsText(
  changes: readonly { name: string; until: number | null }[],
  isFiscal: boolean,
  lang: Language,
): string {
  const turned = changes.filter(({ until }) => until !== null);
  const parts = [...group(turned, ({ until }) => until)].map(([year, own]) => {
    const names = own.map(({ name }) => name);
    const places = placesText(names, lang);
    return fill(isFiscal ? texts.untilFiscal : texts.until, lang, { places, year: year ?? "" });
  });
  return parts.length === 0 ? "" : fill(texts.turned, lang, { until: joinNames(parts, lang) });
}

/** First against last value after the last break: what looks equal, or moved little beside the rest, is level. */
function wayOf(
  { digits }: OfficialItem,
  points: readonly YearValue[],
): { way: Way; from: number; to: number; until: number | null } {
  const last = points.findLastIndex(({ broken }) => broken);
  const own = points.slice(Math.max(0, last));
  const course = own.map(({ value }) => value);
  const moved = movedIn(course, digits);
  const way = moved === 0 ? "level" : moved > 0 ? "rose" : "fell";
  const turn = turnIn(course, digits);
  const until = turn === null ? null : (own[turn]?.year ?? null);
  return { way, from: own[0]?.year ?? 0, to: own.at(-1)?.year ?? 0, until };
}
