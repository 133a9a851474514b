import type { ColumnTable } from "arquero";
import { group, max, sum } from "d3";
import { fromRows } from "../lib/arquero.ts";
import { exact } from "../lib/number.ts";
import type { OfficialValue } from "../tables/rows.ts";
import type { ItemDefinition } from "./schemas.ts";

/** The id of a term without its sign. */
export const termId = (term: string): string => term.replace(/^-/u, "");

/** An observation of a term. */
interface Count
  extends Pick<
    OfficialValue,
    | ("item_id" | "municipality_code" | "year" | "value" | "missing")
    | ("preliminary" | "quality" | "note" | "note_en")
  > {
  sources: string;
}

type Formula = NonNullable<ItemDefinition["formula"]>;

interface Term {
  id: string;
  sign: 1 | -1;
  isAbove: boolean;
  /** The year of a term that does not move with the result's. */
  fixed: number | undefined;
}

/** A term of one rate with its count. */
type Input = Term & { count: Count };

/**
 * (sum of the numerator) ÷ (sum of the denominator) × per of every computed item, to twelve
 * significant digits. A rate is there for the years for which each of its terms has a row; its value
 * is null, with the reason, where a term has none or the denominator is zero.
 * @param counts observations of the terms.
 */
export function rates(items: readonly ItemDefinition[], counts: ColumnTable): ColumnTable {
  const known = group(
    counts.objects() as Count[],
    ({ item_id }) => item_id,
    ({ municipality_code }) => municipality_code,
    ({ year }) => year,
  );
  const found = items.flatMap(({ id: item_id, formula }) => {
    const terms = formula === undefined ? [] : termsOf(formula);
    const moving = terms.find(({ fixed }) => fixed === undefined);
    const places = [...(known.get(moving?.id ?? "") ?? [])];
    return places.flatMap(([municipality_code, years]) =>
      [...years.keys()].flatMap((year) => {
        const inputs = terms.flatMap((term): Input[] => {
          const own = known
            .get(term.id)
            ?.get(municipality_code)
            ?.get(term.fixed ?? year);
          return (own ?? []).map((count) => ({ ...term, count }));
        });
        if (formula === undefined || inputs.length !== terms.length) return [];
        return [{ item_id, municipality_code, year, ...rateOf(item_id, inputs, formula) }];
      }),
    );
  });
  return fromRows<Record<string, unknown>>(counts.columnNames(), found);
}

function termsOf(formula: Formula): Term[] {
  const termOf = (isAbove: boolean, fixed: number | undefined) => (term: string) => {
    return { id: termId(term), sign: term.startsWith("-") ? -1 : 1, isAbove, fixed } as const;
  };
  return [
    ...formula.numerator.map(termOf(true, formula.numerator_year)),
    ...formula.denominator.map(termOf(false, formula.denominator_year)),
  ];
}

function rateOf(taken_from: string, inputs: readonly Input[], { per }: Formula) {
  const counts = inputs.map(({ count }) => count);
  const numerator = inputs.filter(({ isAbove }) => isAbove);
  const denominator = inputs.filter(({ isAbove }) => !isAbove);
  const base = total(denominator);
  const isEmpty = counts.some(({ value }) => value === null);
  const value = isEmpty || base === 0 ? null : exact((total(numerator) / base) * per);
  const missing = counts.find((count) => count.missing !== null)?.missing ?? null;
  const scale = per === 1 ? "" : ` × ${per}`;
  return {
    taken_from,
    value,
    missing: isEmpty ? missing : base === 0 ? "not_applicable" : null,
    preliminary: counts.some(({ preliminary }) => preliminary),
    quality: max(counts, ({ quality }) => quality) ?? null,
    calculation: value === null ? "" : `${written(numerator)} ÷ ${written(denominator)}${scale}`,
    sources: distinct(counts.map(({ sources }) => sources)).join("|"),
    note: distinct(counts.map(({ note }) => note)).join("。"),
    note_en: distinct(counts.map(({ note_en }) => note_en)).join("; "),
  };
}

const total = (inputs: readonly Input[]) =>
  sum(inputs, ({ sign, count }) => sign * (count.value ?? 0));

/** `(5 − 2)`, or the one count as it is. */
function written(inputs: readonly Input[]): string {
  const signed = inputs.map(({ sign, count }) => `${sign === -1 ? " − " : " + "}${count.value}`);
  const text = signed.join("").replace(/^ \+ /u, "").trim();
  return inputs.length > 1 ? `(${text})` : text;
}

const distinct = (texts: readonly string[]) => [...new Set(texts)].filter(Boolean);
