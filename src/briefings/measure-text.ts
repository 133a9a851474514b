import { valueText } from "../charts/values.ts";
import { formatYear } from "../i18n/format.ts";
import type { Comparison } from "../tables/rows.ts";
import { type BriefingContext, nameOf } from "./context.ts";

/** The name of the measure to which the rows belong. */
export function measureName([row]: readonly Comparison[], lang: BriefingContext["lang"]): string {
  return (lang === "ja" ? row?.name : row?.name_en) ?? "";
}

/** What must be known before its values are read beside each other. */
export function caveatOf([row]: readonly Comparison[], lang: BriefingContext["lang"]): string {
  return (lang === "ja" ? row?.caveat : row?.caveat_en) ?? "";
}

/** Baselines and targets of a measure in one sentence. */
export function measureSentence(group: readonly Comparison[], context: BriefingContext): string {
  const { texts, lang, tables } = context;
  const names = new Map(tables.municipalities.map((place) => [place.code, nameOf(place, lang)]));
  const byId = new Map(tables.indicators.map((row) => [row.id, row]));
  const name = (row: Comparison) => names.get(row.municipality_code) ?? row.municipality_code;
  const at = (year: number | null, basis: Parameters<typeof formatYear>[1]) =>
    year === null ? "" : formatYear(year, basis, lang);
  return texts.measureSentence({
    name: measureName(group, lang),
    unit: context.unitName(group[0]?.unit ?? ""),
    values: group.flatMap((row) =>
      row.baseline_value === null
        ? []
        : [
            {
              name: name(row),
              value: valueText(row.baseline_value, lang),
              year: at(row.baseline_year, byId.get(row.indicator_id)?.baseline_basis ?? null),
            },
          ],
    ),
    goals: group.flatMap((row) =>
      row.target_value === null
        ? []
        : [
            {
              name: name(row),
              value: valueText(row.target_value, lang),
              year: at(row.target_year, byId.get(row.indicator_id)?.target_basis ?? null),
            },
          ],
    ),
    worded: group.flatMap((row) =>
      row.target_value !== null
        ? []
        : [{ name: name(row), wording: byId.get(row.indicator_id)?.target_raw ?? "" }],
    ),
  });
}
