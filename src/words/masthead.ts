import type { Language } from "../lib/language.ts";
import { bothYears, pageDay } from "./era.ts";
import { MONTHS } from "./format.ts";
import { pageText } from "./page-texts.ts";

export function issuerText(issuer: string, contact: string, lang: Language): string {
  const ask = contact === "" ? "" : pageText("masthead.contact", lang, { contact });
  if (issuer !== "") return pageText("masthead.issuer", lang, { issuer }) + ask;
  return contact === "" ? "" : contact;
}

/** 「令和8（2026）年11月発行　データは令和8年1月1日まで」. */
export function datesText(
  issued: string,
  asOf: { year: number; day: string; basis: "fiscal_year" | "calendar_year" | "date" } | null,
  lang: Language,
): string {
  const [year = 0, month = 1] = issued.split("-").map(Number);
  const parts: string[] = [];
  if (issued !== "")
    parts.push(
      lang === "ja" ? `${bothYears(year)}年${month}月発行` : `${MONTHS[month - 1]} ${year}`,
    );
  if (asOf !== null) {
    const until = pageDay(asOf.year, asOf.day, asOf.basis, lang);
    parts.push(lang === "ja" ? `データは${until}まで` : `Data to ${until}`);
  }
  return parts.join("\u3000");
}
