import type { Language } from "../lib/language.ts";

/** Cells of the table of policies: what follows the titles, and what stands where there is none. */
export const policyCells = {
  /** Roman numerals in letters: plans print both "I-2" and "Ⅱ-2". */
  code: (code: string, lang: Language) => {
    const plain = code.replace(/[Ⅰ-ⅿ]/gu, (numeral) => numeral.normalize("NFKC"));
    return lang === "en" ? plain.replace(/^基本目標\s*/u, "Goal ") : plain;
  },
  more: (count: number, lang: Language) =>
    lang === "ja" ? `ほか${count}施策` : `, +${count} more`,
  /** A policy that stands in an earlier row, by its code. */
  above: (code: string, lang: Language) =>
    lang === "ja" ? `${code}（上の欄）` : `${code} (above)`,
  /** No title is about the subject: it is dealt with under titles about another. */
  partOf: (titles: string, lang: Language) =>
    lang === "ja" ? `${titles}で扱う` : `Within ${titles}`,
  within: (section: string, lang: Language) =>
    lang === "ja" ? `「${section}」の指標で扱う` : `By an indicator under “${section}”`,
  /** A page for readers names no line of a text file; one comma goes with it, the one before it first. */
  withoutLine: (found: string) =>
    found
      .replace(/、?\d+行|,? ?lines? \d+/gu, "")
      .replace(/(?<=[（(])(?:、|, ?)/gu, "")
      .replace(/（）|\s?\(\)/gu, ""),
  notFound: {
    ja: "掲げる施策は見当たらない",
    en: "No policy on it found",
  },
  unchecked: {
    ja: "題名・指標に見当たらない（本文は未確認）",
    en: "In no title or indicator; text not checked",
  },
};
