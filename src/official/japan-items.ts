import { exact } from "../lib/number.ts";
import type { Cell } from "./cell.ts";
import type { OfficialData } from "./data.ts";
import { termId } from "./rates.ts";
import type { ItemDefinition } from "./schemas.ts";

/** An item over all municipalities, in the order of the file. */
export interface JapanItem {
  year: number;
  /** Of the parts that are not of `year`, such as the population of the census; else null. */
  baseYear: number | null;
  /** NaN where there is none. */
  values: Float64Array;
  /** Of the country; null where it does not follow from the municipalities' values. */
  national: number | null;
}

/** An item for all municipalities, or null where the file lacks one of its parts for one year. */
export function japanItem(item: ItemDefinition, data: OfficialData): JapanItem | null {
  const years = yearsOf(item, data);
  if (years === null || data.japan === null) return null;
  const { formula } = item;
  if (formula === undefined) {
    const values = column(item.id, data);
    return { ...years, values, national: isCount(item) ? finite(sum(values)) : null };
  }
  const [above, below] = [total(formula.numerator, data), total(formula.denominator, data)];
  const rate = (value: number, base: number) =>
    base === 0 ? Number.NaN : exact((value / base) * formula.per);
  return {
    ...years,
    values: above.map((value, i) => rate(value, below[i] ?? 0)),
    national: finite(rate(sum(above), sum(below))),
  };
}

/** Counts add up to the country's; shares, indexes and values per head that a source prints do not. */
const isCount = ({ unit }: ItemDefinition) => !/[/%]|^指数$/u.test(unit);

/** A single unknown part leaves the total unknown. */
const sum = (values: Float64Array) => values.reduce((all, value) => all + value, 0);
const finite = (value: number) => (Number.isFinite(value) ? exact(value) : null);

/** The column of an item in the item's unit; NaN where there is no number. */
export function column(id: string, data: OfficialData): Float64Array {
  const { japan } = data;
  const ssdse = inFile(id, data)?.ssdse;
  if (japan === null || ssdse === undefined || japan.file.columns[ssdse.column] === undefined)
    return new Float64Array(japan?.table.numRows() ?? 0).fill(Number.NaN);
  return Float64Array.from(japan.table.array(ssdse.column) as Cell[], (cell) =>
    typeof cell === "number" ? exact(cell * ssdse.factor) : Number.NaN,
  );
}

/** The item whose column the file holds for `id`: itself, or the first of those it is taken from. */
function inFile(id: string, { definitions }: OfficialData): ItemDefinition | undefined {
  const named = (name: string) => definitions.items.find((item) => item.id === name);
  const item = named(id);
  return item?.first_of?.map(named).find((other) => other?.ssdse !== undefined) ?? item;
}

function total(terms: readonly string[], data: OfficialData): Float64Array {
  const sums = new Float64Array(data.japan?.table.numRows() ?? 0);
  for (const term of terms) {
    const sign = term.startsWith("-") ? -1 : 1;
    const values = column(termId(term), data);
    for (const [i, value] of values.entries()) sums[i] = (sums[i] ?? 0) + sign * value;
  }
  return sums;
}

/**
 * The one year of the moving terms. Fixed ones must be of the year that the formula names; the
 * population of each year is in the file for one year alone.
 */
function yearsOf(
  item: ItemDefinition,
  data: OfficialData,
): Pick<JapanItem, "year" | "baseYear"> | null {
  const { formula } = item;
  if (formula === undefined) {
    const year = columnYear(item.id, data);
    return year === null ? null : { year, baseYear: null };
  }
  const terms = [
    ...formula.numerator.map((term) => ({ id: termId(term), fixed: formula.numerator_year })),
    ...formula.denominator.map((term) => ({ id: termId(term), fixed: formula.denominator_year })),
  ].map(({ id, fixed }) => ({ year: columnYear(id, data), fixed, isBase: isTaken(id, data) }));
  if (terms.some(({ year, fixed }) => fixed !== undefined && year !== fixed)) return null;
  const still = terms.filter(({ fixed, isBase }) => fixed !== undefined || isBase);
  const moving = terms.filter((term) => !still.includes(term));
  const [year = null, ...others] = new Set(moving.map((term) => term.year));
  if (year === null || others.length > 0 || still.some((term) => term.year === null)) return null;
  return { year, baseYear: still.find((term) => term.year !== year)?.year ?? null };
}

const isTaken = (id: string, { definitions }: OfficialData) =>
  definitions.items.some((item) => item.id === id && item.first_of !== undefined);

export function columnYear(id: string, data: OfficialData): number | null {
  const name = inFile(id, data)?.ssdse?.column;
  return name === undefined ? null : (data.japan?.file.columns[name]?.year ?? null);
}
