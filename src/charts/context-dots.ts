import { extent } from "d3";
import type { Language } from "../lib/language.ts";
import type { OfficialItem } from "../tables/rows.ts";
import { common, fill, joinNames } from "../words/charts.ts";
import { contextDots as texts } from "../words/context.ts";
import { type Chart, type ChartOptions, DEFAULT_WIDTH } from "./chart.ts";
import type { ChartContext } from "./context.ts";
import {
  commonYear,
  itemName,
  itemUnit,
  itemValue,
  itemYear,
  type Placed,
  unitAndYear,
} from "./context-cell.ts";
import { dotsTitle } from "./context-title.ts";
import type { ContextRows } from "./context-words.ts";
import { bottomOf, emptyPanel } from "./fine-print.ts";
import { draw } from "./frame.ts";
import { officialCells } from "./official-cell.ts";
import { byCode, municipalityScale } from "./style.ts";
import { joinSentences, placesText } from "./values.ts";

interface Dots {
  item: OfficialItem;
  year: number;
  placed: Placed[];
}

/**
 * Municipalities below each other for several items, each on an axis of its own from 0 (or from
 * the lowest value below it), in the latest year that all of them have. Items without such a year
 * are left out and counted.
 */
export function contextDots(
  rows: Pick<ContextRows, "items" | "values">,
  options: ChartOptions,
  context: ChartContext,
): Chart {
  const { lang } = context;
  const width = options.width ?? DEFAULT_WIDTH;
  const cells = toDots(rows, options, lang);
  const panels = officialCells(
    cells.map(({ item, year, placed }) => ({
      name: itemName(item, lang),
      detail: detail(item, year, lang),
      marks: placed,
      domain: axisOf(placed),
    })),
    width,
    context,
  );
  const scale = municipalityScale(options.everyone ?? options.municipalities, lang);
  const names = placesText(
    byCode(options.municipalities).map(({ code }) => scale(code).name),
    lang,
  );
  const title = cells.length === 0 ? common.empty[lang] : dotsTitle(cells, names, lang);
  const isHollow = cells.some(({ placed }) => placed.some(({ hollow }) => hollow));
  const shown = { shown: cells.length, total: rows.items.length };
  const notes = [
    ...(cells.length > 0 ? [texts.ownAxis[lang]] : []),
    ...(isHollow ? [texts.preliminary[lang]] : []),
    ...(shown.shown < shown.total ? [fill(common.shown, lang, shown)] : []),
  ];
  const alt = joinSentences([title, ...cells.map((cell) => sentence(cell, lang)), ...notes], lang);
  const drawn = panels.length > 0 ? panels : [emptyPanel(width, context)];
  const id = options.idPrefix ?? "context-dots";
  const words = { title, subtitle: names, alt, notes };
  return draw({ id, width, height: bottomOf(drawn), panels: drawn }, words, context);
}

function toDots(
  { items, values }: Pick<ContextRows, "items" | "values">,
  options: ChartOptions,
  lang: Language,
): Dots[] {
  const scale = municipalityScale(options.everyone ?? options.municipalities, lang);
  const codes = byCode(options.municipalities).map(({ code }) => code);
  return items.flatMap((item) => {
    const year = commonYear(values, item.item_id, codes);
    if (year === null) return [];
    const own = values.filter((row) => row.item_id === item.item_id && row.year === year);
    const placed = codes.flatMap((code): Placed[] => {
      const row = own.find(({ municipality_code }) => municipality_code === code);
      if (row?.value == null) return [];
      const text = itemValue(item, row.value, lang);
      return [{ style: scale(code), value: row.value, text, hollow: row.preliminary }];
    });
    return [{ item, year, placed }];
  });
}

/** From 0 to the highest value, or from the lowest below 0. */
function axisOf(placed: readonly Placed[]): [number, number] {
  const [low = 0, high = 0] = extent([0, ...placed.map(({ value }) => value)]);
  return low === high ? [0, 1] : [low, high];
}

function detail(item: OfficialItem, year: number, lang: Language): string {
  const text = unitAndYear(item, year, lang);
  return item.projection ? [text, texts.projection[lang]].join(common.separator[lang]) : text;
}

function sentence({ item, year, placed }: Dots, lang: Language): string {
  const values = placed.map(({ style, text }) =>
    fill(texts.value, lang, { place: style.name, value: text, year: itemYear(item, year, lang) }),
  );
  return fill(texts.alt, lang, {
    name: itemName(item, lang),
    unit: itemUnit(item, lang),
    values: joinNames(values, lang),
  });
}
