import type { Line } from "../document.ts";
import { kindOf } from "../grid/cell.ts";
import { type Layout, rowOf } from "../rows.ts";
import { compact } from "../text.ts";
import { isUnit } from "../words.ts";

/** Lines of a label before its values, at most. */
const MOST_LABEL = 4;

/** R3.3, 令和3年3月末. */
const MONTH = /^(?:[RH]|令和|平成)[0-9元]{1,2}(?:\.|年)[0-9]{1,2}月?末?$/u;
/** H28, 平成30年度: of a goal only behind a numbered label, since years date other values too. */
const YEAR = /^(?:(?:[RH]|令和|平成)[0-9元]{1,2}(?:年度?)?|20[0-9]{2}年度?)末?$/u;
/** 指標①, KPI2, 指標: what numbers a label, before it or between its lines. */
const NUMBER = /^(?:(?:指標|KPI)(?:[①-⑳]|[0-9]{1,2}(?![0-9,.]))|指標|KPI$)/u;

/**
 * Reports of results with one cell a line: a goal with its unit before or behind it, the month by which
 * it is to be reached and what was reached, below a label that may be broken around its number.
 */
export const form: Layout = (_, lines, at) => {
  const cells = [0, 1, 2, 3, 4].map((ahead) => compact(lines[at + ahead]?.text ?? ""));
  const [first = "", second = "", month = "", result = "", behind = ""] = cells;
  if (!MONTH.test(month) && !YEAR.test(month)) return undefined;
  const aim = aimOf(first, second);
  const label = aim && labelAbove(lines, at);
  if (!aim || !label?.line || label.text === "") return undefined;
  if (!label.numbered && !MONTH.test(month)) return undefined;
  const isResult = /^(?:number|dash)$/u.test(kindOf(result));
  // A figure with its unit behind it is the goal of the next row.
  const reached = isResult && (aim.led || kindOf(behind || "x") !== "unit");
  const values = [
    { role: "target" as const, value: aim.goal, period: month },
    { role: "now" as const, value: reached ? result : "" },
    { role: "start" as const, value: "" },
  ];
  const row = rowOf(label.line, label.text, values, { layout: "form", unit: aim.unit });
  return { rows: [row], next: at + (reached ? 4 : 3) };
};

/** Lines from a head to the goal of the first row, at most. */
const MOST_AHEAD = 12;

/** Whether the first row below a head is one of such a report, in which labels are broken. */
export const beginsForm = (lines: Line[], from: number): boolean =>
  lines
    .slice(from, from + MOST_AHEAD)
    .some((line, ahead) => form(line, lines, from + ahead) !== undefined);

/** The goal and its unit in two cells, and whether the unit leads. */
function aimOf(first: string, second: string) {
  if (kindOf(first) === "number" && second !== "" && second.length <= 6 && !/[0-9]/u.test(second))
    return { goal: first, unit: second, led: false };
  return isUnit(first) && kindOf(second) === "number"
    ? { goal: second, unit: first, led: true }
    : undefined;
}

/** The label above a goal, and whether its number, or the word before that, stands among its lines. */
function labelAbove(lines: Line[], at: number) {
  const parts: string[] = [];
  let numbered = false;
  let line: Line | undefined;
  for (let index = at - 1; index >= 0 && parts.length < MOST_LABEL; index--) {
    const text = compact(lines[index]?.text ?? "");
    const plain = text.replace(NUMBER, "").replace(/^[①-⑳]/u, "");
    const named = NUMBER.test(text) && (plain === "" || /^\p{L}{2,3}[①-⑳0-9]/u.test(text));
    const isPart = plain === "" || kindOf(text) === "text" || /^\p{Script=Han}{0,3}数$/u.test(text);
    if (text === "" || /[0-9,.]$/u.test(plain) || !isPart) break;
    if (plain !== "") parts.unshift(plain);
    line = lines[index];
    numbered ||= NUMBER.test(text);
    if (named && plain.length > 0) break;
    if (named && parts.length > 0 && !isBroken(lines, index)) break;
  }
  return { text: parts.join(""), line, numbered };
}

/** Whether the label goes on above the word 指標: the line above is a text and no end of a row. */
function isBroken(lines: Line[], at: number): boolean {
  const above = compact(lines[at - 1]?.text ?? "");
  return (
    above !== "" &&
    kindOf(above) === "text" &&
    !/[0-9]/u.test(above) &&
    /[るしてたのをにが者うく]$/u.test(above)
  );
}
