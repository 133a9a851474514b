import type { Translated } from "../lib/language.ts";

/** That too few files may be open at once; in no table of texts, which would have to be opened. */
export const tooFewFiles: Translated = {
  ja: "システムが一度に開かせるファイルが少なすぎる。ulimit -n 256 のように上限を上げて、もう一度実行する。",
  en: "The system lets this program open too few files at once. Raise the limit, as in ulimit -n 256, and run again.",
};
