import type { Indicator, OfficialItem, Result } from "../tables/rows.ts";
import { printedDigits } from "../words/printed-amount.ts";

/** How a published figure is named, dated and written, whether official or the city's own. */
export type Published = Pick<
  OfficialItem,
  | "item_id"
  | "name"
  | "name_en"
  | "unit"
  | "unit_en"
  | "digits"
  | "statistic"
  | "statistic_en"
  | "date"
  | "date_basis"
>;

/** A result that the city reports, under the name of its indicator and the title of its source. */
export function publishedResult(row: Indicator, result: Result): Published {
  return {
    item_id: row.id,
    name: row.label,
    name_en: row.label_en || row.label,
    unit: row.unit,
    unit_en: result.unit_en,
    digits: printedDigits(result.raw, result.value ?? 0).digits,
    statistic: result.source,
    statistic_en: result.source_en,
    date: "",
    date_basis: result.basis ?? "fiscal_year",
  };
}
