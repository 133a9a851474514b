import { type SideBySide, targetYear } from "../story/side-by-side.ts";
import type { Comparison } from "../tables/rows.ts";
import { changesAlike, isBounded } from "../words/bound.ts";
import { pageYear } from "../words/era.ts";
import { decimalsOf } from "../words/format.ts";
import { boundedPace } from "../words/pace.ts";
import { paceSpan, spanNote } from "../words/pace-span.ts";
import { pageNumber } from "../words/page-number.ts";
import { marked, pandemic } from "../words/pandemic.ts";
import { endedNote } from "../words/plan-period.ts";
import { paceName, sideWords as words } from "../words/side-by-side.ts";
import { signedAlike } from "../words/signed.ts";
import { common, fill, joinNames, textOf } from "../words/text.ts";
import type { ChartContext, ChartOptions, ChartWords } from "./chart.ts";
import { scaleOf } from "./style.ts";

type Language = ChartContext["lang"];

/** A narrower figure has no room for the paces in its title and at its marks. */
export const NARROW = 200;
/** Wider than the figures of a page's columns. */
const ALONE = 400;

/** Title, subtitle, text equivalent and notes of paths side by side. */
export function sideText(
  { kind, rows }: SideBySide,
  width: number,
  options: ChartOptions,
  lang: Language,
): ChartWords {
  const narrow = width < NARROW;
  const [first] = rows;
  const name = first === undefined ? "" : textOf(first, "name", lang);
  const isTold = !narrow && rows.some(({ superseded }) => !superseded);
  const measure = kind === "pace" ? paceName(name, lang) : name;
  const live = rows.filter(({ superseded }) => !superseded);
  const paces = pacesOf(kind, live, options, lang);
  const over = endedNote(live, lang) + lateText(live, options, lang);
  const ranges = spanNote(live, lang);
  const dek = kind === "together" ? words.togetherDek : words.paceDek;
  const narrowDek = kind === "together" ? words.narrowDek : words.narrowChange;
  const subtitle = narrow
    ? fill(narrowDek, lang, { paces })
    : fill(dek, lang, { unit: unitOf(kind, rows, options, lang) });
  return {
    title: isTold ? fill(words.paces, lang, { measure, paces }) : measure,
    subtitle: over === "" ? subtitle : subtitle + common.stop[lang] + over,
    alt: rows.map((row) => altOf(row, options, lang)).join(common.stop[lang]),
    notes: [
      ...(rows.some(({ superseded }) => superseded) ? [words.superseded[lang]] : []),
      ...(rows.some((row) => isPandemic(row, options)) ? [pandemic.note[lang]] : []),
      ...(ranges === "" ? [] : [ranges]),
      ...(kind === "pace" && width > ALONE ? courseOf(live, options, lang) : []),
    ],
  };
}

/** A picture of changes alone has no table beside it with the years, nor with what has become of them. */
function courseOf(live: readonly Comparison[], options: ChartOptions, lang: Language): string[] {
  const scale = scaleOf(options, lang);
  const said = (row: Comparison, text: string | number) =>
    [scale(row.municipality_code).name, text].join(" ");
  const known = live.filter(({ latest_value }) => latest_value !== null);
  const sign = unitOf("pace", live, options, lang);
  const changes = signedAlike(
    known.map(({ latest_value }) => latest_value ?? 0),
    lang,
    sign === words.percent[lang] ? 1 : 2,
  );
  const moved = known.map((row, i) => said(row, `${changes[i] ?? ""}${sign} (${row.latest_year})`));
  const starts = live.map((row) => said(row, row.baseline_year ?? ""));
  return [
    fill(words.starts, lang, { places: joinNames(starts, lang) }),
    ...(moved.length === 0 ? [] : [fill(words.sinceThen, lang, { paces: joinNames(moved, lang) })]),
  ];
}

/** 「（丙市の目標は令和12年度）」: whose target lies beyond the end of its plan; empty for none. */
function lateText(live: readonly Comparison[], options: ChartOptions, lang: Language): string {
  const scale = scaleOf(options, lang);
  const late = live.filter(({ target_year, period_end }) => (target_year ?? 0) > period_end);
  if (late.length === 0 || live.every(({ in_force }) => in_force)) return "";
  const said = late.map((row) =>
    fill(words.late, lang, {
      place: scale(row.municipality_code).name,
      year: pageYear(targetYear(row), "fiscal_year", lang),
    }),
  );
  return fill(common.bracket, lang, { text: joinNames(said, lang) });
}

/** What the axis counts: the measure's unit, else points for shares and percent for the rest. */
function unitOf(
  kind: SideBySide["kind"],
  rows: readonly Comparison[],
  { unitName = (unit) => unit }: ChartOptions,
  lang: Language,
): string {
  if (kind === "together") return unitName(rows[0]?.unit.split("/")[0] ?? "");
  return (inPoints(kind, rows) ? words.points : words.percent)[lang];
}

/** The change a year of each municipality, in one number of decimals. */
function pacesOf(
  kind: SideBySide["kind"],
  live: readonly Comparison[],
  options: ChartOptions,
  lang: Language,
): string {
  const sign = inPoints(kind, live) ? words.points[lang] : unitOf(kind, live, options, lang);
  const gap = sign === "%" ? "" : common.space[lang];
  const digits = sign === words.percent[lang] ? 1 : 2;
  const changes = live.map((row) => [row, row.change_per_year ?? 0] as const);
  const plain = changes.map(([, change]) => change);
  const amounts =
    kind === "together" ? signedAlike(plain, lang, digits) : changesAlike(changes, lang, digits);
  const scale = scaleOf(options, lang);
  const paces = live.map((row, i) => {
    const pace = `${paceSpan(amounts[i] ?? "", row, lang)}${gap}${sign}`;
    const said = kind === "together" ? pace : bounded(pace, row, row.change_per_year, lang);
    const { name } = scale(row.municipality_code);
    return [name, marked(said, isPandemic(row, options), lang)].join(common.space[lang]);
  });
  return joinNames(paces, lang);
}

/** Whether a row starts from a year in which the pandemic kept people from meeting. */
export function isPandemic(
  { indicator_id }: Pick<Comparison, "indicator_id">,
  { pandemic }: Pick<ChartOptions, "pandemic">,
): boolean {
  return pandemic?.has(indicator_id) ?? false;
}

/** A share moves by points; a pace says itself what it is counted in. */
function inPoints(kind: SideBySide["kind"], [first]: readonly Comparison[]): boolean {
  return first?.unit.startsWith(kind === "pace" ? "ポイント" : "%") ?? false;
}

/** A bound of the target is one of the change. */
export function bounded(
  text: string,
  row: Comparison,
  change: number | null,
  lang: Language,
): string {
  return isBounded(row, change) ? boundedPace(text, lang) : text;
}

function altOf(row: Comparison, options: ChartOptions, lang: Language): string {
  const scale = scaleOf(options, lang);
  const value = (amount: number | null) =>
    amount === null ? "―" : pageNumber(amount, digitsOf([amount]), lang);
  return fill(words.alt, lang, {
    place: scale(row.municipality_code).name,
    from: value(row.baseline_value),
    fromYear: row.baseline_year ?? "",
    to: value(row.target_value),
    toYear: targetYear(row),
  });
}

/** Decimals that the values need, at most two. */
export function digitsOf(values: readonly (number | null)[]): number {
  return Math.max(0, ...values.map((value) => decimalsOf(Number((value ?? 0).toFixed(2)))));
}
