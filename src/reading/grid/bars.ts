import type { Line } from "../document.ts";
import { cleanText } from "../text.ts";

const BAR = /[|｜]/u;
const RULE = /^[|｜\s:：ー―─-]*$/u;
/** A link leads to a place: 81.9[82.4%](R6) is none. */
const MARKUP =
  /!\[[^\][]{0,99}\](?:\([^()]{0,300}\))?|\[[^\][]{0,99}\]\((?=[^()]{0,300}(?:[/#:]|\.[a-z]))[^()]{0,300}\)|<br ?\/?>|<\/?[a-z][^<>]{0,200}>|\*\*|&nbsp;/giu;

/** Whether bars part the cells of the line. */
export const isBar = (line: Line | undefined): boolean =>
  line !== undefined && line.cells === undefined && BAR.test(line.text);

/** Whether the line only rules off the head of a table of bars. */
export const isRule = ({ text }: Line): boolean => RULE.test(text);

/** Cells between bars; bars at both ends are a frame and no cells. */
export function barCells(text: string): string[] {
  const inner = text
    .trim()
    .replace(/^[|｜]/u, "")
    .replace(/[|｜]$/u, "");
  return inner.split(BAR).map((cell) => cleanText(cell.replace(MARKUP, " ")));
}

/** The index behind the last line of bars that follows on one. */
export function endOfBars(lines: Line[], at: number): number {
  let end = at;
  while (isBar(lines[end])) end++;
  return end;
}
