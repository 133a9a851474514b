import type { Voice } from "../story/voice.ts";
import { type BriefingContext, labelOf } from "./context.ts";

export function voiceOf({ lang, unitName }: BriefingContext): Voice {
  return {
    lang,
    unitName,
    labelOf: (row) => labelOf(row, lang),
    nameOf: (place) => ({ ja: place.name, en: place.name_en })[lang],
  };
}
