import type { Language } from "../lib/language.ts";
import type { Fact, Indicator } from "../tables/rows.ts";
import { outlook } from "../words/charts-plans.ts";
import { fill, textOf } from "../words/text.ts";

/** A population that a plan states for a year: counted, expected, or aimed at. */
export interface PopulationStatement {
  municipality_code: string;
  plan: string;
  subject: string;
  value: number;
  unit: string;
  /** Null where the plan states no year. */
  year: number | null;
  /** Words of the document that bound the figure, separated by spaces. */
  qualifier: string;
}

/** Statements of facts and of population indicators: counts of people alone, not shares. */
export function populationStatements(
  facts: readonly Fact[],
  indicators: readonly Indicator[],
  lang: Language,
): PopulationStatement[] {
  const stated = facts
    .filter(({ subject, unit }) => subject.includes("人口") && /^[千万]*人$/u.test(unit))
    .flatMap((fact) => {
      const subject = textOf(fact, "subject", lang);
      return fact.value === null ? [] : [{ ...fact, value: fact.value, subject }];
    });
  const promised = indicators
    .filter((row) => row.label === "人口" && !row.is_repeat)
    .flatMap((row) => {
      const { municipality_code, plan, unit } = row;
      const own = { municipality_code, plan, unit, qualifier: "" };
      const name = textOf(row, "label", lang);
      return (["baseline", "target"] as const).flatMap((moment) => {
        const value = row[`${moment}_value`];
        const subject = fill(outlook[moment], lang, { name });
        return value === null ? [] : [{ ...own, subject, value, year: row[`${moment}_year`] }];
      });
    });
  return [...promised, ...stated];
}
