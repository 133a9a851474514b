import type { Language } from "../lib/language.ts";
import type { Indicator } from "../tables/rows.ts";

/** How the sentences name things. */
export interface Voice {
  lang: Language;
  unitName(unit: string): string;
  labelOf(row: Indicator): string;
  nameOf(place: { name: string; name_en: string }): string;
}
