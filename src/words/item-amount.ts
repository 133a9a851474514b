import type { Language } from "../lib/language.ts";
import type { OfficialItem } from "../tables/rows.ts";
import { columnNumber, pageNumber } from "./page-number.ts";

export function itemName(item: Pick<OfficialItem, "name" | "name_en">, lang: Language): string {
  return { ja: item.name, en: item.name_en }[lang];
}

/** 「749g」「7.43件」: what the name says already (per head, per 1,000) is not said again. */
export function itemAmount(
  item: Pick<OfficialItem, "unit" | "unit_en" | "digits">,
  value: number,
  lang: Language,
): string {
  const counted = countedUnit(item);
  const shown = pageNumber(value, item.digits, lang);
  if (lang === "en") {
    if (item.unit_en === "%") return `${shown}%`;
    const yen = /^([\d,]+) yen/u.exec(item.unit_en)?.[1];
    if (yen !== undefined)
      return `¥${pageNumber(value * Number(yen.replace(",", "")), 0, lang)}`.replace("¥−", "−¥");
    // The name says per what: 737 g under "waste per person and day".
    const unit = item.unit.includes("/") ? item.unit_en.replace(/ per .*$/u, "") : item.unit_en;
    return /^(?:persons$|people$|cases$|offences$|per )/u.test(unit) ? shown : `${shown} ${unit}`;
  }
  // 4万3,560千円: a unit that counts by thousands takes no ten thousands before it.
  const plain = /^[千万億百]/u.test(counted) ? columnNumber(value, item.digits, lang) : shown;
  return counted === "指数" ? shown : `${plain}${counted}`;
}

function countedUnit({ unit }: Pick<OfficialItem, "unit">): string {
  return unit.split("/")[0] ?? "";
}
