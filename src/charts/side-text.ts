import { type SideBySide, targetYear } from "../story/side-by-side.ts";
import type { Comparison } from "../tables/rows.ts";
import { boundedPace, changesAlike, isBounded } from "../words/bound.ts";
import { pageYear } from "../words/era.ts";
import { decimalsOf } from "../words/format.ts";
import { paceSpan, spanNote } from "../words/pace-span.ts";
import { pageNumber, signedAlike, signedTo, spacedUnit } from "../words/page-number.ts";
import { marked, pandemic } from "../words/pandemic.ts";
import { endedNote } from "../words/plan-period.ts";
import { paceName, sideWords as words } from "../words/side-by-side.ts";
import { common, fill, joinNames, textOf } from "../words/text.ts";
import type { ChartContext, ChartOptions, ChartWords } from "./chart.ts";
import { scaleOf } from "./style.ts";

/** How the rows of a measure are said: their places, and which of their figures bear a mark. */
export function rowWords(options: ChartOptions, lang: ChartContext["lang"]) {
  const { unitName = (unit: string) => unit, pandemic, toCheck } = options;
  const scale = scaleOf(options, lang);
  return {
    lang,
    unitName,
    place: ({ municipality_code }: Comparison) => scale(municipality_code),
    /** Whether a row starts from a year in which the pandemic kept people from meeting. */
    isPandemic: ({ indicator_id }: Comparison) => pandemic?.has(indicator_id) ?? false,
    /** Whether a result may count something else than the plan. */
    isToCheck: ({ indicator_id }: Comparison) => toCheck?.has(indicator_id) ?? false,
  };
}
export type RowWords = ReturnType<typeof rowWords>;

/** Title, subtitle, text equivalent and notes of paths side by side. */
export function sideText(
  { kind, rows }: SideBySide,
  { narrow, wide }: { narrow: boolean; wide: boolean },
  said: RowWords,
): ChartWords {
  const { lang } = said;
  const [first] = rows;
  const name = first === undefined ? "" : textOf(first, "name", lang);
  const live = rows.filter(({ superseded }) => !superseded);
  const measure = kind === "pace" ? paceName(name, lang) : name;
  const early = live.length > 0 && live.every(said.isPandemic);
  // What the title says of all needs no mark at each.
  const paces = pacesOf(kind, live, early ? { ...said, isPandemic: () => false } : said);
  // A narrow chart stands beside others on a page that says when the plans ended.
  const late = lateText(live, said);
  const over = narrow && late === "" ? "" : endedNote(live, lang) + late;
  const dek = kind === "together" ? words.togetherDek : words.paceDek;
  const narrowDek = kind === "together" ? words.narrowDek : words.narrowChange;
  const same = kind === "together" ? sameTarget(live, said) : null;
  // In half a page the label at the mark says it, and a title of three lines would take its room.
  const actual = kind === "pace" && wide ? actualText(live, said) : "";
  const narrowText =
    same === null ? fill(narrowDek, lang, { paces }) : fill(words.narrowSame, lang, same);
  const subtitle = narrow ? narrowText : fill(dek, lang, { unit: unitOf(kind, rows, said) });
  const told =
    same === null
      ? fill(early ? words.pacesEarly : words.paces, lang, { measure, paces }) + actual
      : fill(words.same, lang, same);
  return {
    title:
      !narrow && live.length > 0 ? told : early ? fill(words.early, lang, { measure }) : measure,
    subtitle: over === "" ? subtitle : subtitle + common.stop[lang] + over,
    alt: rows.map((row) => altOf(row, said)).join(common.stop[lang]),
    notes: [
      // On one axis a reader must see on what the comparison rests.
      kind === "together" && !narrow && first !== undefined ? basisOf(first, lang) : "",
      kind === "pace" && !narrow ? undrawn(live, said) : "",
      rows.some(({ superseded }) => superseded) ? words.superseded[lang] : "",
      rows.some(said.isPandemic) ? pandemic.note[lang] : "",
      spanNote(live, lang),
    ].filter(Boolean),
  };
}

/** What the values of a measure have in common: the first sentence of its caveat. */
function basisOf(row: Comparison, lang: RowWords["lang"]): string {
  const [sentence = ""] = textOf(row, "caveat", lang).split(/。|\.(?: |$)/u);
  return sentence;
}

