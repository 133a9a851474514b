import type { Line } from "./document.ts";
import { kindOf } from "./grid/cell.ts";
import { type Layout, rowOf } from "./rows.ts";
import { compact } from "./text.ts";

/** Lines of a label before its values, at most. */
const MOST_LABEL = 4;

/**
 * Reports of results with one cell a line: a goal, its unit, the month by which it is to be
 * reached and what was reached, below a label that may be broken around its number.
 */
export const form: Layout = (_, lines, at) => {
  const cells = [0, 1, 2, 3].map((ahead) => lines[at + ahead]);
  const [goal, unit, month, result] = cells.map((line) => compact(line?.text ?? ""));
  if (!goal || !unit || !month || kindOf(goal) !== "number") return undefined;
  if (!/^[RH][0-9]{1,2}\.[0-9]{1,2}$/u.test(month) || unit.length > 6 || /[0-9]/u.test(unit))
    return undefined;
  const label = labelAbove(lines, at);
  if (!label.line || label.text === "") return undefined;
  const reached =
    result !== undefined &&
    /^(?:number|dash)$/u.test(kindOf(result)) &&
    kindOf(compact(lines[at + 4]?.text ?? "x")) !== "unit";
  const values = [
    { role: "target" as const, value: goal, period: month },
    { role: "now" as const, value: reached ? result : "" },
    { role: "start" as const, value: "" },
  ];
  const row = rowOf(label.line, label.text, values, { layout: "form", unit });
  return { rows: [row], next: at + (reached ? 4 : 3) };
};

function labelAbove(lines: Line[], at: number): { text: string; line: Line | undefined } {
  const parts: string[] = [];
  let line: Line | undefined;
  for (let index = at - 1; index >= 0 && parts.length < MOST_LABEL; index--) {
    const text = compact(lines[index]?.text ?? "");
    const named = /^指標(?:[①-⑳]|$)/u.test(text);
    const plain = text.replace(/^(?:指標)?[①-⑳]?/u, "");
    if (text === "" || /[0-9,.]$/u.test(text) || (kindOf(text) !== "text" && plain !== "")) break;
    if (plain !== "") parts.unshift(plain);
    line = lines[index];
    if (named && plain.length > 0) break;
    if (named && parts.length > 0 && !isBroken(lines, index)) break;
  }
  return { text: parts.join(""), line };
}

/** Whether the label goes on above the word 指標: the line above is a text and no end of a row. */
function isBroken(lines: Line[], at: number): boolean {
  const above = compact(lines[at - 1]?.text ?? "");
  return (
    above !== "" &&
    kindOf(above) === "text" &&
    !/[0-9]/u.test(above) &&
    /[るしたのをにが者うく]$/u.test(above)
  );
}
