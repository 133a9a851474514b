import { halfWidth } from "../notation/text.ts";
import { type Line, withTexts } from "./document.ts";

/**
 * Plans print figures and letters in full width, in half width, or in both: ５件 and 15件, 令和６年度 and R6. The
 * layouts see half width alone; what they answer is given back as the document prints it.
 */

/** Figures, letters, signs of numbers and bars that have a half width. */
const WIDE =
  /[０-９Ａ-Ｚａ-ｚ％（）：／＝＠＋｜]|(?<=[0-9０-９A-Za-zＡ-Ｚａ-ｚ])[．，](?=[0-9０-９])/gu;

/** Drawn lines between cells. */
const DRAWN = /[│┃║]/gu;

/** One for one, so that places stay the same. */
export const narrow = (text: string): string =>
  text.replace(DRAWN, "|").replace(WIDE, (char) => halfWidth(char));

/** Lines as `clean` gives them in half width, those that are printed otherwise with what they print. */
export function inHalfWidth(lines: Line[], clean: (lines: Line[]) => Line[]): Line[] {
  if (lines.every(({ text }) => narrow(text) === text)) return clean(lines);
  const printed = new Map(clean(lines).map((line) => [line.line, line]));
  return clean(lines.map((line) => withTexts(line, narrow))).map((line) => {
    const wide = printed.get(line.line);
    return wide && wide.text !== line.text ? { ...line, printed: wide } : line;
  });
}
