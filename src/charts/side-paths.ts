import { assertSharedAxis } from "../story/by-measure.ts";
import { type SideBySide, targetYear } from "../story/side-by-side.ts";
import type { Comparison } from "../tables/rows.ts";
import { changesAlike, isBounded, orMore } from "../words/bound.ts";
import { targetWords } from "../words/charts-measures.ts";
import { axisYear } from "../words/era.ts";
import { paceSpan } from "../words/pace-span.ts";
import { pageNumber, signed, signedAlike, spacedUnit } from "../words/page-number.ts";
import { marked } from "../words/pandemic.ts";
import { sideWords as words } from "../words/side-by-side.ts";
import { fill } from "../words/text.ts";
import type { Chart, ChartContext, ChartOptions } from "./chart.ts";
import type { PathRow } from "./path-marks.ts";
import { digitsOf, inPoints, type RowWords, rowWords, sideText } from "./side-text.ts";
import { targetPaths } from "./target-paths.ts";

/** A narrower figure has no room for the paces in its title and at its marks. */
const NARROW = 200;
/** From this width on the title has room for what has come of the paces. */
const WIDE = 400;
/** More paths in one small picture, and their labels, cannot be told apart. */
export const MOST_PATHS = 4;

export interface Size {
  width: number;
  height: number;
}

/** Levels on one scale, or change from each baseline. Throws where rows may not share an axis. */
export function sidePaths(
  { kind, rows }: SideBySide,
  size: Size,
  options: ChartOptions,
  context: ChartContext,
): Chart {
  if (kind === "together") assertSharedAxis(rows, "paths");
  const { lang } = context;
  const said = rowWords(options, lang);
  const paths = (kind === "together" ? levels : changes)(rows, size, said);
  return targetPaths(
    paths,
    {
      ...size,
      id: options.idPrefix ?? `side-${rows[0]?.measure}`,
      words: sideText({ kind, rows }, { narrow: isNarrow(size), wide: size.width >= WIDE }, said),
      year: (at) => axisYear(at, lang),
      value: (amount) => pageNumber(amount, digitsOf([amount]), lang),
    },
    context,
  );
}

const isNarrow = ({ width }: Size) => width < NARROW;

/** Baselines and targets on one axis of years. */
function levels(rows: readonly Comparison[], size: Size, said: RowWords): PathRow[] {
  const { lang } = said;
  const digits = digitsOf(rows.flatMap((row) => [row.baseline_value, row.target_value]));
  // Nothing left is nothing at any number of decimals.
  const value = (amount: number) => pageNumber(amount, amount === 0 ? 0 : digits, lang);
  const yearly = rows.map((row) => row.change_per_year ?? 0);
  const paces = signedAlike(yearly, lang);
  return rows.map((row, i): PathRow => {
    const from = { year: startOf(row), value: row.baseline_value ?? 0 };
    const to = { year: targetYear(row), value: row.target_value ?? 0 };
    const latest = { year: row.latest_year ?? 0, value: row.latest_value ?? 0 };
    const known = row.latest_value !== null && row.latest_year !== null;
    // Ends on one place: a pace beside them would seem to be of the mark that is drawn last.
    const alike = rows.filter((other) => endsWith(other, row));
    const plain = row.superseded || isNarrow(size) || alike.length > 1;
    const aim = targetWords(row, value(to.value), lang);
    const end = plain ? aim : fill(words.aYear, lang, { value: aim, pace: paces[i] ?? "" });
    return {
      ...lookOf(row, said),
      from,
      to,
      fromText: marked(value(from.value), said.isPandemic(row), lang),
      toText: alike[0] === row ? end : "",
      actual: known ? [from, latest] : [],
      actualText: known ? value(latest.value) : "",
    };
  });
}

const endsWith = (a: Comparison, b: Comparison) =>
  a.target_value === b.target_value && targetYear(a) === targetYear(b);

/**
 * The change that each plan asks for, from its own baseline: points for shares, else percent. Labels say
 * the change a year, since the ways are of unlike lengths.
 */
function changes(rows: readonly Comparison[], size: Size, said: RowWords): PathRow[] {
  const { lang, place } = said;
  const digits = inPoints("pace", rows) ? 2 : 1;
  // Ways that begin at one point end near each other: a mark alone is taken for its neighbour's.
  const named = (row: Comparison, text: string) =>
    isNarrow(size) || text === "" ? text : `${place(row).name} ${text}`;
  const unit = spacedUnit((inPoints("pace", rows) ? words.points : words.percent)[lang], lang);
  const changed = rows.map((row) => [row, row.change_per_year ?? 0] as const);
  const amounts = changesAlike(changed, lang, digits);
  return rows.flatMap((row, i): PathRow[] => {
    const change = row.change_per_year ?? 0;
    const span = paceSpan(amounts[i] ?? "", row, lang);
    // As the others on the axis, with a sign, and not in words.
    // The subtitle of a narrow chart says what is counted, and that it is so much a year.
    const plain = isNarrow(size) && inPoints("pace", rows) ? span : span + unit;
    const pace = isBounded(row, change) ? orMore(plain, null, lang) : plain;
    const from = { year: startOf(row), value: 0 };
    const to = { year: targetYear(row), value: change * (row.years ?? 0) };
    const label = size.width < WIDE ? words.yearlyShort : words.yearly;
    const paced = isNarrow(size) ? pace : fill(label, lang, { pace });
    const yearly = marked(paced, said.isPandemic(row), lang);
    const path: PathRow = {
      ...{ ...lookOf(row, said), from, to, fromText: "", toText: named(row, yearly) },
      ...cameTo(row, { narrow: isNarrow(size), digits, unit }, said),
    };
    const other = row.other_baseline_year;
    // Where it is not certain from which year the change counts, a way from each.
    const second = { ...path, from: { year: other ?? 0, value: 0 }, toText: "" };
    return other === null ? [path] : [{ ...second, actual: [], actualText: "" }, path];
  });
}

/** So that the slope is the pace, a date lies in its fiscal year. */
const startOf = (row: Comparison) => targetYear(row) - (row.years ?? 0);

/**
 * The change so far: as much as the mean change a year, which its label says, comes to. A value that may
 * be counted otherwise than the plan's has no place on the plan's way.
 */
function cameTo(
  row: Comparison,
  { narrow, digits, unit }: { narrow: boolean; digits: number; unit: string },
  { lang, place, isToCheck }: RowWords,
): Pick<PathRow, "actual" | "actualText"> {
  const { latest_value: mean, latest_year: year } = row;
  if (mean === null || year === null || isToCheck(row)) return { actual: [], actualText: "" };
  const start = startOf(row);
  const value = mean * (year - start);
  const pace = fill(words.yearly, lang, { pace: signed(mean, lang, digits) + unit });
  const text = narrow ? pace : `${place(row).name} ${fill(words.actual, lang, { pace })}`;
  return {
    actual: [
      { year: start, value: 0 },
      { year, value },
    ],
    actualText: text,
  };
}

function lookOf(row: Comparison, { place }: RowWords) {
  const { indicator_id, superseded } = row;
  return { indicator_id, style: place(row), superseded };
}
