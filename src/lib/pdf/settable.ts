import { remember } from "../memo.ts";
import { openFonts } from "./fonts.ts";

/** Characters that the fonts lack and that have a plain form with the same meaning. */
const PLAIN: Record<string, string> = { "\u2009": "\u00a0", "\u202f": "\u00a0", "\u2011": "-" };

/** Stands where no font has the character, as the geta of Japanese typesetters does. */
export const STAND_IN = "〓";

/** Variation selectors and joiners choose among shapes; alone they have none. */
const SHAPELESS = /\u200d|[\u180b-\u180d\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;

const plain = (text: string) =>
  text
    .normalize("NFC")
    .replace(SHAPELESS, "")
    .replace(/[ \t\r\n]+/g, " ")
    .replace(/[\u2009\u202f\u2011]/g, (c) => PLAIN[c] ?? c)
    .replace(/[\u2080-\u2089]/g, (c) => c.normalize("NFKC"));

/** Text as the fonts can set it: composed, breaks as spaces, subscript digits on the line, 〓 for what they lack. */
export const settable = remember((text) =>
  [...plain(text)].map((c) => (openFonts().covers(c) ? c : STAND_IN)).join(""),
);

/** The characters of a text in whose place a stand-in is set, each once. */
export function lackingIn(text: string): string[] {
  return [...new Set(plain(text))].filter((c) => !openFonts().covers(c));
}

/** 「𠮷」 as messages name it: the character and its code point. */
export function glyphName(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `"${character}" (U+${code})`;
}
