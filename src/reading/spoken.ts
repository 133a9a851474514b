import type { Line } from "./document.ts";
import { type FoundRow, rowOf, type Valued } from "./rows.ts";
import { labelOf, YEARS } from "./subject.ts";

/** A figure with its unit as sentences print it. */
export const NUMBER =
  "約?[△▲＋+-]?(?:[0-9]{1,4}[兆億万]){0,2}[0-9][0-9,]{0,12}(?:\\.[0-9]{1,4})?(?:/[0-9]{1,4})?";
/** A sign of a unit: no digit but in m2, m3 and CO2. */
const SIGN = "(?:[^0-9、。,()（）「」→から]|(?<=[0-9.][^0-9]{0,3}m)[23]|(?<=CO)2)";
export const VALUE = `${NUMBER}(?:[かカヵヶケ]所|${SIGN}{0,8}?)(?:\\([^()]{0,20}[0-9][^()]{0,20}\\))?`;
const GOAL = `${VALUE}(?:以上|以下|未満)?`;

const WORD =
  "(?<start>基準値?|策定時の値|当初値)|(?<now>現状値?|現在値?|実績値?|直近値)|(?<target>目標値?)";
/** 基準値が平成30年度の91.4%, 令和5年度の実績は86.2%: a word for a value, its year on either side of it. */
const NAMED = new RegExp(
  `(?:(?<before>${YEARS})末?(?:時点)?の)?(?:${WORD})[がはを]?、?(?:(?<behind>${YEARS})末?(?:時点)?[のでには]{1,2}、?)?(?<value>${GOAL})(?=[、。でだにとを]|$)`,
  "gu",
);
/** 平成30年度の3件を基準値とし、令和6年度に15件とすることを目標とする: a value, then what it is. */
const TURNED = new RegExp(
  `(?<since>${YEARS})の(?<from>${VALUE})を(?:基準値?|現状値?)と(?:し|して)、(?<due>${YEARS})末?(?:まで)?に(?<to>${GOAL})[とに]することを目標`,
  "u",
);

/** 令和5年度は51件となりました: what was reached, behind a start that is named. */
const BECAME = new RegExp(`(?<behind>${YEARS})末?は(?<value>${VALUE})と?な(?=[りっ])`, "u");
/** 令和8年度に40件とすることを目標: the goal of the plan, behind both. */
const AIMED = new RegExp(
  `(?<behind>${YEARS})末?(?:まで)?に(?<value>${GOAL})(?:とする|にする)ことを目標`,
  "u",
);

/** A sentence that names its values: 充足率は、基準値が平成30年度の91.4%、目標値が令和7年度の95.0%でした. To review. */
export function readSpoken(sentence: string, line: Line): FoundRow | undefined {
  const turned = TURNED.exec(sentence);
  const named = [...sentence.matchAll(NAMED)];
  const values = [
    ...(turned ? turnedValues(turned) : []),
    ...named.map(namedValue),
    ...(named.length > 0 && !turned ? unnamedValues(sentence) : []),
  ];
  const goals = values.filter(({ role }) => role === "target");
  if (goals.length !== 1 || values.length < 2) return undefined;
  const label = labelOf(sentence.slice(0, (turned ?? named[0])?.index));
  if (label === "") return undefined;
  const more = { layout: "flow", doubts: ["goal-sentence" as const] };
  return rowOf(line, label.replace(/^「(.*)」$/u, "$1"), values, more);
}

const turnedValues = ({ groups = {} }: RegExpExecArray): Valued[] => [
  { role: "start", value: groups.from ?? "", period: groups.since ?? "" },
  { role: "target", value: groups.to ?? "", period: groups.due ?? "" },
];

/** Values beside a named one that the words around them tell apart. */
function unnamedValues(sentence: string): Valued[] {
  const [became, aimed] = [BECAME.exec(sentence)?.groups, AIMED.exec(sentence)?.groups];
  const of = (role: Valued["role"], found: typeof became): Valued[] =>
    found ? [{ role, value: found.value ?? "", period: found.behind ?? "" }] : [];
  return [...of("now", became), ...of("target", aimed)];
}

function namedValue({ groups = {} }: RegExpExecArray): Valued {
  const role = groups.target ? "target" : groups.start ? "start" : "now";
  return { role, value: groups.value ?? "", period: groups.behind ?? groups.before ?? "" };
}
