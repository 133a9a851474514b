import { scaleLinear, scaleLog } from "d3";
import type { Language } from "../lib/language.ts";
import type { OfficialDistribution, OfficialItem, OfficialValue } from "../tables/rows.ts";
import { common, fill, joinNames } from "../words/charts.ts";
import { contextDots, contextStrip as texts } from "../words/context.ts";
import { formatNumber } from "../words/format.ts";
import { type Chart, type ChartOptions, DEFAULT_WIDTH } from "./chart.ts";
import type { ChartContext } from "./context.ts";
import {
  cellGrid,
  cellHead,
  drawHead,
  drawMarks,
  itemName,
  itemUnit,
  itemValue,
  LABELLED,
  MARKS,
  type Placed,
} from "./context-cell.ts";
import { besideJapan, yearWords } from "./context-words.ts";
import { drawKey } from "./key.ts";
import { spread } from "./spread.ts";
import { byCode, FRAME, INK, municipalityScale, SIZE, SOFT } from "./style.ts";
import { finish, Pen, px } from "./svg.ts";
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

const HILL = 24;
const QUARTILES = 11;
const PEERS_ROOM = 8;
const HILL_FILL = "#c8ced6";

/**
 * Where municipalities stand among all of Japan: for each item the distribution as a pale outline of
 * equal steps, the quartiles named, the municipalities by their shapes on the axis. Items that have
 * no distribution are left out; they belong to `contextDots`.
 */
export function contextStrip(
  rows: ContextRows,
  options: ContextStripOptions,
  context: ChartContext,
): Chart {
  const { lang } = context;
  const width = options.width ?? DEFAULT_WIDTH;
  const strips = toStrips(rows, options, context);
  const { columns, cell, left } = cellGrid(width, options.only === undefined ? undefined : 1);
  const pen = new Pen(context);
  let y = 2;
  for (let start = 0; start < strips.length; start += columns) {
    const line = strips.slice(start, start + columns);
    const heads = line.map(({ item, japan }) =>
      cellHead(item, headDetail(item, japan, lang), cell, context),
    );
    const head = Math.max(...heads.map(({ height }) => height));
    const extra = line.map((strip, index) => {
      const own = heads[index];
      if (own) drawHead(pen, own, left(index), y + head);
      return drawStrip(pen, strip, left(index), y + head, cell);
    });
    const peers = line.some((strip) => strip.peers) ? PEERS_ROOM : 0;
    y += head + QUARTILES + HILL + peers + MARKS + Math.max(...extra) + 9;
  }
  const empty = strips.length === 0;
  if (empty) {
    pen.text(texts.none[lang], width / 2, y + 14, {
      size: SIZE.name,
      fill: SOFT,
      anchor: "middle",
    });
    y += 28;
  } else y = drawKey(pen, keyItems(strips, lang), 0, y, width);
  const names = placesText(
    (strips[0]?.placed ?? []).map(({ style }) => style.name),
    lang,
  );
  const title = empty ? texts.none[lang] : titleOf(strips, names, lang);
  const subtitle = empty ? "" : fill(texts.subtitle, lang, { places: names });
  const logs = strips.filter(({ item }) => item.log_scale).map(({ item }) => itemName(item, lang));
  const notes = empty
    ? []
    : [
        texts.clipped[lang],
        texts.unordered[lang],
        ...(strips.some(({ placed }) => placed.length > LABELLED) ? [texts.ticks[lang]] : []),
        ...(strips.some(({ placed }) => placed.some(({ preliminary }) => preliminary))
          ? [contextDots.preliminary[lang]]
          : []),
        ...(logs.length > 0 ? [fill(texts.log, lang, { items: joinNames(logs, lang) })] : []),
      ];
  const alt = joinSentences(
    [title, ...strips.map((strip) => sentence(strip, lang)), ...notes],
    lang,
  );
  const frame = { width, height: y + 2, prefix: options.idPrefix ?? "context-strip", title, alt };
  return { svg: finish(pen.root, frame, context), title, subtitle, alt, notes };
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
      const style = scale(code);
      const text = itemValue(item, row.value, lang);
      const label = `${style.name} ${text}`;
      return [{ style, value: row.value, label, preliminary: row.preliminary }];
    });
    const peers = own.find(
      (row) => row.scope === "peers" && row.municipality_code === options.only,
    );
    return placed.length === 0 ? [] : [{ item, japan, peers, placed }];
  });
}

