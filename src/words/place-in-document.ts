import type { Language } from "../lib/language.ts";
import type { Indicator } from "../tables/rows.ts";
import { briefingTexts } from "./briefings.ts";

/** Where a row stands in its document: the printed pages where they are known, else the line of its text. */
export function placeInDocument(
  { pages = "", line }: Partial<Pick<Indicator, "pages">> & Pick<Indicator, "line">,
  lang: Language,
): string {
  const texts = briefingTexts[lang];
  return pages === "" ? texts.line(line) : texts.pages(pages);
}
