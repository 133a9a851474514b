import { namedGoals } from "./named-goals.ts";
import { isOfOthers, isPaid } from "./no-goal.ts";
import { VALUE } from "./spoken.ts";
import { YEARS } from "./subject.ts";

/** Words before a value; a figure in them counts days or people (1日当たり) or says of what age these are. */
const WORDS = `(?!${YEARS}|実績|目標|現状|基準|将来的|最終的)(?:[^、。0-9]|[0-9]{1,2}(?=[日人次歳]|年生)){3,50}`;
/** What a goal begins with: what it is of, its start in a bracket, and a particle or the value; 80人以下 is the value itself. */
const BEGINS = new RegExp(
  `^(?![0-9]{1,2}[日人次歳](?:以[上下]|未満))${WORDS}(?:(?:\\([^()、]{1,30}\\))?[をはが]|(?!${YEARS})${VALUE}(?:[をにへだ。]|で[すあ]|$))`,
  "u",
);
/** What a clause before another one ends in: a value, no year and no day. */
const ENDS_IN_VALUE =
  /[0-9](?!日まで)[^、。0-9年()が]{0,8}(?:\([^()]{1,20}\)(?:に?まで|に|へ)?)?$/u;
/** A value that is the goal, as its clause goes on; 10年間で says how long it takes. */
const GOAL = new RegExp(`${VALUE}(?=に|へ|まで|など|と[すし定]|を|だ|で[すあ]|。|$)`, "gu");
/** What a sentence with a goal ends with; 増やした and 増えている say what has been. */
const AIM =
  /^(?:など)?と(?:する|します|した|して(?:いる|います|おります)|定めた)|(?:する|(?<!占)[せめげ](?:る|ます)|[やらば]す|します)(?:と(?:した|している|しています))?。?$|(?:する|[せめげ]る|[やら]す|ばす)ことなどを(?:盛り込|掲げ|柱)[^、。]{0,12}。?$|(?:目標|目指|めざ)[^、。]{0,12}。?$/u;
/** What names all goals of a sentence before them, and the verbs that say no more of these: 10年後の目標として、…を掲げた. */
const LEAD = /^(?:[^。]{0,40}目標値?(?:(?:として|に)は?|は)|(?:成果)?指標として)、/u;
const NAMED = /^(?:を(?:打ち出|掲げ|設定|示[しす]|盛り込|設け|定め)|(?:だ|です|である)?。?$)/u;
/** How many goals there are, behind those that are named. */
const SOME = /など(?:の?[0-9]{1,2}(?:項目|指標|つ))?(?=を[^を]{2,12}$)/u;
/** Between a goal and its verb. */
const PARTICLE = /^(?:に?まで|に|へ)/u;
/** Where a goal is stated, before what it is of: 町の計画では、凧を3枚とする. */
const PLACE = new RegExp(`^.{2,40}では、?(?=${WORDS})`, "u");
/** A label that runs into its goal without a word between: 凧の枚数30枚. */
const BARE = new RegExp(`^(?<label>${WORDS})(?<value>${VALUE})$`, "u");
/** Parts of a value in brackets (日帰り3万人、宿泊4万人), or its change (15年比8%増), which are no goals of the sentence. */
const PARTS =
  /\((?:[^()]{0,40}[0-9][^()]{0,40}、[^()]{0,60}|[^()]{1,12}比[^()比]{1,12}[増減]|同[^()]{1,12}[増減])\)/gu;
/** What follows the last goal is its verb alone. */
const LONGEST_END = 30;

/**
 * The goals of a sentence that states several under one verb, each as a sentence of its own:
 * 凧を3枚、独楽を5個とする gives 凧を3枚とする and 独楽を5個とする. One that says what has been is
 * given back as it is; 増やすとした says what somebody aims at.
 */
export function clausesOf(sentence: string): string[] {
  const goals = isOfOthers(sentence) ? [] : namedGoals(sentence);
  if (goals.length > 0) return goals;
  if (sentence.includes("。これを")) return [sentence];
  const lead = isOfOthers(sentence) ? "" : (LEAD.exec(sentence)?.[0] ?? "");
  const named = lead === "" ? sentence : sentence.slice(lead.length).replace(SOME, "");
  const clauses = clausesBetween(named.replace(PARTS, ""));
  const last = clauses.at(-1) ?? "";
  const goal = [...last.matchAll(GOAL)].at(-1);
  const alone =
    clauses.length === 1 && !/[てに]、$/u.test(lead) && !/と(?:し|定め)た。?$/u.test(last);
  if (!goal || alone) return [sentence];
  const end = goal.index + goal[0].length;
  const said = last.slice(end).replace(PARTICLE, "");
  const aims = AIM.test(said) || (lead !== "" && NAMED.test(said));
  if (said.length > LONGEST_END || !aims || isPaid(said))
    return /目標/u.test(sentence) ? clauses : [sentence];
  const due = dueIn(lead) || dueBefore(clauses);
  return [...clauses.slice(0, -1), last.slice(0, end)].map(
    (clause, at) => `${at === 0 && lead === "" ? "" : due}${stated(clause)}とする`,
  );
}

/** Until when, where what names the goals says it: 令和12年度の目標として. */
function dueIn(lead: string): string {
  const due = DUE.exec(lead)?.[1];
  return due ? `${due}までに、` : "";
}
const DUE = new RegExp(`(${YEARS})末?(?:の|における)(?:数値|成果)?目標`, "u");

/** Until when all goals of a sentence are due that begins with it and gives no other year: 令和9年度に、. */
function dueBefore([first = "", ...others]: string[]): string {
  const due = FIRST_DUE.exec(first)?.[1];
  return due && !others.some((clause) => YEAR.test(clause)) ? `${due}までに、` : "";
}
const FIRST_DUE = new RegExp(`^(${YEARS})末?(?:まで)?に、`, "u");
const YEAR = new RegExp(YEARS, "u");

/** A sentence parted at the commas behind a value and before what the next goal is of. */
function clausesBetween(sentence: string): string[] {
  const clauses: string[] = [];
  for (const part of sentence.split("、")) {
    const before = clauses.at(-1);
    if (before === undefined || (ENDS_IN_VALUE.test(before) && BEGINS.test(part)))
      clauses.push(part);
    else clauses[clauses.length - 1] = `${before}、${part}`;
  }
  return clauses;
}

/** The clause as far as its value, and with a word between label and value. */
const stated = (clause: string): string =>
  clause
    .replace(/(?:に?まで|に|へ)$/u, "")
    .replace(PLACE, "")
    .replace(BARE, (_, label: string, value: string) => `${label}を${value}`);
