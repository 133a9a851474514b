import { type ColumnTable, op } from "arquero";
import { fromRows, lift, on } from "../lib/arquero.ts";
import { exact } from "../lib/number.ts";
import type { OfficialMissing } from "../tables/rows.ts";
import { isLate } from "./late.ts";
import type { ItemDefinition } from "./schemas.ts";

/** The id of a term without its sign. */
export const termId = (term: string): string => term.replace(/^-/u, "");

const RATE = ["item_id", "municipality_code", "year"];

/**
 * (sum of the numerator) ÷ (sum of the denominator) × per of every computed item, to twelve
 * significant digits. A rate is there for the years for which each of its terms has a row; its value
 * is null, with the reason, where a term has none or the denominator is zero.
 * @param counts observations of the terms.
 * @param next of terms that are the first of several, those that lie nearer to the end of each year.
 */
export function rates(
  items: readonly ItemDefinition[],
  counts: ColumnTable,
  next: ColumnTable,
): ColumnTable {
  const terms = termTable(items);
  const [values, later] = [counts, next].map(valuesByTerm) as [ColumnTable, ColumnTable];
  const own = terms.filter((d) => d.fixed === null);
  const moving = own
    .filter((d) => !d.late)
    .join(values, "term")
    .concat(own.filter((d) => d.late).join(later, "term"));
  const still = terms.filter((d) => d.fixed !== null);
  const beside = moving
    .semijoin(still, "item_id")
    .select(...RATE)
    .dedupe();
  const fixed = still
    .join(values.rename({ year: "fixed" }), on("term", "fixed"))
    .join(beside, on("item_id", "municipality_code"));
  const inputs = moving
    .concat(fixed)
    .orderby("place")
    .reify()
    .derive({ at: () => op.row_number() - 1 });
  return quotients(inputs)
    .select(...counts.columnNames())
    .reify();
}

const valuesByTerm = (counts: ColumnTable): ColumnTable =>
  counts.select(
    { item_id: "term" },
    ...["municipality_code", "year", "value", "missing", "preliminary"],
    ...["sources", "quality", "note", "note_en"],
  );

/** @param inputs a row a term of each rate, in the order of the formula; `at` is its index. */
function quotients(inputs: ColumnTable): ColumnTable {
  const [notes, notesEn, sources] = ["note", "note_en", "sources"].map((name) =>
    distinctIn(inputs.array(name) as string[]),
  );
  return inputs
    .derive({
      above: (d) => (d.is_above ? d.sign * d.value : 0),
      below: (d) => (d.is_above ? 0 : d.sign * d.value),
      is_empty: (d) => (d.value === null ? 1 : 0),
    })
    .groupby(...RATE)
    .rollup({
      found: op.count(),
      terms: op.max("terms"),
      per: op.max("per"),
      above: op.sum("above"),
      below: op.sum("below"),
      empty: op.sum("is_empty"),
      missing: op.any("missing"),
      preliminary: op.max("preliminary"),
      quality: op.max("quality"),
      at: op.array_agg("at"),
    })
    .filter((d) => d.found === d.terms)
    .derive({
      taken_from: (d) => d.item_id,
      value: lift(quotient),
      missing: lift(reason),
      calculation: lift(calculationOf(inputs)),
      quality: (d) => d.quality ?? null,
      sources: lift((d: Rate) => sources?.(d.at, "|") ?? ""),
      note: lift((d: Rate) => notes?.(d.at, "。") ?? ""),
      note_en: lift((d: Rate) => notesEn?.(d.at, "; ") ?? ""),
    });
}

/**
 * A row a term of a formula: `fixed` is its year where that does not move with the result's; `late`
 * whether the end of the year lies nearer than its beginning, for a term that is the first of several.
 */
function termTable(items: readonly ItemDefinition[]): ColumnTable {
  const several = new Set(items.flatMap(({ id, first_of }) => (first_of ? [id] : [])));
  const rows = items.flatMap((item) => {
    const { id, formula, date } = item;
    if (formula === undefined) return [];
    const { numerator, denominator, numerator_year = null, denominator_year = null } = formula;
    const all = [
      ...numerator.map((term) => ({ term, is_above: true, fixed: numerator_year })),
      ...denominator.map((term) => ({ term, is_above: false, fixed: denominator_year })),
    ];
    return all.map(({ term, ...rest }, place) => {
      const sign = term.startsWith("-") ? -1 : 1;
      const { per } = formula;
      const late = isLate(date.basis, date.day) && several.has(termId(term));
      return {
        item_id: id,
        term: termId(term),
        ...rest,
        late,
        sign,
        place,
        per,
        terms: all.length,
      };
    });
  });
  const kept = ["item_id", "term", "is_above", "fixed", "late"] as const;
  const names = [...kept, "sign", "place", "per", "terms"] as const;
  return fromRows(names, rows);
}

/** The terms of one rate, as a group has them. */
interface Rate {
  per: number;
  above: number;
  below: number;
  empty: number;
  missing: OfficialMissing | null;
  /** Indexes of the inputs. */
  at: number[];
}

function quotient({ above, below, empty, per }: Rate): number | null {
  return empty > 0 || below === 0 ? null : exact((above / below) * per);
}

function reason({ below, empty, missing }: Rate): OfficialMissing | null {
  if (empty > 0) return missing;
  return below === 0 ? "not_applicable" : null;
}

/** `(5 − 2) ÷ 4 × 1000`, empty where there is no value. */
function calculationOf(inputs: ColumnTable): (rate: Rate) => string {
  const [values, signs, sides] = ["value", "sign", "is_above"].map((name) => inputs.array(name));
  const written = (at: readonly number[], isAbove: boolean) => {
    const own = at.filter((i) => sides?.[i] === isAbove);
    const text = own.map((i) => `${signs?.[i] === -1 ? " − " : " + "}${values?.[i]}`).join("");
    const sum = text.replace(/^ \+ /u, "").trim();
    return own.length > 1 ? `(${sum})` : sum;
  };
  return (rate) => {
    if (quotient(rate) === null) return "";
    const scale = rate.per === 1 ? "" : ` × ${rate.per}`;
    return `${written(rate.at, true)} ÷ ${written(rate.at, false)}${scale}`;
  };
}

/** Joins the texts that stand at some indexes of a column, each once. */
function distinctIn(column: readonly string[]) {
  return (at: readonly number[], mark: string): string =>
    [...new Set(at.map((i) => column[i]))].filter(Boolean).join(mark);
}
