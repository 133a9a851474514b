import { type ColumnTable, escape as lift, op, table } from "arquero";
import { exact } from "../lib/number.ts";
import type { OfficialMissing } from "../tables/rows.ts";
import type { ItemDefinition } from "./schemas.ts";

/** The id of a term without its sign. */
export const termId = (term: string): string => term.replace(/^-/u, "");

const RATE = ["item_id", "municipality_code", "year"];

/**
 * (sum of the numerator) ÷ (sum of the denominator) × per of every computed item, to twelve
 * significant digits. A rate is there for the years for which each of its terms has a row; its value
 * is null, with the reason, where a term has none or the denominator is zero.
 * @param counts observations of the terms.
 */
export function rates(items: readonly ItemDefinition[], counts: ColumnTable): ColumnTable {
  const terms = termTable(items);
  const values = counts.select(
    { item_id: "term" },
    ...["municipality_code", "year", "value", "missing", "preliminary"],
    ...["sources", "quality", "note", "note_en"],
  );
  const moving = terms.filter((d) => d.fixed === null).join(values, "term");
  const fixed = terms
    .filter((d) => d.fixed !== null)
    .join(values.rename({ year: "fixed" }), [
      ["term", "fixed"],
      ["term", "fixed"],
    ])
    .join(moving.select(...RATE).dedupe(), [RATE.slice(0, 2), RATE.slice(0, 2)]);
  return moving
    .concat(fixed)
    .orderby("place")
    .reify()
    .derive({
      above: (d) => (d.numerator ? d.sign * d.value : 0),
      below: (d) => (d.numerator ? 0 : d.sign * d.value),
      above_text: lift((d: Term) => (d.numerator ? signed(d) : null)),
      below_text: lift((d: Term) => (d.numerator ? null : signed(d))),
      is_empty: (d) => (d.value === null ? 1 : 0),
    })
    .groupby(...RATE)
    .rollup({
      found: op.count(),
      terms: op.max("terms"),
      per: op.max("per"),
      above: op.sum("above"),
      below: op.sum("below"),
      above_text: op.array_agg("above_text"),
      below_text: op.array_agg("below_text"),
      empty: op.sum("is_empty"),
      missing: op.any("missing"),
      preliminary: op.max("preliminary"),
      sources: op.array_agg("sources"),
      quality: op.max("quality"),
      note: op.array_agg("note"),
      note_en: op.array_agg("note_en"),
    })
    .filter((d) => d.found === d.terms)
    .derive({
      value: lift(quotient),
      missing: lift(reason),
      calculation: lift(calculation),
      quality: (d) => d.quality ?? null,
      sources: lift((d: Inputs) => distinct(d.sources, "|")),
      note: lift((d: Inputs) => distinct(d.note, "。")),
      note_en: lift((d: Inputs) => distinct(d.note_en, "; ")),
    })
    .select(...counts.columnNames())
    .reify();
}

/** A row a term of a formula: `fixed` is its year where that does not move with the result's. */
function termTable(items: readonly ItemDefinition[]): ColumnTable {
  const rows = items.flatMap(({ id, formula }) => {
    if (formula === undefined) return [];
    const { numerator, denominator, numerator_year = null, denominator_year = null } = formula;
    const all = [
      ...numerator.map((term) => ({ term, numerator: true, fixed: numerator_year })),
      ...denominator.map((term) => ({ term, numerator: false, fixed: denominator_year })),
    ];
    return all.map(({ term, ...rest }, place) => {
      const sign = term.startsWith("-") ? -1 : 1;
      const { per } = formula;
      return { item_id: id, term: termId(term), ...rest, sign, place, per, terms: all.length };
    });
  });
  const names = ["item_id", "term", "numerator", "fixed", "sign", "place", "per", "terms"] as const;
  return table(names.map((name) => [name, rows.map((row) => row[name])]));
}

interface Term {
  numerator: boolean;
  sign: 1 | -1;
  value: number | null;
}

/** The terms of one rate, as a group has them. */
interface Inputs {
  per: number;
  above: number;
  below: number;
  above_text: string[];
  below_text: string[];
  empty: number;
  missing: OfficialMissing | null;
  sources: string[];
  note: string[];
  note_en: string[];
}

const signed = ({ sign, value }: Term) => `${sign < 0 ? " − " : " + "}${value ?? ""}`;

function quotient({ above, below, empty, per }: Inputs): number | null {
  return empty > 0 || below === 0 ? null : exact((above / below) * per);
}

function reason({ below, empty, missing }: Inputs): OfficialMissing | null {
  if (empty > 0) return missing;
  return below === 0 ? "not_applicable" : null;
}

function calculation(inputs: Inputs): string {
  if (quotient(inputs) === null) return "";
  const { above_text, below_text, per } = inputs;
  const scale = per === 1 ? "" : ` × ${per}`;
  return `${written(above_text)} ÷ ${written(below_text)}${scale}`;
}

/** `(5 − 2)`, without brackets where there is one term. */
function written(terms: readonly string[]): string {
  const sum = terms.join("").replace(/^ \+ /u, "").trim();
  return terms.length > 1 ? `(${sum})` : sum;
}

const distinct = (texts: readonly string[], mark: string) =>
  [...new Set(texts)].filter(Boolean).join(mark);
