import type { Language } from "../lib/language.ts";
import type { OfficialItem } from "../tables/rows.ts";
import { pageYear } from "./era.ts";
import { formatDay, formatNumber } from "./format.ts";
import { columnNumber, pageNumber, pageSigns } from "./page-number.ts";
import { thousands } from "./spoken-amount.ts";
import { textOf } from "./text.ts";
import { yenText } from "./yen.ts";

export function itemName(item: Pick<OfficialItem, "name" | "name_en">, lang: Language): string {
  return textOf(item, "name", lang);
}

/**
 * A figure's name with its year, and with that of the population below it where that is another:
 * 「千人当たり出生数（令和5年、人口は令和2年）」.
 */
export function datedItem(
  one: {
    item: Pick<OfficialItem, "name" | "name_en" | "date_basis">;
    year: number;
    baseYear: number | null;
  },
  lang: Language,
): string {
  const { item, year, baseYear } = one;
  const base =
    baseYear === null || baseYear === year
      ? ""
      : { ja: "、人口は", en: ", population of " }[lang] +
        pageYear(baseYear, "calendar_year", lang);
  const dated = pageYear(year, item.date_basis, lang) + base;
  const name = itemName(item, lang);
  // 「65歳以上人口割合（年齢不詳を除く、令和2年）」: one bracket.
  if (/[）)]$/u.test(name))
    return `${name.slice(0, -1)}${{ ja: `、${dated}）`, en: `, ${dated})` }[lang]}`;
  return name + { ja: `（${dated}）`, en: ` (${dated})` }[lang];
}

/** 「749g」「7.43件」: what the name says already (per head, per 1,000) is not said again. */
export function itemAmount(
  item: Pick<OfficialItem, "unit" | "unit_en" | "digits">,
  value: number,
  lang: Language,
): string {
  const counted = countedUnit(item);
  // No figure is finer than those of the table that it is worked out from.
  const rounded = Number(value.toFixed(item.digits));
  const shown = pageNumber(value, item.digits, lang);
  if (lang === "en") {
    if (item.unit_en === "%") return `${shown}%`;
    const millions = /^([\d,]*) ?million yen/u.exec(item.unit_en)?.[1];
    if (millions !== undefined) return yenText(value * Number(millions || 1), 5);
    const yen = /^([\d,]+) yen/u.exec(item.unit_en)?.[1];
    if (yen !== undefined)
      return `¥${pageNumber(rounded * Number(yen.replace(",", "")), 0, lang)}`.replace("¥−", "−¥");
    if (/^thousand p(?:eople|ersons)$/u.test(item.unit_en))
      return pageNumber(rounded * 1000, 0, lang);
    // The name says per what: 737 g under "waste per person per day".
    const unit = item.unit.includes("/") ? item.unit_en.replace(/ per .*$/u, "") : item.unit_en;
    return /^(?:persons$|people$|cases$|offences$|index$|per )/u.test(unit)
      ? shown
      : `${shown} ${unit}`;
  }
  if (/^千[人円]$/u.test(counted)) return `${thousands(rounded)}${counted.replace("千", "")}`;
  // 4万3,560百万円: a unit that counts by millions takes no ten thousands before it.
  const plain = /^[千万億百]/u.test(counted) ? columnNumber(value, item.digits, lang) : shown;
  return counted === "指数" ? shown : `${plain}${counted}`;
}

function countedUnit({ unit }: Pick<OfficialItem, "unit">): string {
  return unit.split("/")[0] ?? "";
}

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
