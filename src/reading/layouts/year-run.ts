import { isFigure, YEAR } from "../words.ts";

const SPACED = YEAR.replace("[0-9]{1,2}(?![0-9])", " ?[0-9]{1,2}(?![0-9])");
const EACH = new RegExp(` ?(?<year>${SPACED})(?: 年度?)?(?: ?\\((?<role>[^()]{2,8})\\))?`, "uy");

/** 640 人: a blank between a figure and its unit. */
const UNIT_APART = /(?<=[0-9]) (?=[^\s0-9()△▲+-]{1,4}(?:\s|$))/gu;

/**
 * The present value of a table that lies in one line: the label, its years with what they are, and
 * as many figures (店の数 H26 (基準値) H28 (現状値) H31 (目標値) 5店 6店 9店). It counts only where
 * the figures of start and goal are those that are known.
 */
export function presentIn(text: string, label: string, start: string, goal: string) {
  for (let at = text.indexOf(label); label !== "" && at >= 0; at = text.indexOf(label, at + 1)) {
    const years: { year?: string; role?: string }[] = [];
    let end = at + label.length;
    for (EACH.lastIndex = end; years.length < 8; end = EACH.lastIndex) {
      const found = EACH.exec(text);
      if (!found) break;
      years.push(found.groups ?? {});
    }
    const behind = text.slice(end).replace(UNIT_APART, "").trim();
    const values = behind.split(" ").slice(0, years.length);
    const of = (words: RegExp) => years.findIndex(({ role = "" }) => words.test(role));
    const present = of(/^現状|^直近|^最新/u);
    const known =
      figureOf(values[of(/^基準|^当初|^策定/u)]) === figureOf(start) &&
      figureOf(values[of(/^目標/u)]) === figureOf(goal);
    const value = values[present];
    if (known && value !== undefined && values.every(isFigure))
      return { value, period: years[present]?.year ?? "" };
  }
  return undefined;
}

const figureOf = (text = ""): string => /[0-9][0-9,.]*/u.exec(text)?.[0] ?? text;
