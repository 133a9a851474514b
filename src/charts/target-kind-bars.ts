import type { Language } from "../lib/language.ts";
import { surveyRows } from "../story/profile.ts";
import type { Indicator, Rows, TargetType } from "../tables/rows.ts";
import type { Themes } from "../tables/themes.ts";
import { joinParts, listText, placesText } from "../words/chart-labels.ts";
import { targetBars, targetKinds } from "../words/charts-counts.ts";
import { common, fill, textOf } from "../words/text.ts";
import { type Chart, type ChartContext, type ChartOptions, DEFAULT_WIDTH } from "./chart.ts";
import { drawTable } from "./draw-table.ts";
import { swatchKey } from "./keys.ts";
import { type SharedBar, sharedBars } from "./shared-bars.ts";
import { byCode, scaleOf } from "./style.ts";

export type TargetKind = keyof typeof targetKinds;
const KIND_ORDER = Object.keys(targetKinds) as TargetKind[];

/** From dark to light, so that the order shows in grey; numbers and names stand beside them. */
const FILLS: Record<TargetKind, string> = {
  number: "#0b3c7d",
  baseline: "#3f74b8",
  direction: "#8fb4e8",
  benchmark: "#cfdff5",
  maintain: "#ececea",
  none: "#ffffff",
};

const KIND_OF: Record<TargetType, TargetKind> = {
  value: "number",
  at_least: "number",
  at_most: "number",
  change_up: "number",
  change_down: "number",
  above_baseline: "baseline",
  below_baseline: "baseline",
  increase: "direction",
  decrease: "direction",
  benchmark: "benchmark",
  range: "number",
  maintain: "maintain",
  none: "none",
};

export interface TargetKindOptions extends ChartOptions {
  /** One bar per theme of these, instead of one per municipality. */
  byTheme?: Themes;
}

type Row = Pick<Indicator, "municipality_code" | "theme" | "target_type">;

/** How targets are stated: a bar each, by kind. Counts every row: leave repeats out before. */
export function targetKindBars(
  rows: readonly Row[],
  options: TargetKindOptions,
  context: ChartContext,
): Chart {
  const { lang } = context;
  const width = options.width ?? DEFAULT_WIDTH;
  const bars = toBars(rows, options, context);
  const kindsOf = ({ target_type }: Row) => KIND_OF[target_type];
  const used = KIND_ORDER.filter((kind) => rows.some((row) => kindsOf(row) === kind));
  const body = sharedBars(bars, { width }, context);
  const key = used.map((kind) => ({ text: targetKinds[kind][lang], fill: FILLS[kind] }));
  const panels = [body, swatchKey(key, { top: body.height + 3, width }, context)];
  const names = byCode(options.municipalities).map((place) => textOf(place, "name", lang));
  // Where each has a bar of its own its name stands there.
  const whose = options.byTheme === undefined ? [] : [placesText(names, lang)];
  const subtitle = joinParts([targetBars.subtitle[lang], ...whose], lang);
  const sentences = bars.map(({ head, parts }) => {
    const counts = parts.map(({ name, count }) => `${name} ${count}`);
    return listText(head, counts.length > 0 ? counts : ["0"], lang);
  });
  const words = { title: titleOf(rows, options, lang), subtitle, sentences, notes: [] };
  return drawTable("target-kinds", panels, words, options, context);
}

/** So many municipalities have their numbers in the title. */
const MOST_TOLD = 4;

/** How many targets are numbers: for each municipality, or for all where there is one or there are many. */
function titleOf(rows: readonly Row[], options: TargetKindOptions, lang: Language): string {
  const counted = (some: readonly Row[]) => {
    const n = some.filter(({ target_type }) => KIND_OF[target_type] === "number").length;
    return { n, total: some.length, percent: Math.round((n / Math.max(1, some.length)) * 100) };
  };
  if (rows.length === 0) return common.empty[lang];
  const places = byCode(options.municipalities).filter(({ code }) =>
    rows.some(({ municipality_code }) => municipality_code === code),
  );
  if (places.length < 2 || places.length > MOST_TOLD)
    return fill(targetBars.title, lang, counted(rows));
  const parts = places.map((place) => {
    const own = rows.filter(({ municipality_code }) => municipality_code === place.code);
    return fill(targetBars.part, lang, { place: textOf(place, "name", lang), ...counted(own) });
  });
  return fill(targetBars.titlePlaces, lang, { parts: parts.join(common.comma[lang]) });
}

function toBars(
  rows: readonly Row[],
  options: TargetKindOptions,
  { lang }: ChartContext,
): SharedBar[] {
  const { byTheme, municipalities } = options;
  const scale = scaleOf(options, lang);
  for (const row of rows) scale(row.municipality_code);
  const heads =
    byTheme !== undefined
      ? byTheme.ids.map((theme) => ({ key: theme, head: byTheme.name(theme)[lang] }))
      : byCode(municipalities).map(({ code }) => ({
          key: code,
          head: scale(code).name,
          style: scale(code),
        }));
  return heads.map(({ key, ...head }) => {
    const own = rows.filter(
      (row) => (byTheme === undefined ? row.municipality_code : row.theme) === key,
    );
    const parts = KIND_ORDER.map((kind) => ({
      name: targetKinds[kind][lang],
      fill: FILLS[kind],
      count: own.filter(({ target_type }) => KIND_OF[target_type] === kind).length,
    }));
    const total = fill(targetBars.bar, lang, { n: own.length });
    return { ...head, total, parts: parts.filter(({ count }) => count > 0) };
  });
}

/** How targets are put, and how many of them are one question of a survey of residents. */
export function kindsChart(
  rows: readonly Indicator[],
  tables: Rows,
  options: TargetKindOptions,
  context: ChartContext,
): Chart {
  const chart = targetKindBars(rows, options, context);
  const notes = tables.municipalities.flatMap((place) => {
    const asked = surveyRows(place.code, tables).filter(
      (row) => rows.includes(row) && /^(?:above|below)_baseline$/u.test(row.target_type),
    );
    const words = { place: textOf(place, "name", context.lang), n: asked.length };
    return asked.length === 0 ? [] : [fill(targetBars.survey, context.lang, words)];
  });
  return { ...chart, notes: [...chart.notes, ...notes] };
}
