import { unitOf } from "../cells.ts";
import { type Line, NAMES_GOALS, titleOfGoals } from "../document.ts";
import { type FoundRow, type Layout, rowOf } from "../rows.ts";
import { cleanText, compact, withoutBullet } from "../text.ts";
import { isAbsent, isFigure, isWorded, YEAR } from "../words.ts";
import { yearNumber } from "../years.ts";

const FIGURE =
  "(?:延べ|累計|約|年間|[0-9]{1,2}[かカヶケ]?年間?で)? ?[△▲]?(?:[0-9]{1,4}[兆億万])?[0-9][0-9,]*(?:\\.[0-9]+)?[^\\s0-9():、。]{0,8}";
const VALUE = `${FIGURE}|[-－―ー]|[^\\s0-9():、。]{2,10}`;
/** A year, or the years of a total or mean, of two eras too. */
const SPAN_OF_YEARS = `${YEAR}(?:[~〜～](?:${YEAR}|[0-9]{1,2}年度?))?(?:累計|平均)?`;
/** A value, and its year before it, with a word for what was counted, or in brackets behind it. */
const dated = (name: string) =>
  `(?:(?<${name}Year>${SPAN_OF_YEARS})(?:までに|の?(?:現状|現況|基準|実績)値?)?[: ]{0,3})?(?<${name}>${VALUE})(?: ?\\((?<${name}Late>${YEAR})\\))?`;
/** Words in the brackets that name the start. */
const NOW = "(?:現状|現況|基準|当初|実績)値?|策定時|現在値?";
/** A word in brackets before the label, and the label. */
const LABEL = "(?:[〔【\\[《][^〕】\\]》]{2,16}[〕】\\]》] ?)?(?<label>[^:。]{3,80}?)[: ]{1,3}";
/**
 * label R9年度 24,000件(R5年度 15,320件), label: 24,000件(R9) (R5: 15,320件), label 24,000件(R5 15,320件),
 * label 24,000件(現状値 15,320件).
 */
const PAIR = new RegExp(
  `^${LABEL}${dated("first")} ?\\(←? ?(?<now>${NOW})?[: ]{0,3}${dated("second")} ?\\)$`,
  "u",
);
/** label [R5]12,300件 [R9]24,000件. */
const YEARS_FIRST = new RegExp(
  `^${LABEL}\\((?<firstYear>${YEAR})\\) ?(?<first>${VALUE})[ 、]{1,3}\\((?<secondYear>${YEAR})\\) ?(?<second>${VALUE})$`,
  "u",
);
/** A label without figures, which are those of a row before it. */
const LABEL_ALONE = LABEL.replace("[^:。]{3,80}?", "[^:。0-9]{3,60}?");
/** label 12,300件(R5) 24,000件(R9), label R5 12,300件 R9 24,000件: only a title says that one is a goal. */
const PLAIN = [
  `(?<first>${VALUE}) ?\\((?<firstYear>${YEAR})\\)[ 、]{1,3}(?<second>${VALUE}) ?\\((?<secondYear>${YEAR})\\)$`,
  `(?<firstYear>${YEAR})[: ]{1,2}(?<first>${VALUE})[ 、]{1,3}(?<secondYear>${YEAR})[: ]{1,2}(?<second>${VALUE})$`,
].map((values) => new RegExp(`^${LABEL_ALONE}${values}`, "u"));
/** label(2028年度):260団体(2022年度:185団体): the year of the goal stands behind the label. */
const LABEL_DATED = /^(.{2,80}?) ?\(([^()]{0,30}[0-9][^()]{0,30})\)$/u;
/** A goal and its start, each with its year, behind a label: the later year's value is the goal. */
export const datedPair: Layout = (line, lines, at) => {
  if (line.text.length > 200) return undefined;
  const rows = plain(line.text)
    .split(/ [/] /u)
    .map((text) => readPair(text, line, lines, at));
  return rows.every((row) => row !== undefined) ? { rows, next: at + 1 } : undefined;
};

function readPair(text: string, line: Line, lines: Line[], at: number): FoundRow | undefined {
  const bare = PLAIN.map((own) => own.exec(text)?.groups).find(Boolean);
  const groups = bare ?? (PAIR.exec(text) ?? YEARS_FIRST.exec(text))?.groups;
  if (!groups) return undefined;
  if (!groups.now && !NAMES_GOALS.test(compact(line.text)) && titleOfGoals(lines, at) === "")
    return undefined;
  const of = (name: string) => ({
    value: (groups[name] ?? "").trim(),
    period: groups[`${name}Year`] ?? groups[`${name}Late`] ?? "",
  });
  const [first, second] = [of("first"), of("second")];
  let label = (groups.label ?? "").trim().replace(/ 目標値?$/u, "");
  if (!groups.now && second.period === "") return undefined;
  const late = first.period === "" ? LABEL_DATED.exec(label) : null;
  if (late) [label = "", first.period = ""] = late.slice(1);
  const undated = first.period === "";
  const absent = isAbsent(second.value);
  if (!(isFigure(first.value) || isWorded(first.value))) return undefined;
  if (!(absent || isFigure(second.value))) return undefined;
  const [start, goal] =
    undated || yearNumber(second.period) < yearNumber(first.period)
      ? [second, first]
      : [first, second];
  const apart = undated
    ? absent || counted(first.value) === counted(second.value)
    : yearNumber(start.period) < yearNumber(goal.period);
  if (!apart) return undefined;
  const values = [
    { role: "target" as const, ...goal },
    { role: "start" as const, ...start },
  ];
  return rowOf(line, label, values, { doubts: undated || bare ? ["goal-sentence"] : [] });
}

/** What a value counts, whether in thousands, millions or by one: 億円 and 万円 are of one quantity. */
const counted = (value: string): string => unitOf(value).replace(/^[十百千]?[万億兆]?/u, "");

/** The text in half width, with one kind of brackets behind its first word. */
const plain = (text: string): string =>
  withoutBullet(cleanText(text))
    .replace(/(?<=[0-9]) (?=[年月]|[^\s0-9()]{1,4}(?:[()]|$))/gu, "")
    .replace(/(?<=.{4})[〔[［]/gu, "(")
    .replace(/(?<=\([^()]{0,60})[〕\]］]/gu, ")");
