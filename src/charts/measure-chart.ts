import type { Language } from "../lib/language.ts";
import { assertSharedAxis } from "../story/by-measure.ts";
import { hasNumbers } from "../story/side-by-side.ts";
import type { Comparison } from "../tables/rows.ts";
import { placesText } from "../words/chart-labels.ts";
import { measureWords as words } from "../words/charts-measures.ts";
import { common, fill } from "../words/text.ts";
import { plainAmount } from "../words/units.ts";
import { type Chart, type ChartContext, type ChartOptions, DEFAULT_WIDTH } from "./chart.ts";
import { measureRows } from "./measure-rows.ts";
import { MOST_PATHS, sidePaths } from "./side-paths.ts";
import { byCode, scaleOf } from "./style.ts";

const HEIGHT = 170;

/**
 * One measure as a picture of its own: the way of each row from baseline to target over the years.
 * Rows without a number are named in the notes; where none has one, or where there are too many to
 * tell apart, it is a list. Throws where the rows may not share an axis, or are in several units.
 */
export function measureChart(
  all: readonly Comparison[],
  options: ChartOptions,
  context: ChartContext,
): Chart {
  const { lang } = context;
  assertSharedAxis(all, "measure chart");
  assertOneUnit(all);
  const rows = inOrder(plainRows(all, lang), options);
  const drawn = rows.filter(hasNumbers);
  if (drawn.length === 0 || drawn.length > MOST_PATHS) return measureRows(rows, options, context);
  const size = { width: options.width ?? DEFAULT_WIDTH, height: HEIGHT };
  const chart = sidePaths({ kind: "together", rows: drawn }, size, options, context);
  if (drawn.length === rows.length) return chart;
  const scale = scaleOf(options, lang);
  const left = rows.filter((row) => !hasNumbers(row));
  const names = left.map(({ municipality_code }) => scale(municipality_code).name);
  const places = placesText(names, lang);
  const shown = { shown: drawn.length, total: rows.length };
  const notes = [fill(common.shown, lang, shown), fill(words.left, lang, { places })];
  return { ...chart, notes: [...chart.notes, ...notes] };
}

function assertOneUnit(rows: readonly Comparison[]): void {
  const [first] = rows;
  const other = rows.find(({ unit }) => unit !== first?.unit);
  if (other) throw new Error(`chart of ${first?.measure}: ${other.unit} is not ${first?.unit}`);
}

function inOrder(rows: readonly Comparison[], { municipalities }: ChartOptions): Comparison[] {
  return byCode(municipalities).flatMap(({ code }) =>
    rows.filter(({ municipality_code }) => municipality_code === code),
  );
}

/** The rows on the scale by which the language counts; the values stay equal, only written anew. */
function plainRows(rows: readonly Comparison[], lang: Language): Comparison[] {
  return rows.map((row) => {
    const { unit } = plainAmount(0, row.unit, lang);
    const plain = (value: number | null) =>
      value === null ? null : plainAmount(value, row.unit, lang).value;
    return {
      ...row,
      unit,
      baseline_value: plain(row.baseline_value),
      target_value: plain(row.target_value),
      latest_value: plain(row.latest_value),
      change_per_year: plain(row.change_per_year),
    };
  });
}
