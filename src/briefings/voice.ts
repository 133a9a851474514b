import type { Voice } from "../story/promised.ts";
import { nounOf } from "../words/row-names.ts";
import type { BriefingContext } from "./context.ts";

/** 「６５歳」 as 「65歳」: one width of figures on a page. */
export const plainDigits = (text: string) =>
  text.replace(/[０-９，．]/gu, (digit) => digit.normalize("NFKC"));

export function voiceOf({ lang, unitName }: BriefingContext): Voice {
  return {
    lang,
    unitName,
    labelOf: (row) => plainDigits(nounOf(row, lang)),
    nameOf: (place) => ({ ja: place.name, en: place.name_en })[lang],
  };
}
