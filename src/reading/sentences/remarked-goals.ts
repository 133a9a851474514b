import type { Line } from "../document.ts";
import { type FoundRow, goalOf, withValues } from "../rows.ts";
import { cleanText } from "../text.ts";
import { YEARS } from "./subject.ts";

const QUANTITY = "[0-9][0-9,.]{0,9}[^0-9、。() ]{1,4}";
/** 【目標値】凧の数 9枚 令和8年度末までに…: a goal behind its word, with a cell of remarks. */
const REMARKED = new RegExp(
  `^【(?:数値|成果)?目標値?】 ?(?:(?<year>${YEARS})末?の)?(?<label>\\p{L}[^ 0-9]{2,40}) (?<value>${QUANTITY}) (?:(?<due>${YEARS})末?(?:まで|時点))?(?<remark>[^ ].{0,80})$`,
  "u",
);
/** What a remark says that a goal is counted from: 令和3年度実績(12人)の1.4倍. */
const START = new RegExp(`^(?<period>${YEARS})末?の?実績\\((?<value>${QUANTITY})\\)`, "u");

/** The goal of such a line, with its year and start as far as the label or the remark says them. */
export function readRemarked(line: Line): FoundRow | undefined {
  const said = REMARKED.exec(cleanText(line.text))?.groups;
  if (!said) return undefined;
  const { label = "", value = "", year, due, remark = "" } = said;
  const { value: start, period = "" } = START.exec(remark)?.groups ?? {};
  const row = goalOf(line, label, value, year ?? due ?? "");
  return start ? withValues(row, { role: "start", value: start, period }) : row;
}
