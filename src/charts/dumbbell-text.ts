import type { Language } from "../lib/language.ts";
import { common, fill } from "../words/charts.ts";
import { dumbbell } from "../words/charts-measures.ts";
import type { ChartOptions } from "./chart.ts";
import type { DumbbellRow } from "./dumbbell-row.ts";
import { joinParts, period, placesText } from "./values.ts";

type TextRow = DumbbellRow & { place: string; style: { name: string } };

/** Unit, places, period. */
export function dumbbellSubtitle(
  rows: readonly TextRow[],
  options: ChartOptions,
  lang: Language,
): string {
  const [first] = rows;
  if (!first) return "";
  const unit = options.unitName?.(first.row.unit) ?? first.row.unit;
  const years = rows.flatMap(({ row }) => [row.baseline_year, row.target_year, row.latest_year]);
  return joinParts(
    [
      unit && fill(common.unit, lang, { unit }),
      placesText(
        rows.map((row) => row.style.name),
        lang,
      ),
      period(years, lang),
    ],
    lang,
  );
}

/** One sentence per row. */
export function dumbbellAlt(
  rows: readonly TextRow[],
  options: ChartOptions,
  lang: Language,
): string[] {
  const subtitle = dumbbellSubtitle(rows, options, lang);
  const sentences = rows.map((row) => {
    const baseline = row.baselineText || dumbbell.altNone[lang];
    const text = fill(dumbbell.altRow, lang, {
      place: row.place,
      baseline,
      target: row.targetText,
    });
    return !row.latestText
      ? text
      : text + fill(dumbbell.altLatest, lang, { latest: row.latestText });
  });
  return [...(subtitle ? [subtitle] : []), ...sentences];
}
