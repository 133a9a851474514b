import type { Language, Translated } from "../lib/language.ts";
import type { OfficialDistribution, OfficialItem, OfficialValue } from "../tables/rows.ts";
import { common, fill, joinNames } from "../words/charts.ts";
import { contextDots, contextStrip as texts } from "../words/context.ts";
import { formatNumber } from "../words/format.ts";
import { type Chart, type ChartOptions, DEFAULT_WIDTH } from "./chart.ts";
import type { ChartContext } from "./context.ts";
import { itemName, itemUnit, itemValue, type Placed } from "./context-cell.ts";
import { besideJapan, yearWords } from "./context-words.ts";
import { bottomOf, emptyPanel, finePrint, flowing } from "./fine-print.ts";
import { draw } from "./frame.ts";
import { NAMED, type OfficialCell, officialCells, type Quartiles } from "./official-cell.ts";
import { byCode, municipalityScale } from "./style.ts";
import { joinSentences, placesText } from "./values.ts";

export interface ContextRows {
  items: readonly OfficialItem[];
  values: readonly OfficialValue[];
  distributions: readonly OfficialDistribution[];
}

export interface ContextStripOptions extends ChartOptions {
  /** Only this municipality, with its peers by population. */
  only?: string;
}

interface Strip {
  item: OfficialItem;
  japan: OfficialDistribution;
  peers: OfficialDistribution | undefined;
  placed: Placed[];
}

/**
 * Where municipalities stand among all of Japan: for each item the middle half of all
 * municipalities as a band with its median, the country as a dashed line, each municipality on a
 * lane. Items that have no distribution are left out; they belong to `contextDots`.
 */
export function contextStrip(
  rows: ContextRows,
  options: ContextStripOptions,
  context: ChartContext,
): Chart {
  const { lang } = context;
  const width = options.width ?? DEFAULT_WIDTH;
  const strips = toStrips(rows, options, context);
  const cells = officialCells(
    strips.map((strip) => cellOf(strip, lang)),
    width,
    context,
  );
  const print = { top: bottomOf(cells) + 4, width };
  const isEmpty = strips.length === 0;
  const key = finePrint(flowing(keyOf(strips, lang), width, context), print, context);
  const panels = isEmpty ? [emptyPanel(width, context)] : [...cells, key];
  const names = placesText(
    (strips[0]?.placed ?? []).map(({ style }) => style.name),
    lang,
  );
  const title = isEmpty ? texts.none[lang] : titleOf(strips, names, lang);
  const subtitle = isEmpty ? "" : fill(texts.subtitle, lang, { places: names });
  const notes = isEmpty ? [] : notesOf(strips, lang);
  const alt = joinSentences(
    [title, ...strips.map((strip) => sentence(strip, lang)), ...notes],
    lang,
  );
  const id = options.idPrefix ?? "context-strip";
  const words = { title, subtitle, alt, notes };
  return draw({ id, width, height: bottomOf(panels), panels }, words, context);
}

function cellOf({ item, japan, peers, placed }: Strip, lang: Language): OfficialCell {
  const say = (value: number) => itemValue(item, value, lang);
  const words = ({ q1, median, q3 }: Quartiles, pattern: Translated) =>
    fill(pattern, lang, { q1: say(q1), median: say(median), q3: say(q3) });
  return {
    name: itemName(item, lang),
    detail: headDetail(item, japan, lang),
    marks: placed,
    domain: [japan.lower, japan.upper],
    log: japan.log_scale,
    national: nationalRate({ item, japan }),
    bands: [
      { ...japan, text: words(japan, texts.all), short: "" },
      ...(peers
        ? [{ ...peers, text: words(peers, texts.peers), short: texts.peersShort[lang] }]
        : []),
    ],
  };
}

