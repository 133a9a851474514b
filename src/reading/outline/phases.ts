import { flowing, type Line } from "../document.ts";
import { isOfOneMark } from "../finish/footnotes.ts";
import { saysYears, statedIn } from "../finish/stated-years.ts";
import { compact } from "../text.ts";
import { YEAR } from "../words.ts";
import { periodYear } from "../years.ts";
import type { Mark } from "./outline.ts";

type Phases = ReturnType<typeof countPhases>;

/**
 * Plans or phases that follow one another in a document: the goals that own indicator rows start
 * again at number one, under the same word and another title. `phaseOf` counts from 1.
 */
export function countPhases(marks: Pick<Mark, "heading" | "line">[]) {
  const starts: number[] = [];
  const first = new Map<string, string>();
  for (const { heading, line } of marks) {
    if (heading.type !== "goal" || !heading.strong) continue;
    const code = compact(heading.code);
    if (!/(?:\D|^)(?:1|I|一)$/.test(code)) continue;
    const known = first.get(code);
    if (known !== undefined && known !== compact(heading.title)) starts.push(line);
    first.set(code, compact(heading.title));
  }
  return {
    count: starts.length + 1,
    phaseOf: (line: number) => 1 + starts.filter((start) => line >= start).length,
  };
}

/** Years that a document states as a rule for rows that print none, as printed, and where. */
export interface DefaultYears {
  baseline: string;
  target: string;
  latest: string;
  line: number;
}

const WORD = "(?:当初値|基準値|ベースライン値|現状値|現況値|(?:直近|最新)?実績値|最新値|目標値)";
const LEAD =
  "(?:原則(?:と?して)?、?)?(?:特に記載(?:が|の)ない(?:場合|限り)は?、?)?(?:本?計画(?:期間)?の?最終年度である、?)?";
/** What follows the year: 数値, a survey, the end, or the next word of the rule (現状値は令和2年度、目標値は令和8年度です). */
const REST = `(?:末)?(?:時点)?(?:の?(?:数値|値|実績|もの)|の[^、。]{0,12}調査|に達成を?(?:目指|めざ)す|(?=、${WORD}は)|です|で(?:あり|ある)|と(?:し(?:ます|て|、)|する|なります))`;
const RULE = new RegExp(
  `(?<word>${WORD})(?:は、?${LEAD}|」?とは、?[^0-9、。]{0,16}?)\\(?(?<year>${YEAR})\\)?${REST}`,
  "gu",
);
/** 各指標について令和10年度の目標値を定めます: the year of all goals, in an introduction. */
const AIMED = new RegExp(
  `指標(?:及び|並びに|と|や|の|ごとに|について|に対して?|に関して?)、?(?:本?計画(?:期間)?の?最終年度である)?(?<year>${YEAR})(?:時点|における)?の(?:数値)?(?<word>目標)値?を、?[^、。0-9]{0,12}(?:設定|定め|掲げ|示)(?:し?ます|する|る|す)`,
  "gu",
);

/**
 * Finds rules such as 現状値は原則として令和２年度の数値. A rule holds for the phase in which it stands, or for the
 * next one when it stands behind that phase's last row. What the cells of a row say (its remarks) or a
 * footnote with a number is no rule for others, nor is what a phase says of unlike years: that is of each
 * table by itself.
 */
export function defaultYears(lines: Line[], phases: Phases, rowLines: number[]): DefaultYears[] {
  const rows = new Set(rowLines);
  const isOfOne = ({ text, line, cells }: Line) =>
    isOfOneMark(text) || (rows.has(line) && (cells !== undefined || /[\t|]/u.test(text)));
  const last = rowLines.at(-1) ?? 0;
  const said = rulesIn(
    lines.filter((line) => !isOfOne(line)),
    last,
  ).map((rule) => {
    const next = rowLines.find((row) => row > rule.line);
    return { ...rule, phase: phases.phaseOf(next ?? rule.line), moment: momentOf(rule.word) };
  });
  return Array.from({ length: phases.count }, (_, index) => {
    const own = said.filter(({ phase }) => phase === index + 1);
    const of = (moment: Moment): string => {
      const years = own.flatMap((rule) => (rule.moment === moment ? [rule.year] : []));
      return new Set(years.map(periodYear)).size === 1 ? (years[0] ?? "") : "";
    };
    return {
      ...{ baseline: of("baseline"), target: of("target"), latest: of("latest") },
      line: own[0]?.line ?? 0,
    };
  });
}

/**
 * The words for values and their years: of sentences, and of lines below the last row that say nothing else
 * (※現状：R5 目標：R11). Above a row such a line is the title of one table.
 */
function rulesIn(lines: Line[], last: number): { word: string; year: string; line: number }[] {
  const { text, at } = flowing(lines);
  const sentences = [RULE, AIMED].flatMap((rule) =>
    [...text.matchAll(rule)].map(({ index, groups: { word = "", year = "" } = {} }) => ({
      ...{ word, year },
      line: at[index] ?? 0,
    })),
  );
  const below = lines.filter(({ text, line }) => line > last && saysYears(text));
  const alone = below.flatMap(({ text, line }) =>
    statedIn(text).map(({ groups: { what: word = "", year = "" } = {} }) => ({ word, year, line })),
  );
  return [...sentences, ...alone];
}

type Moment = "baseline" | "target" | "latest";

function momentOf(word: string): Moment | undefined {
  if (/当初|基準|ベース|現|策定/.test(word)) return "baseline";
  if (word === "中間") return undefined;
  return /目標/.test(word) ? "target" : "latest";
}
