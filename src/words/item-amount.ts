import type { Language } from "../lib/language.ts";
import type { OfficialItem } from "../tables/rows.ts";

type Named = Pick<OfficialItem, "name" | "name_en">;
type Counted = Pick<OfficialItem, "unit" | "unit_en" | "digits">;

export function itemName(item: Named, lang: Language): string {
  return { ja: item.name, en: item.name_en }[lang];
}

/** 「749g」「7.43件」: what the name says already (per head, per 1,000) is not said again. */
export function itemAmount(item: Counted, value: number, lang: Language): string {
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
