import type { Line } from "../document.ts";
import type { Doubt } from "../doubts.ts";
import { type FoundRow, goalOf, rowOf, type Valued } from "../rows.ts";
import { AIM } from "./goal-patterns.ts";
import { isNoGoal, mayBeNoGoal } from "./no-goal.ts";
import { isPartial } from "./partial-label.ts";
import { VALUE } from "./spoken.ts";
import { YEARS } from "./subject.ts";

/** What a sentence says of one quantity: its start in the group `from` of the match, its goal in `to`. */
interface Said {
  line: Line;
  sentence: string;
  match: RegExpExecArray;
  label: string;
  /** Whether the goal is only set against the start, which no word calls a goal. */
  against: boolean;
  /** Whether the goal itself is said to go from one value to another. */
  moved: boolean;
}

/** The row of a sentence that says from what to what a quantity is to go. */
export function rowFromTo({ line, sentence, match, label, against, moved }: Said): FoundRow[] {
  const { from = "", to = "", since = "", due = "" } = match.groups ?? {};
  const behind = sentence.slice(match.index + match[0].length);
  if (isNoGoal(sentence, match)) return [];
  if (spokenUnit(to) === "" && !/[./]|^(?:半減|倍増)$/u.test(to)) return [];
  const aim = GOAL_MOVED.exec(label)?.[1];
  const changed = aim ?? (moved || CORRECTED.test(behind) ? label : "");
  if (changed) return [{ ...goalOf(line, changed, to, due), note: match[0] }];
  const goals = goalsIn(sentence, match, behind);
  const start = since.replace(/^(?:現[状在]|策定時)\((.*)\)$/u, "$1");
  const undated = [since, due].some((year) => UNDATED.test(year));
  const doubts: Doubt[] =
    [spokenUnit(from), "ゼロ"].includes(spokenUnit(to)) && !undated ? [] : ["odd-cell"];
  if (against || mayBeNoGoal(sentence, match) || isOneOfMore(sentence, behind, goals))
    doubts.push("goal-sentence");
  if (isPartial(label, sentence)) doubts.push("odd-label");
  return [
    rowOf(line, label, [{ role: "start", value: from, period: start }, ...goals], {
      layout: "flow",
      doubts,
      note: CUT_BY.test(match.groups?.mid ?? "") ? (match.groups?.mid ?? "") : "",
    }),
  ];
}

/** The goal and those on the way to it, in the order of their years. */
function goalsIn(sentence: string, { groups = {} }: RegExpExecArray, behind: string): Valued[] {
  const { to = "", since = "", due = "", by = "", mid = "" } = groups;
  const later = LATER.exec(behind)?.groups;
  // 46%削減し、168tとする: by how much, and then the level that this comes to.
  const cut = CUT_BY.test(mid);
  const goals = [
    ...(mid === "" || cut ? [] : [{ value: mid.replace(VERB, ""), period: by }]),
    { value: to, period: due || (cut ? by : "") || (later ? "" : onlyYear(sentence, since)) },
    ...(later ? [{ value: later.to ?? "", period: later.due ?? "" }] : []),
  ];
  return goals.map((goal) => ({ role: "target", ...goal }));
}

/** A goal of a later year behind the first: 88%に、令和15年度までに90%に. */
const LATER = new RegExp(
  `^[^。0-9]{0,16}[、。](?:最終的に|将来的に|さらに)?は?、?(?:${AIM}(?:には?、?)?)?(?:おおむね|概ね|ほぼ)?(?<to>${VALUE})(?=に|へ|まで|と[すしい]|を(?:目標|目指|めざ))`,
  "u",
);
/** 50%に高め: the verb of a goal on the way. */
const VERB = /[にへ][^0-9()]{1,8}$/u;
/** By how much something is to change, which is no level. */
const CUT_BY = /%(?:の?(?:削減|縮減|減少|減|増加|増|低減))/u;
/** 凧の数を12枚から18枚に上方修正する, 凧の数の目標を12枚から18枚に引き上げる: the first is the goal until now, and no start. */
const CORRECTED = /^(?:に|へ|まで)?[上下]方修正/u;
const GOAL_MOVED = /^(.{2,60}?)の?目標値?(?:を[^をはが]{0,12})?$/u;
/** 24年度, 昨年度: of which era, or of 2024, or of which year, nothing says. */
const UNDATED = /^(?:[0-9]{2}|[昨前])年度?$/u;

/** Whether a sentence goes on to another start or goal, says what is done this year, or gives a year to none of its values. */
function isOneOfMore(sentence: string, behind: string, goals: Valued[]): boolean {
  const dated = goals.every(({ period }) => period !== "");
  const step = /^(?:[今本来]年度|(?:令和|平成)[0-9元]{1,2}年度)は、/u.test(sentence);
  return step || ANOTHER.test(behind) || (goals.length > 1 && !dated);
}
const ANOTHER = new RegExp(
  `${VALUE}から、?[^。]{0,20}?[0-9]|[をはが]、?${VALUE}(?=に|へ|まで|と[すし])`,
  "u",
);

/** 令和9年度には、凧を12枚から18枚へ: the only year beside that of the start, by which the goal is to be reached. */
function onlyYear(sentence: string, since: string): string {
  const years = (sentence.match(EVERY_YEAR) ?? []).filter((year) => !since.includes(year));
  const due = [...sentence.matchAll(BY_YEAR)].map(([, year = ""]) => year);
  return years.length === 1 && due.includes(years[0] ?? "") ? (years[0] ?? "") : "";
}
const EVERY_YEAR = new RegExp(YEARS, "gu");
const BY_YEAR = new RegExp(`(${YEARS})末?(?:までに|には、)`, "gu");

/** The unit of a value, without what stands in brackets behind it. */
export const spokenUnit = (value: string): string =>
  value.replace(/\([\s\S]*/u, "").replace(/^[^0-9]*[0-9,./]+/u, "");
