import { type Line, textAt } from "../document.ts";
import { isHeadText } from "../header.ts";
import { compact } from "../text.ts";
import { INDICATOR_NUMBER } from "../words.ts";

/** Lines between the title of an indicator and its values, at most. */
const MOST_ABOVE = 12;
/** 指標1「凧の率」について, 指標② 凧の数を増やす. */
const TITLE = new RegExp(
  `^(?:成果|評価|定量的)?${INDICATOR_NUMBER}[:：\\s]{0,3}(?:「([^「」]{2,60})」|([^。0-9][^。]{1,60}?)(?:を[^、。を]{2,6}[するす])?$)`,
  "u",
);

/** Whether a text only says which values follow and names none of them: 【目標値】, 3.目標値と従前値. */
export function isValueHeading(text: string): boolean {
  const words = compact(text)
    .replace(/^[0-9]{1,2}[.．)）]/u, "")
    .replace(/[【】〔〕《》〈〉]/gu, "");
  return words !== "" && words.split(/[とや・／]|及び/u).every(isHeadText);
}

/** The indicator that the nearest numbered title above a line names, or nothing. */
export function indicatorAbove(lines: Line[], at: number): string {
  for (let above = at - 1; above >= Math.max(0, at - MOST_ABOVE); above--) {
    const [, quoted, plain = ""] = TITLE.exec(textAt(lines, above)) ?? [];
    if (quoted ?? plain) return quoted ?? plain;
  }
  return "";
}
