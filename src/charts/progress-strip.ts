import { rollups } from "d3";
import type { Progress } from "../tables/rows.ts";
import { common, fill, joinNames } from "../words/charts.ts";
import { strip } from "../words/charts-plans.ts";
import { verdictNames } from "../words/names.ts";
import { progressWords } from "../words/progress.ts";
import { type Chart, type ChartOptions, DEFAULT_WIDTH } from "./chart.ts";
import type { ChartContext } from "./context.ts";
import { bottomOf, emptyPanel, finePrint } from "./fine-print.ts";
import { draw } from "./frame.ts";
import { progressLanes } from "./progress-lanes.ts";
import { isOutside, type ShownProgress } from "./progress-marks.ts";
import { municipalityScale } from "./style.ts";
import { joinParts, joinSentences, period, valueText, withYear } from "./values.ts";

export interface StripOptions extends ChartOptions {
  /** The document's own grades, by indicator id: they stand in place of a verdict by rule. */
  grades?: ReadonlyMap<string, string>;
}

/**
 * Progress of unlike indicators of one municipality: 0 is the baseline, 1 the target, a tick shows
 * the elapsed share of the period. Rows without progress are left out and counted by reason. Throws
 * where the rows are of several municipalities, whose levels must not be compared here.
 */
export function progressStrip(
  rows: readonly Progress[],
  options: StripOptions,
  context: ChartContext,
): Chart {
  const { lang } = context;
  const width = options.width ?? DEFAULT_WIDTH;
  const [code, ...others] = new Set(rows.map((row) => row.municipality_code));
  if (others.length > 0)
    throw new Error(`progress strip of several municipalities: ${[code, ...others].join(", ")}`);
  const scale = municipalityScale(options.everyone ?? options.municipalities, lang);
  const shown = rows.flatMap((row): ShownProgress[] =>
    row.progress === null
      ? []
      : [
          {
            ...textsOf(row, options, lang),
            row,
            progress: row.progress,
            style: scale(row.municipality_code),
          },
        ],
  );
  const { panel, rows: bands } = progressLanes(shown, width, context);
  const body = shown.length > 0 ? panel : emptyPanel(width, context);
  const outside = shown.filter(isOutside).length;
  const clipped = outside > 0 ? [fill(strip.clipped, lang, { n: outside })] : [];
  const key = shown.length > 0 ? [[strip.key[lang], ...clipped].join(common.gap[lang])] : [];
  const panels = [body, finePrint(key, { top: body.height + 2, width }, context)];
  const notes = stripNotes(rows, shown, lang);
  const place = code === undefined ? "" : scale(code).name;
  const years = shown.flatMap(({ row }) => [row.baseline_year, row.target_year]);
  const subtitle = joinParts([strip.subtitle[lang], place, period(years, lang)], lang);
  const sentences = shown.map(({ row, name, values, share, verdict }) =>
    fill(strip.alt, lang, {
      name,
      values: values.join(strip.between[lang]),
      progress: share,
      elapsed: row.elapsed === null ? strip.unknown[lang] : progressWords(row.elapsed, lang),
      verdict,
    }),
  );
  const alt = joinSentences([subtitle, ...sentences, ...notes, ...clipped], lang);
  const words = { title: titleOf(shown, place, lang), subtitle, alt, notes, rows: bands };
  const id = options.idPrefix ?? `progress-${code ?? "empty"}`;
  return draw({ id, width, height: bottomOf(panels), panels }, words, context);
}

/** What stands beside the strip: name, values with their years, share of the way, verdict. */
function textsOf(row: Progress, options: StripOptions, lang: ChartContext["lang"]) {
  const decimals = options.decimals?.get(row.indicator_id);
  const unit = options.unitName?.(row.unit) ?? row.unit;
  const say = (moment: "baseline" | "target" | "latest") => {
    const value = row[`${moment}_value`];
    const text = value === null ? "" : valueText(value, lang, decimals?.[moment]);
    return text && withYear(text, row[`${moment}_year`], lang);
  };
  const pair = fill(strip.pair, lang, { baseline: say("baseline"), target: say("target") });
  const latest = fill(strip.latest, lang, { text: say("latest"), unit: unit && `[${unit}]` });
  return {
    name: options.labels?.get(row.indicator_id) ?? row.indicator_id,
    values: [pair, latest.trim()],
    share: progressWords(row.progress ?? 0, lang),
    verdict: options.grades?.get(row.indicator_id) ?? verdictNames[row.verdict][lang],
    graded: options.grades?.has(row.indicator_id) ?? false,
  };
}

function titleOf(
  shown: readonly ShownProgress[],
  place: string,
  lang: ChartContext["lang"],
): string {
  if (shown.length === 0) return fill(strip.none, lang, { place });
  if (shown.every(({ graded }) => graded)) {
    const counts = rollups(
      shown,
      ({ length }) => length,
      ({ verdict }) => verdict,
    );
    const listed = counts.map(([grade, count]) => fill(strip.counted, lang, { grade, count }));
    return fill(strip.graded, lang, { place, counts: joinNames(listed, lang) });
  }
  const reached = shown.filter(({ progress }) => progress >= 1).length;
  const away = shown.filter(({ progress }) => progress < 0).length;
  return fill(strip.title, lang, { place, total: shown.length, reached, away });
}

/** How many rows are shown, and why the others are not. */
function stripNotes(
  rows: readonly Progress[],
  shown: readonly ShownProgress[],
  lang: ChartContext["lang"],
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
