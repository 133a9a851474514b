import { type ScaleLinear, scaleLinear } from "d3";
import type { OfficialItem } from "../tables/rows.ts";
import { common, fill, joinNames } from "../words/charts.ts";
import { contextDots as texts } from "../words/context.ts";
import { formatNumber } from "../words/format.ts";
import { type Chart, type ChartOptions, DEFAULT_WIDTH } from "./chart.ts";
import type { ChartContext } from "./context.ts";
import {
  cellGrid,
  cellHead,
  commonYear,
  drawHead,
  drawMarks,
  itemName,
  itemUnit,
  itemValue,
  itemYear,
  MARKS,
  type Placed,
  unitAndYear,
} from "./context-cell.ts";
import type { ContextRows } from "./context-strip.ts";
import { dotsTitle } from "./context-title.ts";
import { byCode, FRAME, GRID, municipalityScale, SIZE, SOFT } from "./style.ts";
import { finish, Pen } from "./svg.ts";
import { joinSentences, placesText } from "./values.ts";

const AXIS = 14;

/**
 * Municipalities beside each other for several items, each on an axis of its own from 0 (or from
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
  const scale = municipalityScale(options.everyone ?? options.municipalities, lang);
  const codes = byCode(options.municipalities).map(({ code }) => code);
  const cells = rows.items.flatMap((item) => {
    const year = commonYear(rows.values, item.item_id, codes);
    if (year === null) return [];
    const placed: Placed[] = codes.flatMap((code) => {
      const row = rows.values.find(
        (value) =>
          value.item_id === item.item_id && value.municipality_code === code && value.year === year,
      );
      if (row?.value == null) return [];
      const style = scale(code);
      const label = `${style.name} ${itemValue(item, row.value, lang)}`;
      return [{ style, value: row.value, label, preliminary: row.preliminary }];
    });
    return [{ item, year, placed }];
  });
  const { columns, cell, left } = cellGrid(width);
  const pen = new Pen(context);
  let y = 2;
  for (let start = 0; start < cells.length; start += columns) {
    const line = cells.slice(start, start + columns);
    const heads = line.map(({ item, year }) => cellHead(item, detail(item, year), cell, context));
    const head = Math.max(...heads.map(({ height }) => height));
    const extra = line.map(({ placed }, index) => {
      const own = heads[index];
      if (own) drawHead(pen, own, left(index), y + head);
      return drawAxis(pen, placed, left(index), y + head, cell);
    });
    y += head + AXIS + MARKS + Math.max(...extra) + 9;
  }
  if (cells.length === 0) {
    pen.text(common.empty[lang], width / 2, y + 14, {
      size: SIZE.name,
      fill: SOFT,
      anchor: "middle",
    });
    y += 28;
  }
  const names = placesText(
    codes.map((code) => scale(code).name),
    lang,
  );
  const title = cells.length === 0 ? common.empty[lang] : dotsTitle(cells, names, lang);
  const hollow = cells.some(({ placed }) => placed.some(({ preliminary }) => preliminary));
  const notes = [
    ...(cells.length > 0 ? [texts.ownAxis[lang]] : []),
    ...(hollow ? [texts.preliminary[lang]] : []),
    ...(cells.length < rows.items.length
      ? [fill(common.shown, lang, { shown: cells.length, total: rows.items.length })]
      : []),
  ];
  const sentences = cells.map(({ item, year, placed }) =>
    fill(texts.alt, lang, {
      name: itemName(item, lang),
      unit: itemUnit(item, lang),
      values: joinNames(
        placed.map(({ style, value }) =>
          fill(texts.value, lang, {
            place: style.name,
            value: itemValue(item, value, lang),
            year: itemYear(item, year, lang),
          }),
        ),
        lang,
      ),
    }),
  );
  const alt = joinSentences([title, ...sentences, ...notes], lang);
  const frame = { width, height: y, prefix: options.idPrefix ?? "context-dots", title, alt };
  return { svg: finish(pen.root, frame, context), title, subtitle: names, alt, notes };

  function detail(item: OfficialItem, year: number): string {
    const text = unitAndYear(item, year, lang);
    if (!item.projection) return text;
    return [text, texts.projection[lang]].join(common.separator[lang]);
  }

  function drawAxis(
    on: Pen,
    placed: readonly Placed[],
    from: number,
    top: number,
    wide: number,
  ): number {
    const values = placed.map(({ value }) => value);
    const domain = [Math.min(0, ...values), Math.max(0, ...values)];
    const x = scaleLinear(domain[0] === domain[1] ? [0, 1] : domain, [
      from + 6,
      from + wide - 6,
    ]).nice(4);
    const axis = top + AXIS;
    on.line(from, axis, from + wide, axis, { stroke: FRAME, "stroke-width": 0.8 });
    for (const tick of fittingTicks(x, on.context)) {
      on.line(x(tick), axis - 4, x(tick), axis, {
        stroke: tick === 0 ? FRAME : GRID,
        "stroke-width": 0.8,
      });
      on.text(formatNumber(tick, lang, 6), x(tick), axis - 8, {
        size: SIZE.small,
        fill: SOFT,
        anchor: tick === x.domain()[0] ? "start" : tick === x.domain()[1] ? "end" : "middle",
      });
    }
    return drawMarks(on, placed, x, from, from + wide, axis);
  }
}

/** About four ticks, or fewer where their labels would touch; an end label stands inside the axis. */
function fittingTicks(x: ScaleLinear<number, number>, context: ChartContext): number[] {
  const width = (tick: number) =>
    context.measureText(formatNumber(tick, context.lang, 6), SIZE.small);
  const fits = (ticks: number[]) =>
    ticks.every((tick, index) => {
      const next = ticks[index + 1];
      return next === undefined || x(next) - x(tick) > width(tick) / 2 + width(next) + 4;
    });
  const counts = [4, 3, 2, 1].map((count) => x.ticks(count));
  return counts.find(fits) ?? x.domain();
}
