import { DATED } from "../subject.ts";
import type { Spoken } from "./values.ts";

/**
 * What a value is by its words: how it is or `was`, what was reached of a goal, a goal that is newly stated (`aim`), told
 * of as one that stands, or said to be `met`; `next` as the value behind it, and `from` the start of a goal told of behind it.
 */
export type SaidRole =
  | "start"
  | "now"
  | "was"
  | "result"
  | "aim"
  | "goal"
  | "met"
  | "next"
  | "from";

/** A year between a word for a value and that value. */
const WHEN = `(?:(?:${DATED})(?:まで)?[のでにはが]{0,2}、?)?(?:[年月]間?|累計で?|約|プラス・?マイナス)?`;
/** The word right before a value, or before its year. */
const BEFORE: readonly (readonly [SaidRole, RegExp])[] = [
  [
    "goal",
    new RegExp(
      `目標値?(?:(?:[はのをが(:]|として|である)?、?|は、?[^、。はが]{2,40}が、?)${WHEN}$`,
      "u",
    ),
  ],
  [
    "start",
    new RegExp(
      `(?:基準(?:値|年度?)?(?:である|であります|となる)?|策定[^、。0-9]{0,10}|当初値?)[のはがで]?、?${WHEN}$`,
      "u",
    ),
  ],
  [
    "result",
    new RegExp(
      `実績値?[のはがで(:]?、?${WHEN}$|を[^、。0-9]{0,6}(?:[上下]回(?:る|った)|超え[るた])、?$`,
      "u",
    ),
  ],
  ["now", new RegExp(`^に対し(?:て|まして)?、?${WHEN}$`, "u")],
  ["now", new RegExp(`(?:現[状在]|直近|最新)値?[のはがで(:]?、?${WHEN}$`, "u")],
];
/** What follows a start: in another year it is to be more, or was it. */
const START = new RegExp(
  `^(?:[がを](?:基準|現状)値?(?:と[しな]|[、でだ。])|(?:を|から)、?(?:${DATED})(?:まで)?に|に対し(?:て|まして)?、?(?:${DATED})(?:[はがで]|の目標))`,
  "u",
);
/** What follows a value that is, one that was, and one that is to be. */
const IS = /^(?:で、|であ[りっ]|である。|です|でござい|でありま|で(?:県内|全国|推移))/u;
const WAS =
  /^(?:に(?:なっ[たて]|なりまし)|と(?:なっ|なり|いう結果|、|上昇|低下|増|減|改善|横ばい|上回)|でし[たて]|だった|だ。|に(?:とど|留)ま|を記録|(?:まで|に)(?:減[りっ]|増え|下が|上が|低下|上昇|達し))/u;
const GOAL =
  /^(?:が目標|(?:(?:を|に|まで|へ|と)[^、。0-9]{0,10}(?:する|[めげせ]る|[やらばさ]す)|という|との)?(?:こと[をが])?の?(?:目標(?:値?(?:です|だ|で|と(?:し|する))|に(?:対し|向け))|目標[とに](?:し|対し)))/u;
const MET = /^を(?:達成|上回|下回)/u;
const AIMED =
  /^(?:を(?:目標|目指|めざ|達成する)|で?[^、。0-9]{0,14}(?:ことが|のが)[^、。]{0,6}目標|と(?:する|します)|(?:に|まで|へ)(?:する|します|[^、。0-9]{1,8}(?:す|せ|め|げ|や|ば)(?:る|す)?(?:こと|計画|方針|考え|目標|$|。)|[^、。0-9]{1,10}たい|[^、。0-9]{1,8}ます))/u;
/** What happened, or is only expected, behind a value that would else be aimed at. */
const NO_AIM =
  /^(?:に|まで|へ)[^、。0-9]{1,8}(?<!とし|考え|指し)て(?:いる|います|おり)|^(?:に|まで|へ|を)[^、。0-9]{0,12}(?:まし?た|った|な(?:る|ります)|見込|見通|推計|予測|予想|割り込|必要|べき)/u;

/** Whose goal it is, where that is another's: 国の目標60%. */
const OF_OTHERS = /(?:国|政府|全国|[都道府県])[のが][^、。]{0,8}目標[^、。]{0,6}$/u;

/** What a value is said to be, or nothing. */
export function roleOf({ lead, tail }: Spoken): SaidRole | undefined {
  if (OF_OTHERS.test(lead)) return undefined;
  const own = lead.replace(BEHIND, "");
  const named = BEFORE.find(([, pattern]) => pattern.test(own))?.[0];
  if (named) return named === "goal" && MET.test(tail) ? "met" : named;
  if (START.test(tail)) return "start";
  if (/^(?:の|という)(?:実績|結果)/u.test(tail)) return "result";
  if (IS.test(tail)) return "now";
  if (WAS.test(tail)) return "was";
  if (GOAL.test(tail.replace(/^を(?=目標と)/u, ""))) return "goal";
  if (!NO_AIM.test(tail) && AIMED.test(tail)) return "aim";
  if (/^から、?(?:約|延べ)?[0-9]/u.test(tail)) return "from";
  return /^、/u.test(tail) ? "next" : undefined;
}
/** The word for the value before, which stands behind that. */
const BEHIND = /^[がを](?:基準|現状|目標)値?/u;

/** Whether a value is a goal, be it told of or newly stated. */
export const isGoal = ({ role }: { role: SaidRole | undefined }): boolean =>
  role === "aim" || role === "goal" || role === "met";
