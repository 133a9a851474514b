import type { Language } from "../lib/language.ts";
import type { OfficialItem } from "../tables/rows.ts";

export function itemName(item: OfficialItem, lang: Language): string {
  return { ja: item.name, en: item.name_en }[lang];
}

/** 「749g」「7.43件」: what the name says already (per head, per 1,000) is not said again. */
export function itemAmount(item: OfficialItem, value: number, lang: Language): string {
  const shown = fixed(value, item.digits, lang);
  if (lang === "en") return item.unit_en === "%" ? `${shown}%` : `${shown} ${item.unit_en}`;
  const [counted = ""] = item.unit.split("/");
  return counted === "指数" ? shown : `${shown}${counted}`;
}

/** All decimals of the item are printed: 20.0 stays 20.0. */
function fixed(value: number, digits: number, lang: Language): string {
  const locale = lang === "ja" ? "ja-JP" : "en-GB";
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return value.toLocaleString(locale, options).replace("-", "−");
}
