import { remember } from "../lib/memo.ts";
import { KANGXI, RADICALS } from "./radicals.ts";

/**
 * Text clean-up. Documents come out of PDF readers with characters that look like kanji and are
 * not (Kangxi radicals U+2F00–2FDF, CJK radicals supplement U+2E80–2EFF), with control characters
 * and with spaces of every width. `cleanText` fixes those and nothing else, so that a printed cell
 * keeps the document's own characters; `foldWidth` goes further, for reading numbers.
 */

/** Kanji for radicals, no control characters, single spaces, no space at the ends. */
export function cleanText(raw: string): string {
  return PLAIN.test(raw) ? raw : fixed(raw);
}

/** Printed ASCII without a space, as most numbers are, needs neither fixing nor folding. */
const PLAIN = /^[!-~]*$/u;

/** Kanji for radicals, / and ・ for signs that PDF readers give in their place; spaces and everything else as they are. */
export const fixSigns = (raw: string): string =>
  /[\u2027\u2044\u2215\u2e80-\u2fdf]/u.test(raw)
    ? raw
        .replace(/[\u2f00-\u2fdf]/gu, (c) => KANGXI.get(c) ?? c.normalize("NFKC"))
        .replace(/[\u2e80-\u2eff]/gu, (c) => RADICALS.get(c) ?? c)
        .replace(/[\u2044\u2215]/gu, "/")
        .replaceAll("\u2027", "・")
    : raw;

/**
 * What separates words: white space and signs without ink, since a number that one of these parts must not read as
 * one. Those that choose the shape of a kanji (U+FE00–FE02, U+E0100–E01EF) are a part of it.
 */
const BLANKS =
  /(?:(?![\ufe00-\ufe02\u{e0100}-\u{e01ef}])[\p{Cc}\p{Zs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}])+/gu;

const fixed = remember((raw) => fixSigns(raw).replace(BLANKS, " ").trim());

/**
 * Superscripts and enclosed figures are marks (a footnote, a list number), never digits. Nor are
 * subscripts but behind a Latin letter (CO₂), fractions in one character, and ㋀ ㍘ ㏠ for months, hours, days.
 */
const MARKS =
  /([¹²³⁰⁴-⁹¼-¾⅐-⅟↉\u2460-\u24ff\u2776-\u2793㉑-㉟㊱-㋋㍘-㍰㏠-㏾\u{1f100}-\u{1f10a}]{1,40}|(?<![A-Za-zＡ-Ｚａ-ｚ₀-₉])[₀-₉]{1,40})/u;

/**
 * `cleanText`, then digits, letters and signs in their half-width form (NFKC), minus signs as -.
 * Footnote marks stay as they are: NFKC would make 1231 of `123¹`. km² and CO₂ become km2, CO2.
 */
export function foldWidth(raw: string): string {
  return PLAIN.test(raw) ? raw : folded(raw);
}

const folded = remember((raw) =>
  cleanText(raw.replace(/(?<=[mｍ])²/g, "2").replace(/(?<=[mｍ])³/g, "3"))
    .split(MARKS)
    // ㎧ is m∕s, whose stroke is another sign.
    .map((part, i) => (i % 2 ? part : fixSigns(part.normalize("NFKC")).replace(/[−‐‑‒–]/g, "-")))
    .join("")
    .replace(/ +/g, " ")
    .trim(),
);

/** Every sign that has a half-width form in that form, one for one, so that places stay the same. */
export const halfWidth = (text: string): string =>
  text.replace(/[！-～　]/gu, (char) =>
    char === "　" ? " " : String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  );
