import type { Language } from "../lib/language.ts";
import type { Comparison } from "../tables/rows.ts";
import { plainAmount } from "../words/amount.ts";

/** The rows on the scale by which the language counts; the values stay equal, only written anew. */
export function plainRows(rows: readonly Comparison[], lang: Language): Comparison[] {
  return rows.map((row) => {
    const { unit } = plainAmount(0, row.unit, lang);
    const plain = (value: number | null) =>
      value === null ? null : plainAmount(value, row.unit, lang).value;
    return {
      ...row,
      unit,
      baseline_value: plain(row.baseline_value),
      target_value: plain(row.target_value),
      latest_value: plain(row.latest_value),
      change_per_year: plain(row.change_per_year),
    };
  });
}
