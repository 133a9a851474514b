import type { Language } from "../lib/language.ts";
import { bothYears, pageDay } from "./era.ts";
import { MONTHS } from "./format.ts";
import { fill } from "./text.ts";

/** The head of every page: series, issuer, date of issue, how far the data go. */
export const masthead = {
  series: { ja: "自治体計画ブリーフィング", en: "Municipal Plans Briefing" },
  theme: { ja: "テーマ別", en: "Theme" },
  place: { ja: "個別", en: "Profile" },
  overview: { ja: "一覧", en: "Overview" },
  method: { ja: "方法", en: "Method" },
  annex: { ja: "附属資料", en: "Annex" },
  figure: { ja: "図{n}", en: "Figure {n}" },
  table: { ja: "表{n}", en: "Table {n}" },
  annexFigure: { ja: "附図{n}", en: "Annex figure {n}" },
  annexTable: { ja: "附表{n}", en: "Annex table {n}" },
  issuer: { ja: "発行　{issuer}", en: "Issued by {issuer}" },
  contact: { ja: "（{contact}）", en: " ({contact})" },
  version: { ja: "データ版 {version}", en: "Data version {version}" },
} as const;

/** The paragraph of sources at the end of the front pages. */
export const sourcesWords = {
  head: { ja: "出典　", en: "Sources  " },
  more: { ja: "　附属資料とデータ　", en: " Annex and data  " },
  codeAlt: { ja: "{address} を開くQRコード", en: "QR code that opens {address}" },
} as const;

export function issuerText(issuer: string, contact: string, lang: Language): string {
  const ask = contact === "" ? "" : fill(masthead.contact, lang, { contact });
  if (issuer !== "") return fill(masthead.issuer, lang, { issuer }) + ask;
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
