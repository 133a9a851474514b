import type { Translated } from "../lib/language.ts";
import type { OfficialItem } from "../tables/rows.ts";
import { formatDay, formatNumber } from "./format.ts";
import { pageSigns } from "./page-number.ts";
import { MOST_NAMED } from "./places.ts";

interface Apart {
  place: { name: string; name_en: string };
  year: number;
  otherYear: number;
  percent: number;
}

/** 住民基本台帳人口（2021年1月1日）は国勢調査人口（2020年10月1日）より、〇〇市で2.2％多く、…; empty without any. */
export function contrastText(
  item: OfficialItem,
  other: OfficialItem,
  apart: readonly Apart[],
): Translated {
  const [first] = apart;
  if (first === undefined || apart.length > MOST_NAMED) return { ja: "", en: "" };
  const day = (at: OfficialItem, year: number, lang: "ja" | "en") =>
    formatDay(year, at.date, at.date_basis, lang);
  const signed = ({ percent }: Apart, lang: "ja" | "en") =>
    `${percent > 0 ? "+" : ""}${pageSigns(formatNumber(percent, lang, 1, 1), lang)}%`;
  const each = {
    ja: apart.map((one) => `${one.place.name}${signed(one, "ja")}`).join("、"),
    en: apart.map((one) => `${one.place.name_en} ${signed(one, "en")}`).join(", "),
  };
  return {
    ja: `${item.name}（${day(item, first.year, "ja")}）に対する${other.name}（${day(other, first.otherYear, "ja")}）の差は、${each.ja}`,
    en: `${other.name_en} (${day(other, first.otherYear, "en")}) against ${item.name_en.toLowerCase()} (${day(item, first.year, "en")}): ${each.en}`,
  };
}
