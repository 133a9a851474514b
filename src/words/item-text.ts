import type { Language } from "../lib/language.ts";
import type { OfficialItem } from "../tables/rows.ts";
import { formatDay, formatNumber } from "./format.ts";
import { pageSigns } from "./page-number.ts";
import { textOf } from "./text.ts";

export const itemUnit = (item: OfficialItem, lang: Language): string => textOf(item, "unit", lang);

/** A value with the item's own number of decimals. */
export function itemValue(item: OfficialItem, value: number, lang: Language): string {
  return pageSigns(formatNumber(value, lang, item.digits, item.digits), lang);
}

/** 2023年, 2023年度, 2024年1月1日; 2023, FY2023, 1 Jan 2024. */
export function itemYear(
  item: Pick<OfficialItem, "date" | "date_basis">,
  year: number,
  lang: Language,
): string {
  return formatDay(year, item.date, item.date_basis, lang);
}
