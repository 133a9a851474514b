import type { Language } from "../lib/language.ts";

/** What stands in a table of policies beside titles. */
export const policyCells = {
  more: (count: number, lang: Language) =>
    lang === "ja" ? `　ほか${count}施策` : ` and ${count} more`,
  unchecked: {
    ja: "（施策名・指標に見当たらない。本文は未確認）",
    en: "(in no title or indicator; text not checked)",
  },
};
