import type { Language } from "../lib/language.ts";
import { officialSeries } from "../story/official-values.ts";
import type { OfficialValue } from "../tables/rows.ts";
import { joinParts, period, placesText, withYear } from "../words/chart-labels.ts";
import { itemName, itemUnit, itemValue } from "../words/item-amount.ts";
import { officialYears as texts } from "../words/official.ts";
import { common, fill, joinNames } from "../words/text.ts";
import { type Chart, type ChartContext, type ChartOptions, DEFAULT_WIDTH } from "./chart.ts";
import { drawTable } from "./draw-table.ts";
import { emptyPanel } from "./fine-print.ts";
import { breaksOf, type OfficialRows } from "./item-words.ts";
import { officialTitle } from "./official-title.ts";
import { oneBelowOther, type Series, sideBySide } from "./series-panels.ts";
import { byCode, scaleOf } from "./style.ts";
import type { YearValue } from "./year-runs.ts";

/**
 * Yearly official values as small multiples: a row an item, a panel a municipality. Rates share one
 * axis in their row, counts have one each. A line stops where values do not join; preliminary values
 * are hollow. A year without a value is a gap.
 */
export function officialYears(
  rows: Pick<OfficialRows, "items" | "values">,
  options: ChartOptions,
  context: ChartContext,
): Chart {
  const { lang } = context;
  const width = options.width ?? DEFAULT_WIDTH;
  const scale = scaleOf(options, lang);
  const codes = byCode(options.municipalities).map(({ code }) => code);
  const series = rows.items.flatMap((item): Series[] => {
    const panels = codes.flatMap((code) => {
      const points = pointsOf(rows.values, item.item_id, code);
      return points.length > 1 ? [{ style: scale(code), points }] : [];
    });
    return panels.length === 0 ? [] : [{ item, panels }];
  });
  const body =
    codes.length === 1 ? sideBySide(series, width, context) : oneBelowOther(series, width, context);
  const drawn = series.flatMap(({ panels }) => panels.flatMap(({ points }) => points));
  const reasons = series
    .filter(({ panels }) => panels.some(({ points }) => points.some(({ broken }) => broken)))
    .map(({ item }) => breaksOf(item, codes, (code) => scale(code).name, lang));
  const marks = [
    ...(drawn.some(({ preliminary }) => preliminary) ? [texts.preliminary[lang]] : []),
    ...(reasons.length > 0 ? [fill(texts.break, lang, { reasons: reasons.join("; ") })] : []),
  ];
  const panels = series.length === 0 ? [emptyPanel(width, context)] : body;
  const notes = series.length === 0 ? [] : [texts.shared[lang], texts.compared[lang], ...marks];
  const names = codes.map((code) => scale(code).name);
  const subtitle = subtitleOf(series, names, lang);
  const title = series.length === 0 ? common.empty[lang] : officialTitle(series, lang);
  const said = series.flatMap((one) => sentences(one, lang));
  const words = { title, subtitle, sentences: said, notes };
  return drawTable("context-series", panels, words, options, context);
}

function subtitleOf(series: readonly Series[], names: readonly string[], lang: Language): string {
  const [only, ...others] = series;
  const single = only !== undefined && others.length === 0;
  const years = series.flatMap(({ panels }) =>
    panels.flatMap(({ points }) => points.map(({ year }) => year)),
  );
  const unit = single ? fill(common.unit, lang, { unit: itemUnit(only.item, lang) }) : "";
  const isFiscal =
    series.length > 0 && series.every(({ item }) => item.date_basis === "fiscal_year");
  return joinParts([unit, placesText(names, lang), period(years, lang, isFiscal)], lang);
}

function sentences({ item, panels }: Series, lang: Language): string[] {
  return panels.map(({ style, points }) => {
    const values = points.map(({ value, year }) =>
      withYear(itemValue(item, value, lang), year, lang),
    );
    return fill(texts.alt, lang, {
      place: style.name,
      name: itemName(item, lang),
      unit: itemUnit(item, lang),
      values: joinNames(values, lang),
    });
  });
}

/** The values by year; a break before a year without a value is one before the next that has one. */
function pointsOf(values: readonly OfficialValue[], item: string, code: string): YearValue[] {
  const own = officialSeries(item, code, { context: values });
  return own.flatMap(({ year, value, preliminary, break_before }, i): YearValue[] => {
    if (value === null) return [];
    const last = own.slice(0, i).findLastIndex((row) => row.value !== null);
    const between = own.slice(last + 1, i);
    const broken = break_before || between.some((row) => row.break_before);
    return [{ year, value, preliminary, broken }];
  });
}
