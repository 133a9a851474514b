/**
 * Text clean-up. Documents come out of PDF readers with characters that look like kanji and are
 * not (Kangxi radicals U+2F00–2FDF, CJK radicals supplement U+2E80–2EFF), with control characters
 * and with spaces of every width. `cleanText` mends those and nothing else, so that a printed cell
 * keeps the document's own characters; `foldWidth` goes further, for reading numbers.
 */

/** Radicals of the supplement block have no compatibility mapping in Unicode; these occur in print. */
const SUPPLEMENT: Record<string, string> = {
  "⺠": "民",
  "⻑": "長",
  "⻄": "西",
  "⻘": "青",
  "⻝": "食",
  "⻤": "鬼",
  "⻩": "黄",
  "⻲": "亀",
  "⻭": "歯",
  "⻁": "虎",
  "⻆": "角",
  "⻌": "辶",
  "⺟": "母",
  "⺼": "月",
  "⻫": "斉",
  "⻯": "竜",
  "⻨": "麦",
  "⻣": "骨",
  "⻱": "亀",
};

/** Kanji for radicals, no control characters, single spaces, no space at the ends. */
export function cleanText(raw: string): string {
  return raw
    .replace(/[\u2f00-\u2fdf]/gu, (c) => c.normalize("NFKC"))
    .replace(/[\u2e80-\u2eff]/gu, (c) => SUPPLEMENT[c] ?? c)
    .replace(/[\p{Cc}\p{Zs}\u200b\ufeff]+/gu, " ")
    .trim();
}

/** `cleanText`, then digits, letters and signs in their half-width form (NFKC), minus signs as -. */
export function foldWidth(raw: string): string {
  return cleanText(raw.replace(/[℃]/g, "°C"))
    .normalize("NFKC")
    .replace(/[−‐‑‒–]/g, "-");
}
