import type { Progress } from "../tables/rows.ts";
import { common, fill } from "../words/charts.ts";
import { strip } from "../words/charts-plans.ts";
import { verdictNames } from "../words/names.ts";
import { type Chart, type ChartOptions, type ChartRow, DEFAULT_WIDTH } from "./chart.ts";
import type { ChartContext } from "./context.ts";
import { drawEmpty, drawKey, type KeyItem } from "./key.ts";
import {
  drawProgressRows,
  HIGH,
  LOW,
  percentText,
  type ShownRow,
  valuePair,
} from "./progress-rows.ts";
import { INK, type MunicipalityStyle, municipalityScale, SOFT } from "./style.ts";
import { arrowHead, finish, Pen } from "./svg.ts";
import { joinParts, joinSentences, period } from "./values.ts";

/**
 * Progress of unlike indicators of one municipality: 0 is the baseline, 1 the target, a tick shows
 * the elapsed share of the period. Rows without progress are left out and counted by reason. Throws
 * where the rows are of several municipalities, whose levels must not be compared here.
 */
export function progressStrip(
  rows: readonly Progress[],
  options: ChartOptions,
  context: ChartContext,
): Chart {
  const { lang } = context;
  const width = options.width ?? DEFAULT_WIDTH;
  const codes = [...new Set(rows.map((row) => row.municipality_code))];
  if (codes.length > 1)
    throw new Error(`progress strip of several municipalities: ${codes.join(", ")}`);
  const scale = municipalityScale(options.everyone ?? options.municipalities, lang);
  const style = codes[0] === undefined ? undefined : scale(codes[0]);
  const shown = rows.flatMap((row): ShownRow[] => {
    if (row.progress === null) return [];
    const name = options.labels?.get(row.indicator_id) ?? row.indicator_id;
    const unitText = options.unitName?.(row.unit) ?? row.unit;
    return [{ ...row, progress: row.progress, name, unitText }];
  });
  const outside = shown.filter(({ progress }) => progress < LOW || progress > HIGH).length;
  const pen = new Pen(context);
  let bands: ChartRow[] = [];
  let y = 2;
  if (shown.length === 0) y = drawEmpty(pen, y, width);
  else {
    const drawn = drawProgressRows(pen, shown, style, y, width);
    bands = drawn.bands;
    y = drawKey(pen, keyItems(shown, outside, style, lang), 0, drawn.bottom + 3, width);
  }
  const notes = stripNotes(rows, shown, context);
  const clipped = outside > 0 ? [fill(strip.clipped, lang, { n: outside })] : [];
  const place = style?.name ?? "";
  const reached = shown.filter(({ progress }) => progress >= 1).length;
  const away = shown.filter(({ progress }) => progress < 0).length;
  const title =
    shown.length === 0
      ? fill(strip.none, lang, { place })
      : fill(strip.title, lang, { place, total: shown.length, reached, away });
  const years = shown.flatMap((row) => [row.baseline_year, row.target_year]);
  const subtitle = joinParts([strip.subtitle[lang], place, period(years, lang)], lang);
  const sentences = shown.map((row) =>
    fill(strip.alt, lang, {
      name: row.name,
      values: valuePair(row, lang),
      progress: percentText(row.progress, lang),
      elapsed: row.elapsed === null ? strip.unknown[lang] : percentText(row.elapsed, lang),
      verdict: verdictNames[row.verdict][lang],
    }),
  );
  const alt = joinSentences([subtitle, ...sentences, ...notes, ...clipped], lang);
  const prefix = options.idPrefix ?? `progress-${codes[0] ?? "empty"}`;
  const frame = { width, height: y + 2, prefix, title, alt };
  return { svg: finish(pen.root, frame, context), title, subtitle, alt, notes, rows: bands };
}

/** How many rows are shown, and why the others are not. */
function stripNotes(
  rows: readonly Progress[],
  shown: readonly ShownRow[],
  { lang }: ChartContext,
): string[] {
  if (shown.length === rows.length) return [];
  const same = rows.filter(
    (row) =>
      row.progress === null && row.target_value !== null && row.target_value === row.baseline_value,
  ).length;
  const without = rows.length - shown.length - same;
  return [
    fill(common.shown, lang, { shown: shown.length, total: rows.length }),
    ...(same > 0 ? [fill(strip.same, lang, { n: same })] : []),
    ...(without > 0 ? [fill(strip.without, lang, { n: without })] : []),
  ];
}

function keyItems(
  shown: readonly ShownRow[],
  outside: number,
  style: MunicipalityStyle | undefined,
  lang: ChartContext["lang"],
): KeyItem[] {
  const fillColour = { fill: style?.colour ?? SOFT };
  const items: (KeyItem & { when: boolean })[] = [
    {
      when: true,
      text: strip.mark[lang],
      draw: (pen, x, y) => pen.shape(style?.shape ?? "circle", x + 5, y, 3.2, fillColour),
    },
    {
      when: shown.some(({ elapsed }) => elapsed !== null),
      text: strip.elapsed[lang],
      draw: (pen, x, y) =>
        pen.line(x + 5, y - 5, x + 5, y + 5, { stroke: INK, "stroke-width": 1.4 }),
    },
    {
      when: outside > 0,
      text: fill(strip.clipped, lang, { n: outside }),
      draw: (pen, x, y) => pen.path(arrowHead(x + 9, y, 1, 3.6), fillColour),
    },
  ];
  return items.filter(({ when }) => when).map(({ when: _, ...item }) => item);
}
