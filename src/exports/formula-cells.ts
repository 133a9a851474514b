/** What starts a formula, or is folded into such a sign by a Japanese Excel. */
const STARTS = /^[=+\-@\t\r＝＋－＠]/u;
const NUMBER = /^[+-]?\d[\d,]*(\.\d+)?(e[+-]?\d+)?$/iu;
/** A dash alone is a printed sign for "no value" and runs nothing. */
const DASH = /^[-－]$/u;

/**
 * A text that a spreadsheet would run, with an apostrophe before it; any other text as it is.
 * Texts that are plain numbers stay: `-203` runs nothing.
 */
export function harmless(text: string): string {
  if (!STARTS.test(text) || NUMBER.test(text) || DASH.test(text)) return text;
  return `'${text}`;
}
