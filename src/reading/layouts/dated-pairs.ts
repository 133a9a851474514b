import { NAMES_GOALS, titleOfGoals } from "../document.ts";
import { type FoundRow, type Layout, rowOf, type Valued, withValues } from "../rows.ts";
import { cleanText, compact } from "../text.ts";
import { isValue, YEAR } from "../words.ts";
import { yearNumber } from "../years.ts";

const VALUE = "[△▲]?[0-9][0-9,]{0,11}(?:\\.[0-9]{1,4})?[^\\s0-9()]{0,6}";
/** 出生数 2,140人(令和元年) 2,300人(令和6年): a name with two values, each with its year behind it. */
const PAIR = new RegExp(
  `(?<label>[^\\s0-9()]\\S{1,40}) (?<from>${VALUE}) ?\\((?<fromYear>${YEAR})\\) ?(?<to>${VALUE}) ?\\((?<toYear>${YEAR})\\)(?! ?${VALUE} ?\\(${YEAR}\\))`,
  "gu",
);
/** 現状値 1,985 1.27: what was reached, behind the pairs that it is of. */
const REACHED = /^(?:現[状在]値?|最新値|実績値)$/u;
/** Blanks within a year or before a unit. */
const GAP = /(?<=平成|令和) (?=[0-9])|(?<=[0-9]) (?=年度?\)|[^\s0-9()]{1,4}\()/gu;
/** Pairs that show a table, in a line below or with a title of goals. */
const LEAST = 2;

/** A list that came out as one line, each name with a start and a goal of a later year; what was reached may follow. */
export const datedPairs: Layout = (line, lines, at) => {
  const text = cleanText(line.text).replace(GAP, "");
  const pairs = [...text.matchAll(PAIR)].filter(({ groups }) => isLater(groups));
  if (pairs.length < LEAST || !(NAMES_GOALS.test(text) || titleOfGoals(lines, at)))
    return undefined;
  const rows: FoundRow[] = [];
  let open: FoundRow[] = [];
  for (const [index, pair] of pairs.entries()) {
    open.push(rowOf(line, pair.groups?.label ?? "", valuesOf(pair.groups)));
    const behind = text.slice(pair.index + pair[0].length, pairs[index + 1]?.index);
    const [word = "", ...words] = behind.trim().split(" ");
    if (!REACHED.test(word)) continue;
    const end = words.findIndex((own) => !isValue(own));
    const reached = end < 0 ? words : words.slice(0, end);
    const values = (at: number): Valued[] =>
      reached.length === open.length ? [{ role: "result", value: reached[at] ?? "" }] : [];
    rows.push(...open.map((row, at) => withValues(row, ...values(at))));
    open = [];
  }
  return { rows: [...rows, ...open], next: at + 1 };
};

type Groups = Record<string, string> | undefined;

const isLater = (groups: Groups): boolean =>
  yearNumber(groups?.fromYear ?? "") < yearNumber(groups?.toYear ?? "");

const valuesOf = (groups: Groups): Valued[] => [
  { role: "start", value: groups?.from ?? "", period: compact(groups?.fromYear ?? "") },
  { role: "target", value: groups?.to ?? "", period: compact(groups?.toYear ?? "") },
];
