import { exact } from "../lib/number.ts";
import { type ContextMissing, QUALITIES, type Quality } from "../tables/rows.ts";
import type { ContextDefinition } from "./schemas.ts";

/** One value with what it rests on. */
export interface Observation {
  value: number | null;
  missing: ContextMissing | null;
  preliminary: boolean;
  /** Ids of the sources, without doubles. */
  sources: string[];
  quality: Quality | null;
  /** `3497 ÷ 594274 × 1000`, empty where the value is taken as published. */
  calculation: string;
  note: string;
  note_en: string;
}

export type Lookup = (item: string, year: number) => Observation | undefined;
type Formula = NonNullable<ContextDefinition["formula"]>;

/** The id of a term without its sign. */
export const termId = (term: string): string => term.replace(/^-/u, "");

/** The terms whose year moves with the result's; the others are fixed to one year. */
export function movingTerms(formula: Formula): string[] {
  return [
    ...(formula.numerator_year === undefined ? formula.numerator : []),
    ...(formula.denominator_year === undefined ? formula.denominator : []),
  ].map(termId);
}

/**
 * (sum of the numerator) ÷ (sum of the denominator) × per, to twelve significant digits.
 * @returns undefined where an input has no row for its year; a null value with the reason where an
 * input is missing or the denominator is zero.
 */
export function rate(formula: Formula, year: number, lookup: Lookup): Observation | undefined {
  const numerator = sum(formula.numerator, formula.numerator_year ?? year, lookup);
  const denominator = sum(formula.denominator, formula.denominator_year ?? year, lookup);
  if (numerator === undefined || denominator === undefined) return undefined;
  const inputs = [...numerator.inputs, ...denominator.inputs];
  const grounds = {
    preliminary: inputs.some(({ preliminary }) => preliminary),
    sources: [...new Set(inputs.flatMap(({ sources }) => sources))],
    quality: weakest(inputs),
    note: distinct(inputs.map(({ note }) => note)).join("。"),
    note_en: distinct(inputs.map(({ note_en }) => note_en)).join("; "),
  };
  const absent = inputs.find(({ value }) => value === null);
  if (absent) return { ...grounds, value: null, missing: absent.missing, calculation: "" };
  if (denominator.total === 0)
    return { ...grounds, value: null, missing: "not_applicable", calculation: "" };
  const per = formula.per === 1 ? "" : ` × ${formula.per}`;
  return {
    ...grounds,
    value: exact((numerator.total / denominator.total) * formula.per),
    missing: null,
    calculation: `${numerator.text} ÷ ${denominator.text}${per}`,
  };
}

function sum(terms: readonly string[], year: number, lookup: Lookup) {
  const inputs: Observation[] = [];
  let total = 0;
  let text = "";
  for (const term of terms) {
    const input = lookup(termId(term), year);
    if (input === undefined) return undefined;
    inputs.push(input);
    const sign = term.startsWith("-") ? -1 : 1;
    total += sign * (input.value ?? 0);
    text += `${sign < 0 ? " − " : text && " + "}${input.value ?? ""}`;
  }
  return { inputs, total, text: terms.length > 1 ? `(${text.trim()})` : text.trim() };
}

/** The grade of a derived value is that of its weakest input. */
function weakest(inputs: readonly Observation[]): Quality | null {
  const grades = inputs.flatMap(({ quality }) => (quality === null ? [] : [quality]));
  return QUALITIES.findLast((grade) => grades.includes(grade)) ?? null;
}

const distinct = (texts: readonly string[]) => [...new Set(texts)].filter(Boolean);
