import { indexOfRole, isSlot } from "../column.ts";
import { type Line, textAt } from "../document.ts";
import { barCells, isBar } from "../grid/bars.ts";
import { type FoundRow, goalOf, type Layout, withValues } from "../rows.ts";
import { compact, endsCut, isProse, startsCut, withoutBullet } from "../text.ts";
import { withBracket } from "./brackets-behind.ts";
import { readList } from "./goal-list.ts";
import { CUT, yearOf } from "./goal-patterns.ts";
import { resultFurtherBelow, resultUnderHeading } from "./named-results.ts";
import { paragraph } from "./paragraph.ts";
import { withResultBelow } from "./result-tables.ts";
import { movedBelow, resultIn, startIn } from "./results-below.ts";
import { areAlike, factsOf } from "./said/facts.ts";
import { withFacts } from "./said/join.ts";
import { subjectAbove } from "./subject.ts";
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
  const titled = runsOn(lines[at], lines[at + 1], next - at);
  const { rows, candidates } = paragraph(text, titled, lines, at);
  const [row, ...more] = rows;
  const beside = row && more.length === 0 ? rowWithBelow(row, lines, at, next) : undefined;
  if (beside) return { rows: [beside.row], candidates, next: beside.next };
  if (rows.length === 0) return undefined;
  const said = withSaidBelow(rows, lines, next);
  return { rows: withResultBelow(said.rows, lines, at, said.next), candidates, next: said.next };
};

/** Goals with what the text below them, which sets none itself, says has come of them. */
function withSaidBelow(rows: FoundRow[], lines: Line[], next: number) {
  const at = textAt(lines, next) === "" ? next + 1 : next;
  const { text = "", next: end = next } =
    lines[at]?.cells === undefined ? sentenceAt(lines, at) : {};
  const told = isProse(text) && text.length <= LONGEST ? factsOf(text) : [];
  const found = withFacts(rows, told, "wrapped-line");
  const isSaid = found.some((row, index) => row !== rows[index]);
  const goalless = isSaid && paragraph(text, false, lines, at).rows.length === 0;
  return goalless ? { rows: found, next: end } : { rows, next };
}

/** The only goal of a sentence with what the next lines say of it: what was reached, its start, the level that a cut comes to. */
function rowWithBelow(row: FoundRow, lines: Line[], own: number, next: number) {
  const at = textAt(lines, next) === "" ? next + 1 : next;
  const target = indexOfRole(row.columns, "target");
  const goal = row.cells[target] ?? "";
  const reached = resultIn(lines[next], row.label, goal);
  const value = reached ?? startIn(lines[at], goal);
  if (value) return { row: withValues(row, value), next: (reached ? next : at) + 1 };
  const moved = movedBelow(lines, next, goal);
  const said = moved
    ? undefined
    : (resultFurtherBelow(lines, next, row.label) ?? resultAbove(row, lines, own));
  if (said) return { row: withValues(row, said), next };
  if (!moved) return undefined;
  return { row: withBracket(row, moved.values, moved.level), next: moved.next };
}

/** What a heading above a goal that has no other value says was reached of it. */
function resultAbove({ label, columns, cells }: FoundRow, lines: Line[], at: number) {
  const alone = columns.filter(isSlot).length === 1;
  const found = alone ? resultUnderHeading(lines, at, label) : undefined;
  const goal = cells[indexOfRole(columns, "target")] ?? "";
  return found && areAlike([found.value, goal]) ? found : undefined;
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
