import type { Language, Translated } from "../lib/language.ts";
import { common, fill, joinNames } from "../words/charts.ts";
import { dumbbell } from "../words/charts-measures.ts";
import { formatNumber } from "../words/format.ts";
import { spacedUnit } from "../words/page-number.ts";
import { textOf } from "../words/text-of.ts";
import { countedUnit } from "../words/units.ts";
import type { ChartOptions } from "./chart.ts";
import { aim, type DumbbellRow } from "./dumbbell-row.ts";
import { placesText, valueText } from "./values.ts";

type TitleRow = DumbbellRow & { style: { name: string } };

/** More rows than this are counted by direction instead of named one by one. */
const NAMED = 4;

/**
 * The same target, the planned changes, or how many aim where. Targets that only compare with
 * others say no direction: their places are named apart.
 */
export function dumbbellTitle(
  rows: readonly TitleRow[],
  options: ChartOptions,
  lang: Language,
): string {
  const [first] = rows;
  if (!first) return common.empty[lang];
  const name = textOf(first.row, "name", lang);
  const isBenchmark = ({ row }: TitleRow) =>
    row.target_value === null && (row.target_type === "benchmark" || row.target_type === "range");
  const others = rows.filter(isBenchmark);
  const own = rows.filter((row) => !isBenchmark(row) && aim(row) !== undefined);
  const parts: string[] = [];
  if (own.length > 0) parts.push(finding(own, rows.length, options, lang));
  if (others.length > NAMED) parts.push(fill(dumbbell.benchmarks, lang, { n: others.length }));
  else if (others.length > 0) {
    const names = [...new Set(others.map(({ style }) => style.name))];
    const pattern = names.length > 1 ? dumbbell.allBenchmark : dumbbell.oneBenchmark;
    parts.push(fill(pattern, lang, { places: placesText(names, lang) }));
  }
  if (parts.length === 0) parts.push(dumbbell.neutral[lang]);
  return name + common.colon[lang] + parts.join(common.semicolon[lang]);
}

/** What the targets of some rows say together. */
function finding(
  rows: readonly TitleRow[],
  total: number,
  options: ChartOptions,
  lang: Language,
): string {
  const [first] = rows;
  const names = rows.map((row) => row.style.name);
  const one = new Set(names).size === 1;
  const say = (text: Translated, value = "") =>
    fill(text, lang, { places: placesText(names, lang), both: all(names, lang), value });
  const target = sameTarget(rows);
  // A single row says its change, as it would beside others.
  const alone = total === 1 && first?.baseline !== null;
  if (target !== null && rows.length === total && !alone) {
    const amount = valueText(target, lang) + unitAfter(target, first, options, lang);
    return say(one ? dumbbell.oneTo : dumbbell.allTo, amount);
  }
  const aims = new Set(rows.map(aim));
  const many = rows.length > NAMED;
  if (many && (aims.size > 1 || rows.length < total)) return counted(rows, total, lang);
  const worded = many || rows.some(({ target: { kind } }) => kind === "stub");
  if (worded && aims.size === 1 && aims.has(-1))
    return say(one ? dumbbell.oneDown : dumbbell.allDown);
  if (worded && aims.size === 1 && aims.has(1)) return say(one ? dumbbell.oneUp : dumbbell.allUp);
  if (many) return counted(rows, total, lang);
  const changes = rows.map((row) => plannedChange(row, options, lang));
  return fill(dumbbell.planned, lang, { changes: joinNames(changes, lang) });
}

/** English says both of two. */
function all(names: readonly string[], lang: Language): string {
  return dumbbell[new Set(names).size === 2 ? "both" : "all"][lang];
}

/** The number that every row aims for, or null. */
function sameTarget(rows: readonly TitleRow[]): number | null {
  const targets = new Set(
    rows.map(({ row }) => (row.target_type === "value" ? row.target_value : null)),
  );
  const [target = null] = targets;
  return targets.size === 1 ? target : null;
}

/** How many rows aim up, down or to stay. */
function counted(rows: readonly TitleRow[], total: number, lang: Language): string {
  const count = (sign: number) => rows.filter((row) => aim(row) === sign).length;
  const parts = [
    { n: count(1), text: dumbbell.countUp },
    { n: count(-1), text: dumbbell.countDown },
    { n: count(0), text: dumbbell.countKeep },
  ];
  const said = parts.filter(({ n }) => n > 0).map(({ n, text }) => fill(text, lang, { n }));
  return fill(dumbbell.counted, lang, { total, parts: joinNames(said, lang) });
}

/** What a row means to change, from baseline to target, in numbers or else in words. */
function plannedChange(
  { row, style, baseline, target }: TitleRow,
  options: ChartOptions,
  lang: Language,
): string {
  const place = style.name;
  if (target.kind === "stub")
    return fill(target.sign > 0 ? dumbbell.rises : dumbbell.falls, lang, { place });
  if (baseline === null || !("level" in target)) return fill(dumbbell.keeps, lang, { place });
  const change = target.level - baseline;
  const decimals = Math.max(decimalsOf(baseline, lang), decimalsOf(target.level, lang));
  const unit =
    row.unit === "%" ? dumbbell.points[lang] : unitAfter(Math.abs(change), { row }, options, lang);
  const amount = formatNumber(Math.abs(change), lang, decimals) + unit;
  if (change === 0) return fill(dumbbell.keeps, lang, { place });
  return fill(change < 0 ? dumbbell.less : dumbbell.more, lang, { place, amount });
}

/** Decimals of a value as its mark shows it. */
function decimalsOf(value: number, lang: Language): number {
  return valueText(value, lang).split(".")[1]?.length ?? 0;
}

/**
 * The unit behind a value. Of a rate only what is counted, where the measure's name says per what;
 * else nothing, for the subtitle says it.
 */
function unitAfter(
  value: number,
  first: Pick<TitleRow, "row"> | undefined,
  options: ChartOptions,
  lang: Language,
): string {
  const { unit = "", name = "", name_en = "" } = first?.row ?? {};
  const [top = "", bottom] = unit.split(/[/／]/u);
  const said = { ja: /[あ当]たり/u.test(name), en: / per /u.test(name_en) }[lang];
  if (bottom !== undefined && !said) return "";
  return spacedUnit(countedUnit(value, options.unitName?.(top) ?? top, lang), lang);
}