/** Returns how much lower than usual the labels reach. */
function drawStrip(pen: Pen, strip: Strip, left: number, top: number, width: number): number {
  const { item, japan, peers, placed } = strip;
  const { lang } = pen.context;
  const scale = japan.log_scale ? scaleLog() : scaleLinear();
  const x = scale.domain([japan.lower, japan.upper]).range([left + 5, left + width - 5]);
  const base = top + QUARTILES + HILL;
  pen.path(hill(japan, left + 5, width - 10, base), { fill: HILL_FILL });
  pen.line(left, base, left + width, base, { stroke: FRAME, "stroke-width": 0.8 });
  const inside = (value: number) => Math.max(left + 5, Math.min(left + width - 5, x(value)));
  const named = (["full", "short"] as const).map((length) => {
    const quartiles = (["q1", "median", "q3"] as const).map((name) => {
      const value = japan[name];
      const words = length === "short" && name !== "median" ? texts.short[name] : texts[name];
      return { value, text: fill(words, lang, { value: itemValue(item, value, lang) }) };
    });
    const spans = quartiles.map(({ value, text }) => ({
      centre: inside(value),
      width: pen.context.measureText(text, SIZE.small),
    }));
    return { quartiles, centres: spread(spans, left, left + width, 5) };
  });
  // Names that do not fit beside each other are shortened; the key has them in full.
  const { quartiles = [], centres } = named.find((names) => names.centres) ?? named[1] ?? {};
  quartiles.forEach(({ value, text }, index) => {
    const at = inside(value);
    const centre = centres?.[index] ?? at;
    pen.path(`M${px(centre)},${px(top + 8)}L${px(at)},${px(top + 13)}V${px(base)}`, {
      fill: "none",
      stroke: SOFT,
      "stroke-width": index === 1 ? 1 : 0.6,
    });
    pen.text(text, centre, top + 4, { size: SIZE.small, fill: SOFT, anchor: "middle" });
  });
  const national = nationalRate(strip);
  if (national !== null)
    pen.line(inside(national), top + QUARTILES + 2, inside(national), base, {
      stroke: INK,
      "stroke-width": 1,
      "stroke-dasharray": "3 2",
    });
  if (peers) {
    const y = base + 5;
    pen.line(inside(peers.q1), y, inside(peers.q3), y, { stroke: FRAME, "stroke-width": 3 });
    pen.line(inside(peers.median), y - 3.5, inside(peers.median), y + 3.5, {
      stroke: SOFT,
      "stroke-width": 1.2,
    });
  }
  return drawMarks(pen, placed, inside, left, left + width, base + (peers ? PEERS_ROOM : 0));
}

/** The counts as one outline. The square root keeps single municipalities at the ends visible. */
function hill({ bins }: OfficialDistribution, left: number, width: number, base: number): string {
  const counts = bins.split(" ").map(Number);
  const most = Math.sqrt(Math.max(...counts, 1));
  const step = width / counts.length;
  const path = counts.map((count, index) => {
    const y = base - (Math.sqrt(count) / most) * (HILL - 2);
    return `V${px(y)}H${px(left + (index + 1) * step)}`;
  });
  return `M${px(left)},${px(base)}${path.join("")}V${px(base)}Z`;
}

function keyItems(strips: readonly Strip[], lang: ChartContext["lang"]) {
  const peers = strips.find((strip) => strip.peers)?.peers;
  return [
    {
      text: texts.key[lang],
      draw: (on: Pen, at: number, middle: number) =>
        on.path(
          `M${px(at)},${px(middle + 3)}L${px(at + 5)},${px(middle - 4)}L${px(at + 10)},${px(middle + 3)}Z`,
          { fill: HILL_FILL },
        ),
    },
    { text: texts.markKey[lang] },
    ...(strips.some((strip) => nationalRate(strip) !== null)
      ? [{ text: texts.nationalKey[lang] }]
      : []),
    ...(peers
      ? [
          {
            text: fill(texts.peersMark, lang, { n: peers.municipalities }),
            draw: (on: Pen, at: number, middle: number) => {
              on.line(at, middle, at + 11, middle, { stroke: FRAME, "stroke-width": 3 });
              on.line(at + 5, middle - 3.5, at + 5, middle + 3.5, {
                stroke: SOFT,
                "stroke-width": 1.2,
              });
            },
          },
        ]
      : []),
  ];
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
  const values = placed.map(({ style, value }) =>
    fill(texts.value, lang, { place: style.name, value: text(value) }),
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
