import type { Language } from "../lib/language.ts";
import type { Indicator, Result } from "../tables/rows.ts";

/** The printed pages of a row, 7 or 7-9, where they are known, else the line of its text. */
export function placeInDocument(
  { pages = "", line }: Partial<Pick<Indicator, "pages">> & Pick<Indicator, "line">,
  lang: Language,
): string {
  if (pages === "") return { ja: `${line}行`, en: `line ${line}` }[lang];
  const dash = pages.includes("-");
  return {
    ja: `${pages.replace("-", "～")}ページ`,
    en: `${dash ? "pp." : "p."} ${pages.replace("-", "–")}`,
  }[lang];
}

/** The page or line of a result in its document; empty where neither is known. */
export function placeOfResult(
  { page, line }: Pick<Result, "page" | "line">,
  lang: Language,
): string {
  if (page !== null) return placeInDocument({ pages: String(page), line: 0 }, lang);
  return line === null ? "" : placeInDocument({ line }, lang);
}
