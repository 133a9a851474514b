import { remember } from "../memo.ts";

/** Characters that the fonts lack and that have a plain form with the same meaning. */
const PLAIN: Record<string, string> = { "\u2009": "\u00a0", "\u202f": "\u00a0", "\u2011": "-" };

/** Text as the fonts can set it: composed, breaks as spaces, subscript digits on the line. */
export const settable = remember((text) =>
  text
    .normalize("NFC")
    .replace(/[ \t\r\n]+/g, " ")
    .replace(/[\u2009\u202f\u2011]/g, (c) => PLAIN[c] ?? c)
    .replace(/[\u2080-\u2089]/g, (c) => c.normalize("NFKC")),
);
