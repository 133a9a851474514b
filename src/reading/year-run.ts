import { isFigure, YEAR } from "./words.ts";

const ROLE = "(?: ?\\((?<role>[^()]{2,8})\\))?";
const SPACED = YEAR.replace("[0-9]{1,2}(?![0-9])", " ?[0-9]{1,2}(?![0-9])");
const RUN = new RegExp(`^(?: ?${SPACED}(?: ?\\([^()]{2,8}\\))?){3,8}(?= )`, "u");
const EACH = new RegExp(`(?<year>${SPACED})${ROLE}`, "gu");

interface Dated {
  value: string;
  period: string;
}

/**
 * The present value of a table that lies in one line: the label, its years with what they are, and
 * as many figures (店の数 H26 (基準値) H28 (現状値) H31 (目標値) 5店 6店 9店). It counts only where
 * the figures of start and goal are those that are known.
 */
export function presentIn(
  text: string,
  label: string,
  start: string,
  goal: string,
): Dated | undefined {
  for (let at = text.indexOf(label); label !== "" && at >= 0; at = text.indexOf(label, at + 1)) {
    const rest = text.slice(at + label.length);
    const run = RUN.exec(rest)?.[0];
    if (run === undefined) continue;
    const years = [...run.matchAll(EACH)];
    const values = rest.slice(run.length).trim().split(" ").slice(0, years.length);
    const of = (role: RegExp) => years.findIndex((year) => role.test(year.groups?.role ?? ""));
    const present = of(/^現状|^直近|^最新/u);
    const known =
      figureOf(values[of(/^基準|^当初/u)]) === figureOf(start) &&
      figureOf(values[of(/^目標/u)]) === figureOf(goal);
    const value = values[present];
    if (known && value !== undefined && values.every(isFigure))
      return { value, period: years[present]?.groups?.year ?? "" };
  }
  return undefined;
}

const figureOf = (text = ""): string => /[0-9][0-9,.]*/u.exec(text)?.[0] ?? text;
