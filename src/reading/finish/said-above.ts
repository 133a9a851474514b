import type { Line } from "../document.ts";
import { isBand } from "../grid/foreign.ts";
import { cleanText, compact } from "../text.ts";
import { STATED } from "./stated-years.ts";

/** A longer text is no title. */
const LONGEST = 60;

/** For each row of a table what the title right above it or above rows over it says of years: 前期計画　現状値はH30、目標値はR5. */
export function saidAbove(lines: readonly Line[]): ReadonlyMap<number, string> {
  const said = new Map<number, string>();
  let title = "";
  for (const line of lines) {
    if (cleanText(line.text) === "") continue;
    if (isRow(line)) said.set(line.line, title);
    else title = compact(titleOf(line));
  }
  return new Map([...said].filter(([, text]) => text.match(STATED)));
}

/** Whether a line has cells, and not one text over all columns. */
export const isRow = ({ text, cells, line }: Line): boolean =>
  cells ? !isBand({ line: { text, line }, cells }) : /[\t|｜]|\s{2}\S/u.test(text.trim());

function titleOf({ text, cells = [] }: Line): string {
  const title = cells.find((cell) => cell !== "") ?? text;
  return title.length <= LONGEST && !title.includes("。") ? title : "";
}
