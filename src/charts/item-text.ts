import type { Language } from "../lib/language.ts";
import { officialSeries } from "../story/official-values.ts";
import type { OfficialItem, OfficialValue } from "../tables/rows.ts";
import { formatDay, formatNumber } from "../words/format.ts";
import { pageSigns } from "../words/page-number.ts";
import { textOf } from "../words/text.ts";

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

/** A common year that lies further back than this behind the newest value says nothing of today. */
const STALE = 3;

/**
 * The latest year for which every one of the municipalities has a value; null where there is none,
 * or where some of them have a value that is much newer.
 */
export function commonYear(
  rows: readonly OfficialValue[],
  item_id: string,
  codes: readonly string[],
): number | null {
  const years = codes.map((code) => {
    const own = officialSeries(item_id, code, { context: rows });
    return new Set(own.filter(({ value }) => value !== null).map(({ year }) => year));
  });
  const [first, ...others] = years;
  const shared = [...(first ?? [])].filter((year) => others.every((set) => set.has(year)));
  const common = Math.max(...shared);
  const newest = Math.max(...years.flatMap((set) => [...set]));
  return shared.length === 0 || newest - common > STALE ? null : common;
}
