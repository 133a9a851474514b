import { group } from "d3";
import type { Inline } from "../lib/pdf/content.ts";
import type { Comparison, OfficialValue } from "../tables/rows.ts";
import { dividedAmount, dividedName, dividesBy, shortFormula } from "../words/conversion.ts";
import { common } from "../words/text.ts";
import type { BriefingContext } from "./context.ts";

/** The official values that the rows divide by, in the order of municipalities, items and years. */
export function divisorsOf(
  rows: readonly Comparison[],
  { tables }: BriefingContext,
): OfficialValue[] {
  const own = group(rows, ({ municipality_code }) => municipality_code);
  return tables.context.filter(
    (value) =>
      value.value !== null &&
      own.get(value.municipality_code)?.some((row) => dividesBy(row, value)) === true,
  );
}

/** What stands on the common scale, with the step that led there: a line a row. */
export function conversionLines(
  rows: readonly Comparison[],
  divisors: readonly OfficialValue[],
  { styles, lang, say }: BriefingContext,
): Inline[] {
  return rows.flatMap((row, i) => {
    const own = divisors.filter((one) => one.municipality_code === row.municipality_code);
    const formula = { ja: row.conversion, en: row.conversion_en }[lang];
    const step = shortFormula(formula, own, lang) || say("theme.noConversion");
    const place = styles(row.municipality_code).name;
    const line = say("theme.conversionOf", { place, step });
    return i === 0 ? [line] : ["\n", line];
  });
}

/** What was divided by, each value once under its statistic; empty without any. */
export function divisorNote(
  divisors: readonly OfficialValue[],
  { styles, lang, say }: BriefingContext,
): string {
  const statistics = [...group(divisors, (row) => dividedName(row)[lang])].map(([name, values]) => {
    const places = [...group(values, ({ municipality_code }) => municipality_code)].map(
      ([code, own]) => {
        const amounts = own.map((row) => dividedAmount(row)[lang]);
        return say("theme.divisorOf", {
          place: styles(code).name,
          amounts: amounts.join(common.comma[lang]),
        });
      },
    );
    return say("theme.divisors", { name, places: places.join(common.semicolon[lang]) });
  });
  return statistics.join(common.space[lang]);
}
