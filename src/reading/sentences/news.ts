import { figureIn } from "../candidates.ts";
import { type Line, linesAbove } from "../document.ts";
import { candidateOf, type FoundRow, type Layout, rowOf, type Valued } from "../rows.ts";
import { compact } from "../text.ts";
import { isFigure } from "../words.ts";
import { flow } from "./flow.ts";
import {
  AGAINST,
  AIMED,
  DATED,
  MET,
  QUOTED,
  RAISED,
  REACHED,
  SET,
  SHORT,
  TRIED,
} from "./news-patterns.ts";

/** Lines above one whose items begin with 同 among which the word that it repeats stands. */
const MOST_ABOVE = 2;
/** Lines above one that say of which century its years are. */
const MOST_PAGE = 10;

/**
 * Goals as newspapers put them, item by item: 延べ宿泊者数85万人泊(22年実績12万人泊)▽旅行消費額310億円(同48億円). 同 is what the
 * bracket before it says, so one stands behind a bracket that says it. To review: of what the text around says the
 * items are, they do not repeat.
 */
export const news: Layout = (line, lines, at) => {
  if (line.cells || line.text.length > 2000 || !/[)）」]|目標と|に対して/u.test(line.text))
    return undefined;
  const text = withPoints(line.text);
  const above = withPoints(textAbove(lines, at, MOST_ABOVE));
  const said = [REACHED, AIMED, RAISED].flatMap((pattern) =>
    names(pattern, above + text) ? [pattern] : [],
  );
  const alone = [MET, SHORT, QUOTED, SET, TRIED, AGAINST];
  if (/計画|目指/u.test(above + text)) alone.push(DATED);
  const found = [...said, ...alone].flatMap((pattern) => [...text.matchAll(pattern)]);
  const century = centuryOf(textAbove(lines, at, MOST_PAGE) + text);
  const rows = found.flatMap((item) => rowOfItem(line, item, century) ?? []);
  if (rows.length === 0 || !/目標|指標/u.test(above + text)) return undefined;
  // What the items leave of the line may state more.
  const rest = { ...line, text: found.reduce((left, [whole]) => left.replace(whole, ""), text) };
  const more = flow(rest, [rest], 0)?.rows ?? [];
  const left = figureIn(rest).map(({ reason }) => candidateOf(line, text, reason));
  return { rows: [...rows, ...more], candidates: left, next: at + 1 };
};

const textAbove = (lines: Line[], at: number, most: number): string =>
  linesAbove(lines, at, most)
    .map(({ text }) => text)
    .join("。");

/** A text without white space, and with the point of shares as others print it: 58・6%. */
const withPoints = (text: string): string =>
  compact(text).replace(/(?<=[0-9])・(?=[0-9]{1,2}%)/gu, ".");

/** Whether the first item of a kind says what stands in its brackets. */
const names = (pattern: RegExp, text: string): boolean =>
  /[(](?!同)[^()]{1,40}[)]$/u.test(text.matchAll(pattern).next().value?.[0] ?? "");

/** What years of two digits stand for in a text that gives others whole, and in no era: 24年度 is 2024年度. */
const centuryOf = (text: string): string =>
  /20[0-9]{2}年/u.test(text) && !/令和|平成/u.test(text) ? "20" : "";

function rowOfItem(
  line: Line,
  { groups = {} }: RegExpMatchArray,
  century: string,
): FoundRow | undefined {
  const { label = "", goal = "", start = "", now = "", reached = "", year = "" } = groups;
  const dated = (printed = "") => printed.replace(/^(?=[0-9]{2}年)/u, century);
  const values: Valued[] = [
    { role: "target", value: goal, period: dated(groups.due) },
    ...(start ? [{ role: "start" as const, value: start, period: dated(groups.since) }] : []),
    ...(now
      ? [{ role: start ? ("result" as const) : ("now" as const), value: now, period: year }]
      : []),
    ...(reached ? [{ role: "result" as const, value: reached }] : []),
  ];
  const figures = values.every(({ value }) => isFigure(value) || value === "ゼロ");
  return figures && /\p{L}{2}/u.test(label)
    ? rowOf(line, label.replace(/^(?:[^は]{1,30}は|このほか、?)(?=\p{L}{3})/u, ""), values, {
        layout: "flow",
        doubts: ["goal-sentence"],
      })
    : undefined;
}
