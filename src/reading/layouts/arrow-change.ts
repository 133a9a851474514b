import { splitPeriod, unitOf } from "../cells.ts";
import type { Line } from "../document.ts";
import type { Doubt } from "../doubts.ts";
import { readParts } from "../grid/parts.ts";
import { type FoundRow, goalOf, rowOf } from "../rows.ts";
import { isExpected } from "../sentences/no-goal.ts";
import { cleanText, isProse, withoutBullet } from "../text.ts";
import { isAbsent, isBarePeriod, isValue, YEAR } from "../words.ts";
import { yearNumber } from "../years.ts";
import { ARROW, MARKED } from "./arrow-parts.ts";
import { keysOf } from "./keys.ts";
import { presentIn } from "./year-run.ts";

/** Values that one row can have behind its first. */
const MOST_STEPS = 3;
/** Words that a goal in front of other text can take. */
const MOST_WORDS = 4;
/** 21*1（H30）: the figure behind the star is the number of a note. */
const NOTE = /(?<=[0-9])[*＊※][0-9]{1,2}(?=\s?[（(→])/gu;

/** (注) 矢印の左は基準値です: a note behind the last value. */
const NOTE_BEHIND = /[（(]注[0-9]?[)）][\s\S]*/u;
/** H26年1.54→H31年1.68: the year of a side in front of its value. */
const YEAR_FIRST = new RegExp(
  `(${YEAR})[:：]?\\s?([0-9△▲][^\\s（()）月日]{0,20}|(?:おおむね|概ね)?(?:解消|完了|ゼロ))$`,
  "u",
);
const yearBehind = (side: string): string => side.replace(YEAR_FIRST, "$2（$1）");
export const withYearsBehind = (text: string): string =>
  text.split(ARROW).map(yearBehind).join("→");

/** What was reached, and its goal in brackets: 2.6%（目標値0%）. */
const AIMED = /^(.{1,40}?) ?[（(]目標値?[:：]? ?([^（）()]{1,20})[)）]$/u;

/** A goal with a later year and what was reached before it: 95%(令和12) 86.3%(令和5). */
const FOLLOWED =
  /^([^\s（）()]{1,20} ?[（(]([^（）()]{2,12})[)）]) ([^\s（）()]{1,20} ?[（(]([^（）()]{2,12})[)）])(?= |$)/u;

/** A goal, and behind it what was reached: 150,000人泊（R5実績 98,765人泊）, 1,500千人【実績】1,102千人（令和5年）. */
const REACHED = new RegExp(
  `^(.{2,40}?) ?(?:[【（(]実績[】）)] ?([0-9△▲].{0,30})|[（(](${YEAR})の?実績値?[:：]? ?([0-9△▲][^（()）]{0,20})[)）])$`,
  "u",
);

/** Both values of a last side; behind those of a part may stand a title of what comes next. */
function followedIn(last: string, part: boolean): { goal: string; newest: string } {
  const [whole = "", goal = "", aimed = "", newest = "", known = ""] = FOLLOWED.exec(last) ?? [];
  const [, aim = "", reached, year, value] = REACHED.exec(last) ?? [];
  if (aim) return { goal: yearBehind(aim), newest: reached ?? `${value}（${year}）` };
  const later = yearNumber(aimed) > yearNumber(known);
  return later && (part || whole === last) ? { goal, newest } : { goal: last, newest: "" };
}

/** The row of a text with one arrow or several, nothing where its sides are no values; `part` where others share the line. */
export function readArrow(printed: string, line: Line, part: boolean): FoundRow[] {
  const [before = "", ...steps] = printed.replace(NOTE, "").split(ARROW);
  const first = startOf(before);
  const last = steps.pop()?.replace(NOTE_BEHIND, "") ?? "";
  const text = [before, ...steps, last].join("→");
  const [, reached = "", aim = ""] = AIMED.exec(last) ?? [];
  const { goal, newest } = followedIn(aim || last, part);
  if (!first || goal === "" || steps.length >= MOST_STEPS || isExpected(goal)) return [];
  const { label, value } = first;
  const target = part ? firstValue(goal, unitOf(value)) : goal;
  if (isProse([before, ...steps, target].join("→")) || keysOf(text).keyed.length > 1) return [];
  const sides = reached ? [...steps, reached] : steps;
  if (!(isSide(target) || isWording(value, target)) || !sides.every(isSide)) return [];
  if ([...steps, goal].every((side) => isBarePeriod(side.replace(/[）)]$/u, "")))) return [];
  const name = withoutBullet(label).replace(MARKED, "");
  const changed = CHANGED.exec(name)?.[1];
  if (changed) return [goalOf(line, changed, target)];
  const present = part ? presentIn(cleanText(line.text), name, value, target) : undefined;
  return [
    rowOf(
      line,
      withoutBullet(label),
      [
        { role: "start", value },
        ...steps.map((step) => ({ role: "interim" as const, value: step })),
        { role: "target", value: target },
        ...(reached ? [{ role: "now" as const, value: reached }] : []),
        ...(newest ? [{ role: "now" as const, value: newest }] : []),
        ...(present ? [{ role: "now" as const, ...present }] : []),
      ],
      {
        doubts: [
          ...doubtsOf(name),
          ...(DONE.test(target) ? WORDS : []),
          ...(target === goal && newest === "" ? [] : CELL_ORDER),
        ],
      },
    ),
  ];
}

