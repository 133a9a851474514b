import type { Line } from "../document.ts";
import { type FoundRow, rowOf, type Valued } from "../rows.ts";
import { isBarePeriod } from "../words.ts";
import { spokenLabel } from "./spoken-label.ts";
import { DATED, YEARS } from "./subject.ts";

/** A figure with its unit as sentences print it. */
export const NUMBER =
  "約?(?:[△▲＋+-]|プラス|マイナス)?(?:[0-9]{1,4}[兆億万]){0,2}[0-9][0-9,]{0,12}(?:\\.[0-9]{1,4})?(?:/[0-9]{1,4})?";
/** A sign of a unit: no digit but in m2, m3 and CO2. */
const SIGN = "(?:[^0-9、。,()（）「」→から]|(?<=[0-9.][^0-9]{0,3}m)[23]|(?<=CO)2)";
export const VALUE = `${NUMBER}(?:[かカヵヶケ]所|${SIGN}{0,8}?)(?:\\([^()]{0,20}[0-9元][^()]{0,20}\\))?`;
const GOAL = `(?:(?:[年月](?=[0-9]))?${VALUE}(?:以上|以下|未満)?|ゼロ)`;

const WORD =
  "(?<start>基準値?|策定時の値|当初値)|(?<now>現状値?|現在値?|実績値?|直近値)|(?<target>目標値?)";
/** 基準値が平成30年度の91.4%, 令和5年度の実績は86.2%: a word for a value, its year on either side of it. */
const NAMED = new RegExp(
  `(?:(?<before>${DATED})の?)?(?:${WORD})(?:[がはをの]|である)?、?(?:(?<behind>${DATED})[のでには]{1,2}、?)?(?:プラス・?マイナス(?=ゼロ))?(?<value>${GOAL})(?=[、。でだにとをのがは]|から|$)`,
  "gu",
);
/** 令和元年度の5.2%が基準値: the word for a value behind it. */
const BEHIND = new RegExp(`(?<before>${DATED})の(?<value>${GOAL})が(?:${WORD})(?=[、。で])`, "gu");
/**
 * A start, then the goal: 平成30年度の3件を基準値とし、令和6年度に15件とすることを目標とする,
 * 令和5年度の3件から令和9年度までに15件に増やす目標.
 */
const TURNED = new RegExp(
  `(?<since>${DATED})の(?<from>${VALUE})(?:から|を(?:(?:基準値?|現状値?)と(?:し|して))?)、?(?<due>${DATED})(?:まで)?には?、?(?<to>${GOAL})(?:[とにへ]|まで)(?:する|[引きり]{0,2}[上下]げる|高める|増やす|減らす|縮める)(?:ことを|という)?目標`,
  "u",
);

/** 1万4500回の目標に対し: the goal before its word. */
const BEFORE_GOAL = new RegExp(`(?<value>${GOAL})の目標に対し`, "u");
/** What was reached, behind a start or goal that is named: 令和5年度は51件となりました, 12.4%でした. */
const BECAME = new RegExp(
  `(?<behind>${DATED})は、?(?<value>${VALUE})(?=と(?:なっ|なり|目標)|に(?:とどま|留ま)|で(?:ございま|ありま|あ)?(?:した|った)|であ?り?、[^、。0-9]{0,6}(?:${DATED})の目標)`,
  "u",
);
/** How a start went on: から12枚増の, を3枚下回る, に対し. */
const WENT_ON = `(?:が|から|に対し(?:て|まして)?|を(?=[^、。]{0,12}(?:[上下]回る|超える)))、?(?:(?:${VALUE})?(?:の?[増減][加少]?の|[上下]回る|超える))?、?`;
/** What a start has become, behind it: 基準値18.7%が16.2%まで下がりました, 基準値40枚から5枚増の45枚でした. */
const MOVED = new RegExp(
  `基準値?の?(?:[年月](?=[0-9]))?(?:${VALUE})${WENT_ON}(?<value>${VALUE})(?:(?:まで|に)(?:[上下]が|[増減](?![やら])|伸び|改善|低下|上昇)|と(?:なっ|なり|いう結果)|でした|だった)`,
  "u",
);
/** 目標12件に対し5件: what was reached, or when, behind its goal. */
const AGAINST_GOAL = new RegExp(
  `目標[^。]{0,20}に対し(?:て|まして)?、?(?:(?<behind>${DATED})(?:まで)?(?:の(?:累計|合計|実績)[では]|は)、?)?(?<value>${VALUE})(?=[、。とにでだ]|$)`,
  "u",
);
/** What has come of a goal: 8枚に増やすことを目標としていましたが、6枚でした. */
const CAME_OF_GOAL = new RegExp(
  `目標[^。0-9]{0,12}たが、(?:(?<behind>${DATED})は)?(?<value>${VALUE})(?:でし|でござ|だっ|とな|に(?:とどま|留ま))`,
  "u",
);
/** 目標の70枚を上回る78枚: what was reached beyond, or short of, its goal. */
const BEYOND = new RegExp(
  `目標[^。]{0,20}を[^、。0-9]{0,4}(?:上回|下回|超え)[るっりてた]{0,2}、?(?<value>${VALUE})(?=[、。とにでだ]|$)`,
  "u",
);
/** 目標の60枚を達成し: a goal of which nothing says by how much it was reached. */
const MET = new RegExp(`目標の${VALUE}を(?:達成|上回|下回)`, "u");
/** The start: 計画を策定しました令和元年度が264人で, 平成30年度の9.8%に対し. */
const MADE = new RegExp(
  `策定[^、。0-9]{0,10}(?<behind>${DATED})[がは](?<value>${VALUE})(?=[で、])`,
  "u",
);
const FIRST = new RegExp(`(?<behind>${DATED})の(?<value>${VALUE})に対し`, "u");
/** The goal of the plan: 令和8年度に40件とすることを目標, 累計で60件という目標. */
const AIMED = new RegExp(
  `(?:(?<behind>${DATED})(?:まで)?に(?<value>${GOAL})[とに]することを目標|(?<sum>${VALUE})という目標)`,
  "u",
);

