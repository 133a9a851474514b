import { indexOfRole } from "../column.ts";
import { type FoundRow, type Valued, withValues } from "../rows.ts";
import { yearNumber } from "../years.ts";
import { VALUE } from "./spoken.ts";
import { DATED, YEARS } from "./subject.ts";

/** One value of a bracket: 令和5年度実績18人, 基準:29億円, 現状42%. Without a year its word says what it is. */
const PART = new RegExp(
  `^(?<word>(?:基準|当初|策定時|現状|現在|実績|直近)値?[:は]?)?(?:(?:(?<period>${DATED})|[0-9]{2}年(?=の?実績))末?(?:時点|現在)?(?:(?<what>の?(?:実績|現状|現在|推計|(?:国勢)?調査)値?[:は]?)|:|の)?)?(?<value>${VALUE})$`,
  "u",
);
/** What says that a value is the start. */
const START = /^(?:基準|当初|策定時)/u;
/** A bracket, whose own values may have brackets. */
const BRACKETS = /\((?<said>(?:[^()]|\([^()]{0,20}\)){2,60})\)/gu;
/** The start, and the level that a cut comes to: (平成27年:18.9を令和9年:13.2以下に). */
const LEVELS = new RegExp(
  `\\((?<since>${YEARS})[:の]?(?<start>${VALUE})(?:を|から|[→⇒])(?:${YEARS})末?(?:まで)?[:には]{0,2}(?<level>${VALUE}(?:以上|以下|未満)?)[にへ]?\\)`,
  "u",
);
/** What a bracket behind a sentence begins with that belongs to the sentence. */
export const BRACKET = `\\((?:(?:${YEARS})|(?:基準|当初|策定時|現状|現在|実績|直近)値?[:は0-9])`;

/** What a bracket in a sentence says of its goal, and the sentence without it; nothing where none says anything. */
export function bracketIn(sentence: string) {
  const levels = LEVELS.exec(sentence);
  if (levels) {
    const { start = "", since = "", level = "" } = levels.groups ?? {};
    const values: Valued[] = [{ role: "start", value: start, period: since }];
    return { values, level, rest: sentence.replace(levels[0], "") };
  }
  for (const [whole, said = ""] of sentence.matchAll(BRACKETS)) {
    const values = valuesIn(said);
    if (values) return { values, level: "", rest: sentence.replace(whole, "") };
  }
  return undefined;
}

/**
 * The values of a bracket that holds nothing else: what was reached, or the start and, of a later year, what has become
 * of it (平成19年度97.2%、平成20年度97.4%). An earlier year behind a later one is told for comparison.
 */
function valuesIn(said: string): Valued[] | undefined {
  const parts = said.split("、").map((part) => PART.exec(part)?.groups);
  const [first, second, ...more] = parts;
  if (
    !first ||
    more.length > 0 ||
    parts.some((part) => !(part?.word ?? part?.period ?? part?.what))
  )
    return undefined;
  const { word = "", period = "", value = "" } = first;
  const last: Valued = { role: START.test(word) ? "start" : "now", value, period };
  if (!second || yearNumber(second.period ?? "") < yearNumber(period)) return [last];
  return [
    { ...last, role: "start" },
    { role: "now", value: second.value ?? "", period: second.period ?? "" },
  ];
}

/** A row with further values, for review; with a level in place of the cut that comes to it, which its note keeps. */
export function withBracket(row: FoundRow, values: Valued[], level: string): FoundRow {
  const found = withValues(row, ...values);
  const target = indexOfRole(row.columns, "target");
  const cells = found.cells.map((cell, at) => (at === target && level !== "" ? level : cell));
  const note = level === "" ? {} : { note: row.cells[target] ?? "" };
  return { ...found, ...note, cells, doubts: [...row.doubts, "goal-sentence"] };
}
