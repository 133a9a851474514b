import type { ColumnTable } from "arquero";
import { exact } from "../lib/number.ts";
import type { Cell } from "./cell.ts";
import type { Japan, OfficialData } from "./data.ts";
import { termId } from "./rates.ts";
import type { ItemDefinition } from "./schemas.ts";

/** An item over all municipalities, in the order of the file. */
export interface JapanItem {
  year: number;
  /** NaN where there is none. */
  values: Float64Array;
}

/**
 * An item for every municipality of the all-Japan file, or null where the file does not hold each
 * of its parts, for one year.
 */
export function japanItem(item: ItemDefinition, data: OfficialData): JapanItem | null {
  const year = yearOf(item, data);
  if (year === null || data.japan === null) return null;
  return { year, values: item.formula ? quotients(item.formula, data) : column(item.id, data) };
}

/** The column of an item in the item's unit; NaN where there is no number. */
export function column(id: string, { definitions, japan }: OfficialData): Float64Array {
  const ssdse = definitions.items.find((item) => item.id === id)?.ssdse;
  const cells = japan === null || ssdse === undefined ? null : cellsOf(japan, ssdse.column);
  if (cells === null || ssdse === undefined)
    return new Float64Array(japan?.table.numRows() ?? 0).fill(Number.NaN);
  return Float64Array.from(cells, (cell) =>
    typeof cell === "number" ? exact(cell * ssdse.factor) : Number.NaN,
  );
}

function cellsOf({ table }: Japan, name: string): readonly Cell[] | null {
  const own: ColumnTable = table;
  return own.columnNames().includes(name) ? (own.array(name) as Cell[]) : null;
}

type Formula = NonNullable<ItemDefinition["formula"]>;

/** The same arithmetic as `rates`, a column at a time. */
function quotients({ numerator, denominator, per }: Formula, data: OfficialData): Float64Array {
  const above = total(numerator, data);
  const below = total(denominator, data);
  return above.map((value, i) => {
    const base = below[i] ?? 0;
    return base === 0 ? Number.NaN : exact((value / base) * per);
  });
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

/** The one year of the moving terms; fixed ones must be of the year that the formula names. */
function yearOf(item: ItemDefinition, { definitions, japan }: OfficialData): number | null {
  const columnYear = (id: string) => {
    const name = definitions.items.find((other) => other.id === id)?.ssdse?.column;
    return name === undefined ? null : (japan?.file.columns[name]?.year ?? null);
  };
  if (item.formula === undefined) return columnYear(item.id);
  const { numerator, denominator, numerator_year, denominator_year } = item.formula;
  const terms = [
    ...numerator.map((term) => ({ year: columnYear(termId(term)), fixed: numerator_year })),
    ...denominator.map((term) => ({ year: columnYear(termId(term)), fixed: denominator_year })),
  ];
  if (terms.some(({ year, fixed }) => fixed !== undefined && year !== fixed)) return null;
  const moving = terms.filter(({ fixed }) => fixed === undefined).map(({ year }) => year);
  const [year, ...others] = new Set(moving);
  return others.length === 0 ? (year ?? null) : null;
}
