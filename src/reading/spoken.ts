import type { Line } from "./document.ts";
import { type FoundRow, rowOf, type Valued } from "./rows.ts";
import { labelOf, YEARS } from "./subject.ts";

/** A figure with its unit as sentences print it. */
export const NUMBER =
  "約?[△▲＋+-]?(?:[0-9]{1,4}[兆億万]){0,2}[0-9][0-9,]{0,12}(?:\\.[0-9]{1,4})?(?:/[0-9]{1,4})?";
/** A sign of a unit: no digit but in m2, m3 and CO2. */
const SIGN = "(?:[^0-9、。,()（）「」→から]|(?<=[0-9.][^0-9]{0,3}m)[23]|(?<=CO)2)";
export const VALUE = `${NUMBER}(?:[かカヵヶケ]所|${SIGN}{0,8}?)(?:\\([^()]{0,20}[0-9][^()]{0,20}\\))?`;
const GOAL = `(?:${VALUE}(?:以上|以下|未満)?|ゼロ)`;

const WORD =
  "(?<start>基準値?|策定時の値|当初値)|(?<now>現状値?|現在値?|実績値?|直近値)|(?<target>目標値?)";
/** 基準値が平成30年度の91.4%, 令和5年度の実績は86.2%: a word for a value, its year on either side of it. */
const NAMED = new RegExp(
  `(?:(?<before>${YEARS})末?(?:時点)?の?)?(?:${WORD})[がはを]?、?(?:(?<behind>${YEARS})末?(?:時点)?[のでには]{1,2}、?)?(?<value>${GOAL})(?=[、。でだにとを]|$)`,
  "gu",
);
/** 令和元年度の5.2%が基準値: the word for a value behind it. */
const BEHIND = new RegExp(
  `(?<before>${YEARS})末?の(?<value>${GOAL})が(?:${WORD})(?=[、。で])`,
  "gu",
);
/** 平成30年度の3件を基準値とし、令和6年度に15件とすることを目標とする, 3件を、令和6年度に15件とする目標: a start, then the goal. */
const TURNED = new RegExp(
  `(?<since>${YEARS})の(?<from>${VALUE})を(?:(?:基準値?|現状値?)と(?:し|して))?、(?<due>${YEARS})末?(?:まで)?に(?<to>${GOAL})[とに]する(?:ことを)?目標`,
  "u",
);

/** 令和5年度は51件となりました, 12.4%でした: what was reached, behind a start that is named. */
const BECAME = new RegExp(
  `(?<behind>${YEARS})末?は(?<value>${VALUE})(?:と?な(?=[りっ])|で(?:ございま|ありま)?した)`,
  "u",
);
/** 計画を策定しました令和元年度が264人で: the start. */
const MADE = new RegExp(
  `策定[^、。0-9]{0,10}(?<behind>${YEARS})[がは](?<value>${VALUE})(?=[で、])`,
  "u",
);
/** 令和8年度に40件とすることを目標: the goal of the plan, behind both. */
const AIMED = new RegExp(
  `(?<behind>${YEARS})末?(?:まで)?に(?<value>${GOAL})(?:とする|にする)ことを目標`,
  "u",
);

/** A sentence that names its values: 充足率は、基準値が平成30年度の91.4%、目標値が令和7年度の95.0%でした. To review. */
export function readSpoken(sentence: string, line: Line): FoundRow | undefined {
  const turned = TURNED.exec(sentence);
  const behind = [...sentence.matchAll(BEHIND)];
  // What BEHIND has read is no word before the next value.
  const rest = sentence.replace(BEHIND, (read) => "＿".repeat(read.length));
  const named = [...behind, ...rest.matchAll(NAMED)];
  const said = named.map(namedValue).map(NO_START.test(sentence) ? asResult : (own) => own);
  const told = [...(turned ? turnedValues(turned) : []), ...said];
  const values = [...told, ...(told.length > 0 ? unnamedValues(sentence, told) : [])];
  const goals = values.filter(({ role }) => role === "target");
  if (goals.length !== 1 || values.length < 2) return undefined;
  const label = spokenLabel(sentence, (turned ?? named[0])?.index);
  if (label === "") return undefined;
  return rowOf(line, label, values, { layout: "flow", doubts: ["goal-sentence"] });
}

/** 目標値60%に対し、実績値は54%: what was reached of the goal, no start of it. */
const AGAINST = /目標[^。]{0,30}に対し(?:て|まして)?、?$/u;
/** 基準値はございませんが: what was reached is then no start. */
const NO_START = /基準値?は(?:ございません|ありません|なく|ない)/u;
const asResult = (value: Valued): Valued =>
  value.role === "now" ? { ...value, role: "result" } : value;

const turnedValues = ({ groups = {} }: RegExpExecArray): Valued[] => [
  { role: "start", value: groups.from ?? "", period: groups.since ?? "" },
  { role: "target", value: groups.to ?? "", period: groups.due ?? "" },
];

/** Values beside named ones that the words around them tell apart, one for each that none names. */
function unnamedValues(sentence: string, told: Valued[]): Valued[] {
  const of = (role: Valued["role"], pattern: RegExp): Valued[] => {
    const found = pattern.exec(sentence)?.groups;
    return !found || told.some((value) => value.role === role)
      ? []
      : [{ role, value: found.value ?? "", period: found.behind ?? "" }];
  };
  return [...of("start", MADE), ...of("now", BECAME), ...of("target", AIMED)];
}

function namedValue({ groups = {}, input, index }: RegExpExecArray): Valued {
  const reached = AGAINST.test(input.slice(0, index));
  const role = groups.target ? "target" : groups.start ? "start" : reached ? "result" : "now";
  return { role, value: groups.value ?? "", period: groups.behind ?? groups.before ?? "" };
}

/** What a sentence begins with and says something of: また、凧の利用率は、…. */
const SUBJECT =
  /^(?:(?:まず|次に|また|さらに|続いて|続きまして|最後に|なお)、?)?([^、。0-9]{3,60}?(?:数|率|額|量|度|割合|面積|人口|時間|寿命)」?)は、/u;

/**
 * What is measured, in a sentence whose first value stands at `at`: its subject, where that names a
 * quantity, since answers put more between it and the value (…数は、計画を策定しました令和元年度が), else the
 * words before the value.
 */
function spokenLabel(sentence: string, at: number | undefined): string {
  const label = SUBJECT.exec(sentence.slice(0, at))?.[1] ?? labelOf(sentence.slice(0, at));
  return label.replace(/^「(.*)」$/u, "$1");
}
