import type { Line } from "./document.ts";
import { rowOf } from "./keyed.ts";
import type { Keyed } from "./keys.ts";
import type { Layout } from "./layout.ts";
import { cleanText, compact, halfWidth, isProse, withoutBullet } from "./text.ts";
import { isFigure, YEAR } from "./words.ts";
import { periodYear } from "./years.ts";

const VALUE = "(?:延べ|累計|約|年間)? ?[△▲]?[0-9][0-9,]*(?:\\.[0-9]+)?[^\\s0-9():、。]{0,8}";
const DATED = (name: string) =>
  `(?:(?<${name}Year>${YEAR})[: ]{0,3}(?<${name}>${VALUE})|(?<${name}Late>${VALUE}) ?\\((?<${name}LateYear>${YEAR})\\))`;
/** label R9年度 24,000件(R5年度 15,320件), label: 24,000件(R9) (R5: 15,320件). */
const PAIR = new RegExp(
  `^(?:[〔【\\[][^〕】\\]]{2,16}[〕】\\]] ?)?(?<label>[^:。]{3,60}?)[: ]{1,3}${DATED("first")} ?\\(←? ?(?:現状|基準|実績)?値? ?${DATED("second")}\\)$`,
  "u",
);
/** Words of the line or of a title above that say that goals are listed. */
const GOALS = /KPI|KGI|指標|目標/u;
/** Lines above among which the title is looked for. */
const MOST_ABOVE = 15;

/** A goal and its start, each with its year, behind a label: the later year's value is the goal. */
export const datedPair: Layout = {
  name: "dated-pair",
  read(lines, at) {
    const line = lines[at];
    if (!line || line.cells || line.text.length > 200) return undefined;
    const groups = PAIR.exec(plain(line.text))?.groups;
    if (!groups || !(GOALS.test(halfWidth(line.text)) || isTitled(lines, at))) return undefined;
    const pair = ["first", "second"].map((name) => ({
      value: (groups[name] ?? groups[`${name}Late`] ?? "").trim(),
      period: groups[`${name}Year`] ?? groups[`${name}LateYear`] ?? "",
    }));
    const [start, goal] = pair.toSorted((a, b) => yearOf(a) - yearOf(b));
    if (!start || !goal || !(yearOf(start) < yearOf(goal)) || !pair.every(isWhole))
      return undefined;
    const keyed: Keyed[] = [
      { role: "target", title: "", ...goal },
      { role: "start", title: "", ...start },
    ];
    return { rows: [rowOf(line, (groups.label ?? "").trim(), keyed)], next: at + 1 };
  },
};

interface Dated {
  value: string;
  period: string;
}

const plainText = (line: Line | undefined): string => halfWidth(cleanText(line?.text ?? ""));

/** The text in half width, with one kind of brackets behind its first word. */
const plain = (text: string): string =>
  halfWidth(withoutBullet(cleanText(text)))
    .replace(/(?<=.{4})[〔[［]/gu, "(")
    .replace(/(?<=.{12})[〕\]］]/gu, ")");

const yearOf = ({ period }: Dated): number => periodYear(period) ?? Number.NaN;
const isWhole = ({ value }: Dated): boolean => isFigure(value);

/** Whether the nearest short text above that is no such pair itself names goals. */
function isTitled(lines: Line[], at: number): boolean {
  for (let index = at - 1; index >= 0 && index >= at - MOST_ABOVE; index--) {
    const text = plain(lines[index]?.text ?? "");
    if (text === "" || PAIR.test(text)) continue;
    if (/[0-9]/u.test(text) && text !== plainText(lines[index])) continue;
    return !isProse(text) && text.length <= 40 && GOALS.test(compact(text));
  }
  return false;
}