function notesOf(strips: readonly Strip[], lang: Language): string[] {
  const logs = strips.filter(({ item }) => item.log_scale).map(({ item }) => itemName(item, lang));
  const all = strips.flatMap(({ placed }) => placed);
  return [
    texts.clipped[lang],
    texts.unordered[lang],
    ...(strips.some(({ placed }) => placed.length > NAMED) ? [texts.ticks[lang]] : []),
    ...(all.some(({ hollow }) => hollow) ? [contextDots.preliminary[lang]] : []),
    ...(logs.length > 0 ? [fill(texts.log, lang, { items: joinNames(logs, lang) })] : []),
  ];
}

function keyOf(strips: readonly Strip[], lang: Language): string[] {
  const peers = strips.find((strip) => strip.peers)?.peers;
  return [
    texts.key[lang],
    ...(strips.some((strip) => nationalRate(strip) !== null) ? [texts.nationalKey[lang]] : []),
    ...(peers ? [fill(texts.peersMark, lang, { n: peers.municipalities })] : []),
  ];
}

function toStrips(
  { items, values, distributions }: ContextRows,
  options: ContextStripOptions,
  { lang }: ChartContext,
): Strip[] {
  const scale = municipalityScale(options.everyone ?? options.municipalities, lang);
  const shown = byCode(options.municipalities).filter(
    ({ code }) => options.only === undefined || code === options.only,
  );
  return items.flatMap((item) => {
    const own = distributions.filter(({ item_id }) => item_id === item.item_id);
    const japan = own.find((row) => row.scope === "japan");
    if (!japan) return [];
    const placed = shown.flatMap(({ code }) => {
      const row = besideJapan(
        values.find(
          (value) =>
            value.item_id === item.item_id &&
            value.municipality_code === code &&
            value.year === japan.year,
        ),
        own,
      );
      if (row?.value == null) return [];
      const text = itemValue(item, row.value, lang);
      return [{ style: scale(code), value: row.value, text, hollow: row.preliminary }];
    });
    const peers = own.find(
      (row) => row.scope === "peers" && row.municipality_code === options.only,
    );
    return placed.length === 0 ? [] : [{ item, japan, peers, placed }];
  });
}

/** The country's value of a rate; the total of a count is no level to stand above or below. */
function nationalRate({ item, japan }: Pick<Strip, "item" | "japan">): number | null {
  return item.numerator === "" ? null : japan.national;
}

/** Unit, year and, for a rate, the value of the country. */
function headDetail(item: OfficialItem, japan: OfficialDistribution, lang: Language): string {
  const year = yearWords(item, japan.year, [japan], lang);
  const head = fill(texts.head, lang, { unit: itemUnit(item, lang), year });
  const national = nationalRate({ item, japan });
  if (national === null) return head;
  const value = fill(texts.national, lang, { value: itemValue(item, national, lang) });
  return [head, value].join(lang === "ja" ? "・" : ", ");
}

function titleOf(strips: readonly Strip[], places: string, lang: ChartContext["lang"]): string {
  const rated = strips.filter((strip) => nationalRate(strip) !== null);
  if (rated.length === 0) return fill(texts.places, lang, { places, n: strips.length });
  const count = (side: 1 | -1) =>
    rated.filter((strip) =>
      strip.placed.every(({ value }) => (value - (nationalRate(strip) ?? value)) * side > 0),
    ).length;
  const many = strips.some(({ placed }) => placed.length > 1);
  return fill(many ? texts.many : texts.one, lang, {
    places,
    n: rated.length,
    above: count(1),
    below: count(-1),
  });
}

function sentence({ item, japan, placed }: Strip, lang: ChartContext["lang"]): string {
  const text = (value: number) => itemValue(item, value, lang);
  const values = placed.map(({ style, text }) =>
    fill(texts.value, lang, { place: style.name, value: text }),
  );
  const national = nationalRate({ item, japan });
  if (national !== null) values.unshift(fill(texts.national, lang, { value: text(national) }));
  return fill(texts.alt, lang, {
    name: itemName(item, lang),
    unit: itemUnit(item, lang),
    year: yearWords(item, japan.year, [japan], lang),
    n: formatNumber(japan.municipalities, lang),
    q1: text(japan.q1),
    median: text(japan.median),
    q3: text(japan.q3),
    values: values.join(common.separator[lang].trim() === "・" ? "、" : ", "),
  });
}