/** 「。実際は乙市△1.68ポイント（令和6年度まで）」; empty where no result may be set against the plan. */
function actualText(live: readonly Comparison[], { lang, place, isToCheck }: RowWords): string {
  const sign = (inPoints("pace", live) ? words.points : words.percent)[lang];
  const gap = sign === "%" ? "" : common.space[lang];
  const digits = inPoints("pace", live) ? 2 : 1;
  const said = live.flatMap((row) => {
    const { latest_value: value, latest_year: year } = row;
    if (value === null || year === null || isToCheck(row)) return [];
    return fill(words.actualOne, lang, {
      place: place(row).name,
      pace: `${signedTo(value, lang, digits, digits)}${gap}${sign}`,
      until: fill(words.until, lang, { year: pageYear(year, "fiscal_year", lang) }),
    });
  });
  return said.length === 0 ? "" : fill(words.actuals, lang, { said: joinNames(said, lang) });
}

/** Whose later value is not drawn, as it may be counted otherwise than the plan's. */
function undrawn(live: readonly Comparison[], said: RowWords): string {
  const left = live.filter((row) => row.latest_value !== null && said.isToCheck(row));
  if (left.length === 0) return "";
  return fill(words.undrawn, said.lang, { places: placesOf(left, said) });
}

function placesOf(rows: readonly Comparison[], { lang, place }: RowWords): string {
  const names = rows.map((row) => place(row).name);
  return joinNames(names, lang);
}

/** What all are to reach, and when; null where they are not to reach the same. */
function sameTarget(live: readonly Comparison[], said: RowWords) {
  const { lang } = said;
  const [first] = live;
  if (first?.target_value == null || live.length < 2) return null;
  const alike = live.every(
    (row) =>
      row.target_type === "value" &&
      row.target_value === first.target_value &&
      targetYear(row) === targetYear(first),
  );
  if (!alike) return null;
  return {
    measure: textOf(first, "name", lang),
    places: placesOf(live, said),
    year: pageYear(targetYear(first), "fiscal_year", lang),
    value:
      pageNumber(first.target_value, digitsOf([first.target_value]), lang) +
      spacedUnit(unitOf("together", live, said), lang),
  };
}

/** 「（丙市の目標は令和12年度）」: whose target lies beyond the end of its plan; empty for none. */
function lateText(live: readonly Comparison[], { lang, place }: RowWords): string {
  const late = live.filter(({ target_year, period_end }) => (target_year ?? 0) > period_end);
  if (late.length === 0 || live.every(({ in_force }) => in_force)) return "";
  const said = late.map((row) =>
    fill(words.late, lang, {
      place: place(row).name,
      year: pageYear(targetYear(row), "fiscal_year", lang),
    }),
  );
  return fill(common.bracket, lang, { text: joinNames(said, lang) });
}

/** What the axis counts: the measure's unit, else points for shares and percent for the rest. */
function unitOf(
  kind: SideBySide["kind"],
  rows: readonly Comparison[],
  { lang, unitName }: RowWords,
): string {
  if (kind === "together") return unitName(rows[0]?.unit.split("/")[0] ?? "");
  return (inPoints(kind, rows) ? words.points : words.percent)[lang];
}

/** The change a year of each municipality, in one number of decimals. */
function pacesOf(kind: SideBySide["kind"], live: readonly Comparison[], said: RowWords): string {
  const { lang } = said;
  const sign = inPoints(kind, live) ? words.points[lang] : unitOf(kind, live, said);
  const unit = sign === "%" ? sign : common.space[lang] + sign;
  const digits = sign === words.percent[lang] ? 1 : 2;
  const how = { digits, alone: kind === "pace", unit: () => unit };
  return joinNames(namedPaces(live, how, said), lang);
}

/**
 * Municipalities with the change a year that each asks for, in one number of decimals. Where the pace
 * stands `alone`, without levels beside it, a bound of the target is one of the change.
 */
export function namedPaces(
  rows: readonly Comparison[],
  { digits, alone, unit }: { digits: number; alone: boolean; unit(row: Comparison): string },
  { lang, place, isPandemic }: RowWords,
): string[] {
  const changes = rows.map((row) => [row, row.change_per_year ?? 0] as const);
  const plain = changes.map(([, change]) => change);
  const amounts = alone ? changesAlike(changes, lang, digits) : signedAlike(plain, lang, digits);
  return rows.map((row, i) => {
    const pace = paceSpan(amounts[i] ?? "", row, lang) + unit(row);
    const isBound = alone && isBounded(row, row.change_per_year);
    const said = marked(isBound ? boundedPace(pace, lang) : pace, isPandemic(row), lang);
    return [place(row).name, said].join(common.space[lang]);
  });
}

/** A share moves by points; a pace says itself what it is counted in. */
export function inPoints(kind: SideBySide["kind"], [first]: readonly Comparison[]): boolean {
  return first?.unit.startsWith(kind === "pace" ? "ポイント" : "%") ?? false;
}

function altOf(row: Comparison, { lang, place }: RowWords): string {
  const value = (amount: number | null) =>
    amount === null ? "―" : pageNumber(amount, digitsOf([amount]), lang);
  return fill(words.alt, lang, {
    place: place(row).name,
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
