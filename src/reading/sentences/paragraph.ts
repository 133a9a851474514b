import { figureIn } from "../candidates.ts";
import { indexOfRole } from "../column.ts";
import type { Line } from "../document.ts";
import type { Doubt } from "../doubts.ts";
import { numbersIn } from "../figures.ts";
import { type FoundRow, type Part, withValues } from "../rows.ts";
import { BRACKET } from "./brackets-behind.ts";
import { withDoubtsOf } from "./clause-doubts.ts";
import { clausesOf } from "./clauses.ts";
import { withDueOfAll } from "./due-of-all.ts";
import { readSentence } from "./goal-sentence.ts";
import { ofLabelAbove, underLabel } from "./label-above.ts";
import { resultBehind } from "./results-below.ts";
import { factsOf } from "./said/facts.ts";
import { withFacts } from "./said/join.ts";
import { quantityOf } from "./said/quantity.ts";
import { isGoal, roleOf } from "./said/role.ts";
import { rowsOfFacts } from "./said/rows.ts";
import { type Spoken, valuesOf } from "./said/values.ts";
import { ofParagraph, subjectSpokenOf, withSubject, YEARS } from "./subject.ts";
import { LONGEST } from "./whole-sentence.ts";

/** 「40%以上」: a value in quotes. */
const QUOTED = /「(約?[0-9][^「」、。]{0,12})」/gu;

/** The goals of a text whose first line is `lines[at]`, and the clauses beside them that hold others; `titled` where that line may be a title. */
export function paragraph(printed: string, titled: boolean, lines: Line[], at: number): Part {
  const text = printed.replace(QUOTED, "$1");
  const line = lines[at] as Line;
  const above = lines[at - 1];
  const said = text
    .split(BETWEEN)
    .filter(({ length }) => length <= LONGEST)
    .map((sentence) => {
      const clauses = clausesOf(sentence).map((clause) => {
        const whole = ofLabelAbove(withSubject(clause, text), above);
        const rows = readSentence(whole, line, lines, at);
        return { text: clause, rows: whole === clause ? rows : asked(rows, "goal-sentence") };
      });
      const rows = clauses.flatMap((clause) => clause.rows);
      const left = clauses.filter((clause) => clause.rows.length === 0);
      return { sentence, rows: withDoubtsOf(sentence, rows), left };
    });
  const stated = said.flatMap(({ rows }, at) => withBehind(rows, said[at + 1]?.sentence ?? ""));
  const unread = said.flatMap(({ rows, left }) => (rows.length > 0 ? left : []));
  const named = underLabel(titled ? asked(stated, "wrapped-line") : stated, above);
  const goals = ofParagraph(text, named);
  const facts = factsOf(text, quantityOf(subjectSpokenOf(lines, at)));
  const rows = [...withFacts(goals, facts), ...rowsOfFacts(facts, line, goals)];
  const candidates = unread.flatMap((clause) => figureIn({ ...line, text: clause.text }));
  const read = [...rows.flatMap(textsOf), ...candidates.map((left) => left.text)];
  const lost = rows.length > 0 ? lostGoals(text, read) : [];
  candidates.push(...lost.flatMap((sentence) => figureIn({ ...line, text: sentence })));
  return { rows: withDueOfAll(text, rows), candidates };
}

/** The only goal of a sentence with what the next says has come of it. */
function withBehind(rows: FoundRow[], next: string): FoundRow[] {
  const [row, ...more] = rows;
  const goal = row?.cells[indexOfRole(row.columns, "target")] ?? "";
  const reached = more.length === 0 ? resultBehind(next, goal) : undefined;
  return row && reached ? [withValues(row, reached)] : rows;
}

/** Sentences with a goal whose figure is in nothing that was read. */
function lostGoals(text: string, read: readonly string[]): string[] {
  const known = new Set(read.flatMap(numbersIn));
  const isLost = (spoken: Spoken) =>
    isGoal({ role: roleOf(spoken) }) &&
    !numbersIn(spoken.value).some((number) => known.has(number));
  return text.split(/(?<=。)/u).filter((sentence) => valuesOf(sentence).some(isLost));
}

/** All that a row holds of its sentence. */
const textsOf = ({ label, note = "", cells, columns }: FoundRow): string[] => [
  ...[label, note, ...cells],
  ...columns.map(({ period }) => period),
];

const asked = (rows: FoundRow[], why: Doubt): FoundRow[] =>
  rows.map((row, at) => (at === 0 ? { ...row, doubts: [...row.doubts, why] } : row));

/**
 * The goal, or what was reached of it, in a sentence that names no more belongs to the one before; 上回ったが、凧の数については、
 * and 増やすほか、独楽の数を begin another.
 */
const BETWEEN = new RegExp(
  `(?<=。)(?!これを|最終的に|将来的に|${BRACKET}|(?<=目標で[^。]{1,6}。)(?:${YEARS})末?は|(?:${YEARS})末?の(?:実績|目標)|目標値?は|[本同この]{0,2}計画では、?(?:${YEARS}))|(?=[①-⑳])|(?<=に(?:増加|減少|向上|低減|拡大|縮小|削減|短縮|改善))(?=・\\p{L})|(?<=、)(?=[0-9]{1,2}[)）]\\p{L})|(?<=[たる]が、)(?=[^、。0-9]{3,40}(?:につ(?:いて|きまして))?は、)|(?<=[0-9ロ][^、。0-9]{0,8}[にへとで][^、。0-9]{0,6}[るす](?:ほか|とともに)、)(?=[^、。0-9]{3,40}[をは])`,
  "u",
);
