import type { Translated } from "../lib/language.ts";

/** What is said before a command is loaded: in no table of texts, which would have to be opened. */
export const startTexts = {
  tooFewFiles: {
    ja: "システムが一度に開かせるファイルが少なすぎる。ulimit -n 256 のように上限を上げて、もう一度実行する。",
    en: "The system lets this program open too few files at once. Raise the limit, as in ulimit -n 256, and run again.",
  },
  outputRefused: {
    ja: "システムがこれ以上の出力を受け付けない（{code}）。容量を空けるか出力先を変えて、もう一度実行する。",
    en: "The system takes no more of what this program prints ({code}): the disk may be full. Make room or print elsewhere, then run again.",
  },
  stopped: {
    ja: "{signal} を受けて止めた。前に作り終えたものはそのまま残っている。",
    en: "Stopped by {signal}. The last finished results stay as they were.",
  },
} satisfies Record<string, Translated>;
