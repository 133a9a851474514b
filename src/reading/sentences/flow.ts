import { figureIn } from "../candidates.ts";
import { indexOfRole } from "../column.ts";
import { type Line, textAt } from "../document.ts";
import type { Doubt } from "../doubts.ts";
import { barCells, isBar } from "../grid/bars.ts";
import { type FoundRow, goalOf, type Layout, withValues } from "../rows.ts";
import { compact, endsCut, startsCut, withoutBullet } from "../text.ts";
import { BRACKET, withBracket } from "./brackets-behind.ts";
import { withDoubtsOf } from "./clause-doubts.ts";
import { clausesOf } from "./clauses.ts";
import { readList } from "./goal-list.ts";
import { CUT, yearOf } from "./goal-patterns.ts";
import { readSentence } from "./goal-sentence.ts";
import { movedBelow, resultIn, startIn, withResultBelow } from "./results-below.ts";
import { withSaidBehind } from "./said-behind.ts";
import { ofParagraph, subjectAbove, withSubject, YEARS } from "./subject.ts";
import { LONGEST, sentenceAt } from "./whole-sentence.ts";

/** Sentences that state a goal (from A to B, or a value that is to be reached), and lists of goals. */
export const flow: Layout = (line, lines, at) => {
  if (line.text.length > 4000) return undefined;
  if (isBar(line)) return readBar(line, lines, at);
  const list = readList(line, lines, at);
  if (list) return list;
  if (
    !/[をはがにの].{8}|.{12}[をはがにの]|から.{2,30}へ|を目[標指]|[=＝].{1,9}(?:以[上下]|未満)/u.test(
      line.text,
    )
  )
    return undefined;
  if (!/[ぁ-んァ-ヶ一-龠]{4}/u.test(line.text)) return undefined;
  const { text, next } = sentenceAt(lines, at);
  const sentences = text.split(BETWEEN).filter(({ length }) => length <= LONGEST);
  const said = sentences.map((sentence) => {
    const clauses = clausesOf(sentence).map((clause) => {
      const whole = withSubject(clause, text);
      const rows = readSentence(whole, line, lines, at);
      return { text: clause, rows: whole === clause ? rows : asked(rows, "goal-sentence") };
    });
    const rows = withDoubtsOf(
      sentence,
      clauses.flatMap((clause) => clause.rows),
    );
    return { rows, left: clauses.filter((clause) => clause.rows.length === 0) };
  });
  const stated = said.flatMap(({ rows }) => rows);
  const unread = said.flatMap(({ rows, left }) => (rows.length > 0 ? left : []));
  const candidates = unread.flatMap(({ text }) => figureIn({ ...line, text }));
  const titled = runsOn(lines[at], lines[at + 1], next - at);
  const rows = withSaidBehind(
    text,
    ofParagraph(text, titled ? asked(stated, "wrapped-line") : stated),
  );
  const [row, ...more] = rows;
  const beside = row && more.length === 0 ? rowWithBelow(row, lines, next) : undefined;
  if (beside) return { rows: [beside.row], candidates, next: beside.next };
  return rows.length > 0
    ? { rows: withResultBelow(rows, lines, next), candidates, next }
    : undefined;
};

/** The only goal of a sentence with what the next lines say of it: what was reached, its start, the level that a cut comes to. */
function rowWithBelow(row: FoundRow, lines: Line[], next: number) {
  const at = textAt(lines, next) === "" ? next + 1 : next;
  const target = indexOfRole(row.columns, "target");
  const goal = row.cells[target] ?? "";
  const reached = resultIn(lines[next], row.label);
  const value = reached ?? startIn(lines[at], goal);
  if (value) return { row: withValues(row, value), next: (reached ? next : at) + 1 };
  const moved = movedBelow(lines, next, goal);
  if (!moved) return undefined;
  return { row: withBracket(row, moved.values, moved.level), next: moved.next };
}

/** Whether a sentence of more lines begins with a short one that may be a title: its words may be none of the label. */
function runsOn(first: Line | undefined, second: Line | undefined, lines: number): boolean {
  const [title, rest] = [first, second].map((line) => compact(withoutBullet(line?.text ?? "")));
  const words = title?.replace(NUMBERED, "") ?? "";
  const short = words.length < (rest?.length ?? 0) * SHORT;
  return (
    lines > 1 && short && !/[0-9、。「」]/u.test(words) && !endsCut(words) && !startsCut(rest ?? "")
  );
}
/** A title is shorter than this part of the line below it; lines of one text are alike. */
const SHORT = 0.7;
const NUMBERED = /^[(（]?[0-9①-⑳]{1,2}[)）.．]?/u;

const asked = (rows: FoundRow[], why: Doubt): FoundRow[] =>
  rows.map((row, at) => (at === 0 ? { ...row, doubts: [...row.doubts, why] } : row));

/** 中間目標 | 2024年度までに、2015年度比で約12%削減: a goal's name, or what it is of, and its sentence between bars. */
function readBar(line: Line, lines: Line[], at: number) {
  const [name = "", sentence = "", ...more] = barCells(line.text).filter((cell) => cell !== "");
  const goal = /^(?:中間|計画|最終|長期|短期)?目標値?$/u.test(compact(name));
  const subject = goal ? subjectAbove(lines, at) : name;
  const cut = CUT.exec(compact(sentence))?.groups?.to;
  if (!cut || more.length > 0 || !/\p{L}{2}/u.test(subject)) return undefined;
  const year = yearOf(compact(sentence));
  const label = goal ? `${subject}（${name}）` : subject;
  return { rows: [goalOf(line, label, cut, year)], next: at + 1 };
}

/**
 * The goal, or what was reached of it, in a sentence that names no more belongs to the one before; 上回ったが、凧の数については、
 * and 増やすほか、独楽の数を begin another.
 */
const BETWEEN = new RegExp(
  `(?<=。)(?!これを|最終的に|将来的に|${BRACKET}|(?<=目標で[^。]{1,6}。)(?:${YEARS})末?は|(?:${YEARS})末?の(?:実績|目標)|目標値?は|[本同この]{0,2}計画では、?(?:${YEARS}))|(?=[①-⑳])|(?<=に(?:増加|減少|向上|低減|拡大|縮小|削減|短縮|改善))(?=・\\p{L})|(?<=、)(?=[0-9]{1,2}[)）]\\p{L})|(?<=[たる]が、)(?=[^、。0-9]{3,40}(?:につ(?:いて|きまして))?は、)|(?<=[0-9ロ][^、。0-9]{0,8}[にへとで][^、。0-9]{0,6}[るす](?:ほか|とともに)、)(?=[^、。0-9]{3,40}[をは])`,
  "u",
);