/** 凧の会の現行目標を縮小(12会→9会): what is before the arrow is the goal until now, and no start. */
const CHANGED =
  /^(.{2,60}?)(?:に係る|の)?(?:現行の?|従来の?|旧)?目標を(?:一部)?(?:縮小|拡大|変更|見直し?|引き?[上下]げ|[上下]方修正|改定)$/u;

/** 1)1か所以上: a label that begins with a figure says which part of the label above it is. */
const doubtsOf = (name: string): Doubt[] =>
  /^[0-9]{1,2}[)）][0-9]/u.test(name) ? ["odd-label"] : [];
const CELL_ORDER: Doubt[] = ["cell-order"];
/** おおむね解消（R2）: what is to be over, by how much nothing says. */
const DONE = /(?:おおむね|概ね).{1,4}(?:[（(]|$)/u;
const WORDS: Doubt[] = ["odd-cell"];

/** The value, in the unit of the start, at the head of a text that goes on with something else. */
function firstValue(text: string, unit: string): string {
  const words = text.trim().split(" ");
  for (let size = Math.min(MOST_WORDS, words.length); size > 0; size--) {
    const value = words.slice(0, size).join(" ");
    if (isSide(value) && unitOf(value) === unit) return value;
  }
  return text.trim();
}

/** 男性78.9歳・女性83.2歳: a value in parts. */
const hasParts = (text: string): boolean => (readParts(text)?.values.length ?? 0) > 1;

export const isSide = (text: string): boolean =>
  isValue(
    splitPeriod(text.replace(/^(?:目標値?|現状値?|基準値?|[年月週日]平均)[:：]?\s?/u, "")).value,
  );

/** A few words behind a figure's arrow are its target, even words that no list knows. */
const isWording = (value: string, target: string): boolean =>
  /[0-9]/u.test(value) && target.length <= 20 && !/[。、]/u.test(target);

/** Whether a text can be a label: the 25 of 25 歳～39 歳の転入者数 names nothing. */
const isNaming = (label: string): boolean =>
  label.length > 1 && (!/[0-9]/u.test(label) || /\p{L}{2}/u.test(label));

/** Parts the left side of the arrow into label and value, at a colon or at the first gap that fits. */
export function startOf(side: string): { label: string; value: string } | undefined {
  const text = cleanText(side);
  const cuts = text.matchAll(/[:：=＝…\s]{1,40}|(?<=[^0-9.,，．△▲+−-])(?=[0-9△▲])/gu);
  for (const cut of isSide(text) ? [] : cuts) {
    const label = text.slice(0, cut.index);
    const value = text.slice(cut.index + cut[0].length);
    const named = isNaming(label.replace(MARKED, "")) && !isAbsent(label);
    if (named && (isSide(value) || hasParts(value))) return { label, value };
  }
  return undefined;
}
