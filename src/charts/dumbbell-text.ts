import { common, fill, joinNames } from "../i18n/charts.ts";
import { dumbbell } from "../i18n/charts-measures.ts";
import { formatNumber } from "../i18n/format.ts";
import type { Language, Translated } from "../i18n/language.ts";
import type { ChartOptions } from "./chart.ts";
import { aim, type DumbbellRow } from "./dumbbell-row.ts";
import { joinParts, period, placesText, valueText } from "./values.ts";

type TextRow = DumbbellRow & { place: string; style: { name: string } };

/** What all rows have in common: the same target, the same direction, or only the measure. */
export function dumbbellTitle(
  rows: readonly TextRow[],
  options: ChartOptions,
  lang: Language,
): string {
  const [first] = rows;
  if (!first) return common.empty[lang];
  const names = rows.map((row) => row.style.name);
  const places = placesText(names, lang);
  const one = new Set(names).size === 1;
  const name = lang === "ja" ? first.row.name : first.row.name_en;
  const say = (text: Translated, value = "") => fill(text, lang, { name, places, value });
  const targets = new Set(
    rows.map(({ row }) => (row.target_type === "value" ? row.target_value : Number.NaN)),
  );
  const [target] = targets;
  if (targets.size === 1 && typeof target === "number" && !Number.isNaN(target)) {
    const unit = options.unitName?.(first.row.unit) ?? first.row.unit;
    const number = valueText(target, lang);
    const spaced = lang === "ja" || unit === "%" || unit === "" ? "" : " ";
    return say(one ? dumbbell.oneTo : dumbbell.allTo, number + spaced + unit);
  }
  const changes = rows.map((row) => plannedChange(row, options, lang));
  if (changes.every((change) => change !== null)) {
    const text = joinNames(changes, lang);
    return fill(dumbbell.planned, lang, { name, changes: text });
  }
  const aims = new Set(rows.map(aim));
  if (aims.size === 1 && aims.has(-1)) return say(one ? dumbbell.oneDown : dumbbell.allDown);
  if (aims.size === 1 && aims.has(1)) return say(one ? dumbbell.oneUp : dumbbell.allUp);
  return say(dumbbell.neutral);
}

/** What a row means to change, from baseline to target; null where either has no number. */
function plannedChange(
  { row, style, baseline, target }: TextRow,
  options: ChartOptions,
  lang: Language,
): string | null {
  if (baseline === null || !("level" in target)) return null;
  const change = target.level - baseline;
  const decimals = Math.max(decimalsOf(baseline, lang), decimalsOf(target.level, lang));
  const unit = options.unitName?.(row.unit) ?? row.unit;
  const values = {
    place: style.name,
    amount: formatNumber(Math.abs(change), lang, decimals) + changeUnit(unit, lang),
  };
  if (change === 0) return fill(dumbbell.keeps, lang, values);
  return fill(change < 0 ? dumbbell.less : dumbbell.more, lang, values);
}

/** Decimals of a value as its mark shows it. */
function decimalsOf(value: number, lang: Language): number {
  return valueText(value, lang).split(".")[1]?.length ?? 0;
}

/** Shares change by points; a unit with a slash stands in the subtitle and is not said again. */
function changeUnit(unit: string, lang: Language): string {
  if (unit === "%") return dumbbell.points[lang];
  if (unit === "" || /[/／]/u.test(unit) || unit.includes(" per ")) return "";
  return lang === "ja" ? unit : ` ${unit}`;
}

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
