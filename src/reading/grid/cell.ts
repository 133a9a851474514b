import { remember } from "../../lib/memo.ts";
import { readPeriod } from "../../notation/period.ts";
import { readTarget } from "../../notation/target.ts";
import { isHeadText } from "../header.ts";
import { compact, isProse } from "../text.ts";
import { endsAsLabel, isAbsent, isFigure, isUnit, isWorded, YEAR_OF_PLAN } from "../words.ts";
import { readParts } from "./parts.ts";

/**
 * What a cell can be, by its text alone. `number` is a figure without a unit, which may also be a
 * row's number or a year; `worded` a target in words; `dash` a mark that no value is stated.
 */
export type CellKind =
  | "empty"
  | "value"
  | "number"
  | "worded"
  | "dash"
  | "period"
  | "unit"
  | "text";

/**
 * A cell that prints a year or a span and nothing else: R3年度, （2017年度）, 32年度, 元年度, 2016年度~2020年度, also
 * with its bracket open, which the next line closes: （令和5年.
 */
export function isPeriodCell(text: string): boolean {
  const word = compact(text)
    .replace(YEAR_OF_PLAN, "")
    .replace(/^[(〔[](.*)[)〕\]]$/u, "$1")
    .replace(/^[(〔[](?=[^)〕\]]*$)/u, "");
  if (/新たに|新規/u.test(word)) return false;
  return /^(?:元|[0-9]{1,2})年度$/u.test(word) || readPeriod(word)?.year != null;
}

/** Whether a cell is a bare number that may be a year as well: 1950, 2020. */
export const isYearLike = (text: string): boolean => /^(?:19|20)[0-9]{2}$/u.test(compact(text));

/** A year in front of a dash: 令和6年度―. */
const DATED = /^(?:令和|平成|昭和|[RHS]\.?)?(?:元|[0-9]{1,4})年度?(?=[-−―ー–－])/u;

/** What stands behind a dash: －（R6目標値80%）, ― ※. */
const REMARK = /^([-−―ー–－])[(（※].*$/u;

/** The number of a plan or a term counts nothing: 第8期, 第2次計画. */
const ORDINAL = /^第[0-9]{1,2}[次期](?:計画|実績)?$/u;

/** What the cell can be. Texts of more than a line are never values. */
export const kindOf = remember((text): CellKind => {
  const word = compact(text);
  if (word === "") return "empty";
  if (ORDINAL.test(word)) return "text";
  if (isPeriodCell(text)) return "period";
  if (isUnit(text)) return "unit";
  const bare = word.replace(DATED, "").replace(REMARK, "$1");
  if (isAbsent(bare)) return "dash";
  if (/^[+\-△▲]?[0-9][0-9,]*(?:\.[0-9]+)?$/u.test(word)) return "number";
  const unit = /^[+\-△▲]?[0-9][0-9,]*(?:\.[0-9]+)?([^0-9]{1,6})$/u.exec(word)?.[1];
  if (unit !== undefined && isUnit(unit)) return "value";
  if (isWorded(text)) return "worded";
  if (readParts(text) !== undefined || isFigure(text)) return "value";
  if (word.length <= 60 && !endsAsLabel(word) && readTarget(text, "").type !== "none")
    return "worded";
  return "text";
});

/** Whether the cell can stand in a column of values. */
export const isValueKind = (kind: CellKind): boolean =>
  kind === "value" || kind === "number" || kind === "worded" || kind === "dash";

/** Whether the cell is a figure. */
export const isFigureKind = (kind: CellKind): boolean => kind === "value" || kind === "number";

/** Whether a text can be a name of what is measured. */
export const isName = (text: string): boolean =>
  kindOf(text) === "text" && !isProse(text) && !isHeadText(text);
export const isValueCell = (text: string): boolean => isValueKind(kindOf(text));
export const isFigureCell = (text: string): boolean => isFigureKind(kindOf(text));