/** A sentence that names its values: 充足率は、基準値が平成30年度の91.4%、目標値が令和7年度の95.0%でした. To review. */
export function readSpoken(sentence: string, line: Line): FoundRow | undefined {
  const turned = TURNED.exec(sentence);
  const behind = [...sentence.matchAll(BEHIND)];
  // What BEHIND has read is no word before the next value.
  const rest = sentence.replace(BEHIND, (read) => "＿".repeat(read.length));
  const named = [...behind, ...rest.matchAll(NAMED)];
  const started = turned !== null || NO_START.test(sentence);
  const said = named.map(namedValue).map(started ? asResult : (own) => own);
  const told = [...(turned ? turnedValues(turned) : []), ...said];
  const aims = told.length > 0 || /目標/u.test(sentence);
  const values = [...told, ...(aims ? unnamedValues(sentence, told) : [])];
  const goals = values.filter(({ role }) => role === "target");
  if (goals.length !== 1 || (values.length < 2 && !MET.test(sentence))) return undefined;
  if (values.some(({ value }) => isBarePeriod(value))) return undefined;
  const label = spokenLabel(sentence, (turned ?? named[0])?.index ?? sentence.search(/[0-9]/u));
  if (label === "" || NAMES_NONE.test(label)) return undefined;
  return rowOf(line, label, datedAll(values, sentence), {
    layout: "flow",
    doubts: ["goal-sentence"],
  });
}

/** Values with the year that a sentence begins with, where it gives no other: 令和5年度は、目標60枚に対し実績64枚. */
function datedAll(values: Valued[], sentence: string): Valued[] {
  const period = OF_YEAR.exec(sentence)?.[1] ?? "";
  const alone = sentence.match(EVERY_YEAR)?.length === 1;
  return period !== "" && alone ? values.map((value) => ({ ...value, period })) : values;
}
const OF_YEAR = new RegExp(`^(${YEARS})(?:において|で)?は、?`, "u");
const EVERY_YEAR = new RegExp(YEARS, "gu");
/** A piece of a sentence, or who speaks, which names nothing: 策定時の令和2年度が, 凧の課長(甲乙君). */
const NAMES_NONE = new RegExp(
  `(?:${YEARS})[^、。]{0,6}が|(?:[部課局室係所都道府県市町村区]長|知事|議員|委員長?)(?:\\([^()]{2,12}\\)|[^()]{2,8}君)?$|君\\)$`,
  "u",
);

/** 目標の60%に対し: what is before these words is the goal. */
const GOAL_FIRST = /目標[^。、]{0,24}に対し/u;
/** 目標値60%に対し、実績値は54%, 目標80枚は、実績86枚と: what was reached of the goal, no start of it. */
const AGAINST = /目標[^。]{0,30}(?:に対し(?:て|まして)?|のところ|[0-9][^。、0-9]{0,6}は)、?$/u;
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
      : [{ role, value: found.value ?? found.sum ?? "", period: found.behind ?? "" }];
  };
  const goalFirst = GOAL_FIRST.test(sentence);
  const [reached = []] = [AGAINST_GOAL, CAME_OF_GOAL, BEYOND]
    .map((pattern) => of("result", pattern))
    .filter(({ length }) => length > 0);
  return [
    ...(reached.length > 0 ? reached : of(goalFirst ? "result" : "now", BECAME)),
    ...of("now", MOVED),
    ...of("start", MADE),
    ...(goalFirst ? [] : of("start", FIRST)),
    ...of("target", AIMED.test(sentence) ? AIMED : BEFORE_GOAL),
  ];
}

function namedValue({ groups = {}, input, index }: RegExpExecArray): Valued {
  const reached = AGAINST.test(input.slice(0, index));
  const role = groups.target ? "target" : groups.start ? "start" : reached ? "result" : "now";
  return { role, value: groups.value ?? "", period: groups.behind ?? groups.before ?? "" };
}
