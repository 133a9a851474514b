import { closeGaps } from "../text.ts";

/** Who counted the figure, in brackets behind a label: （産業課調）, （国土交通省）. */
const SOURCE = /\s?[（(][^（）()]{0,40}(?:調べ?|省|庁|局|課)[)）]$/u;
const NUMBER = /^(?:[（(]?[0-9０-９]{1,3}[)）.．]?[\s　]+(?=[^\s0-9０-９])|[・●○◎■□◆◇▼▽*＊-]\s*)/u;

/** Several labels with a bullet each, which stay for whoever parts them. */
const LISTED = /^・.*\s・/u;

/** A label without its number, its bullet, the gaps of its line breaks and the source of the figure. */
export function cleanLabel(text: string): string {
  const plain = closeGaps(
    text
      .replace(LISTED.test(text) ? "" : NUMBER, "")
      .replace(/\s?※[\s\S]*/u, "")
      .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}$/u, ""),
  );
  return plain.replace(SOURCE, "") || plain;
}
