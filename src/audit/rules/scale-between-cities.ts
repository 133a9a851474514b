import type { Translated } from "../../lib/language.ts";
import { compareText } from "../../lib/order.ts";
import { groupBy, rowById } from "../../tables/group.ts";
import type { Comparison } from "../../tables/rows.ts";
import { inEach } from "../../words/finding-parts.ts";
import { formatDerived } from "../../words/format.ts";
import { type AuditInput, type Hit, hitOn, type Rule } from "../rule.ts";

/** How many times one city's value may be another's before it is worth a second look. */
const LIMIT = 10;

/** Baselines of one measure and unit that are more than ten times apart between two cities. */
export const scaleBetweenCities: Rule = {
  id: "scale-between-cities",
  severity: "note",
  run: (tables) =>
    [...groupBy(tables.comparisons, ({ measure }) => measure)]
      .toSorted(([a], [b]) => compareText(a, b))
      .flatMap(([, rows]) => ofMeasure(tables, rows)),
};

function ofMeasure(tables: AuditInput, rows: readonly Comparison[]): Hit[] {
  const sized = rows
    .filter((row) => row.grade !== "not_comparable")
    .flatMap((row) =>
      row.baseline_value === null || row.baseline_value === 0
        ? []
        : [{ row, size: Math.abs(row.baseline_value) }],
    )
    .toSorted((a, b) => a.size - b.size || compareText(a.row.indicator_id, b.row.indicator_id));
  const [small, large] = [sized[0], sized.at(-1)];
  if (small === undefined || large === undefined) return [];
  if (small.row.municipality_code === large.row.municipality_code) return [];
  if (small.row.unit !== large.row.unit || large.size <= LIMIT * small.size) return [];
  const indicator = rowById(tables.indicators, large.row.indicator_id);
  if (indicator === undefined) return [];
  const times = large.size / small.size;
  return [
    hitOn(indicator, {
      measure: { ja: large.row.name, en: large.row.name_en },
      large: cityOf(tables, large.row),
      largest: sizeOf(large.row),
      small: cityOf(tables, small.row),
      smallest: sizeOf(small.row),
      times: inEach((lang) => formatDerived(times, lang)),
    }),
  ];
}

function sizeOf({ baseline_value, unit }: Comparison): Translated {
  return inEach((lang) => `${formatDerived(baseline_value ?? 0, lang)} ${unit}`.trim());
}

function cityOf({ municipalities }: AuditInput, { municipality_code }: Comparison): Translated {
  const city = municipalities.find(({ code }) => code === municipality_code);
  return { ja: city?.name ?? municipality_code, en: city?.name_en ?? municipality_code };
}
