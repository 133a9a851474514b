import { DATED } from "../subject.ts";
import { isCounted, quantityOf } from "./quantity.ts";
import type { Spoken } from "./values.ts";

/** What may stand between what is measured and its value: when, which value it is, how it is counted. */
const BETWEEN = `(?:(?:${DATED}|[昨前今]年度?末?|(?:現[状在]|直近|最新|基準|当初|策定時|実績|目標|計画)(?:時点)?値?|年間|累計|平均)(?:まで)?[のでにはがを]{0,2})`;
/** A part of a sentence that says of what its value is: 凧の数は令和5年度の. */
const NAMED = new RegExp(
  `^(?:(?:${DATED})の)?(?<name>.{2,60})(?:[はがをも]|につ(?:いて|きまして)は?|に関して(?:は)?|の[0-9]{1,2}項目で|(?<![年度末])の(?=(?:目標|実績|現状|基準)値?)|(?<=[率数額量合])(?=目標|実績|$))${BETWEEN}{0,4}$`,
  "u",
);
/** Before a name: who speaks, the verb of a value that it stands behind, what it is said of (目標年の実績は凧の数が). */
const LED =
  /^(?:(?:に対し(?:て|まして)?|だった|であった|となっている|の(?=\p{Script=Han})|[○◎◆●・-]{1,2}|(?:また|次に|一方|なお|うち|特に)(?=\p{Script=Han}))|.{0,40}[\p{Script=Han}ァ-ヶー]は(?=.{3}))/u;
const ABOUT = /につ(?:いて|きまして)$/u;
/** What a part of a sentence speaks of, before what is said of it. */
const TOPIC = /^(?<name>[^はがを]{3,40})は/u;
/** 【町長】, ◎環境部長(凧山一郎): who speaks. */
const SPEAKER = /【[^】]{1,20}】|^[◎○◆●][^、。()]{1,14}[長監番員官]\([^()]{1,14}\)/gu;
/** Words in the place of a name that leave it to what the text spoke of before: これ, 市の目標, 計画では, 昨年度, 上がりました. */
const OWN = `(?:${DATED}|[昨前今]年度?|[本当]?[市町村県区]|(?:[本同この]{0,2}|第[0-9]{1,2}[期次]の?)(?:実施|基本|推進)?計画|[そこ]の|それぞれ|当初|最終(?:年度?)?|数値|成果|年間|累計)`;
const POINTS_BACK = new RegExp(
  `^(?:(?:${OWN}[ので]?){0,2}(?:(?:目標|実績|現[状在]|直近|最新|基準|数|指標|うち)値?|.{0,10}(?:結果|調査|アンケート)で?|(?:達成|進捗)率)?|.{0,14}[こそ]れ|.{0,24}年度?末?(?:まで)?に?|.{1,30}(?:計画|プラン|戦略|ビジョン|方針)で|.{0,30}(?:まし|でし|だっ|おり|いま|です|ます|ません|[てたいる]))$`,
  "u",
);
/** What parts the words before a value: a bracket, too, where that does not close. */
const APART = /[、。]|\((?![^()]{0,40}\))|(?<=^[^()]{0,40})\)/u;
/** A name behind its value: 現在18枚の凧の数を, 18枚だった凧の数は. */
const BEHIND = /^(?:だった|であった|となっている|の)(?<name>[^、。0-9はがを]{2,30})[はがを]/u;

/** What a value is of by the words behind it or before it, `before` being what the one before it is of. */
export const nameOf = ({ lead, tail, value }: Spoken, before: string): string | undefined => {
  const behind = quantityOf(BEHIND.exec(tail)?.groups?.name ?? "");
  const name = behind || nameBefore(lead, before);
  return name && isCounted(name) && /%/u.test(value) ? "" : name;
};

/** What the words before a value say that it is of: a name, nothing (what the text spoke of), or something that is no quantity. */
export function nameBefore(lead: string, before = ""): string | undefined {
  for (const part of lead.replace(SPEAKER, "").split(APART).toReversed()) {
    const name = NAMED.exec(part)?.groups?.name?.replace(LED, "").replace(ABOUT, "");
    const topic = TOPIC.exec(part)?.groups?.name;
    const label = quantityOf(name ?? topic ?? "");
    if (label !== "") return label;
    if (name !== undefined && !POINTS_BACK.test(name)) return namedLike(name, before);
  }
  return undefined;
}

/** The quantity of a name that ends as the one before it does, which was said of that: 凧検診の受診率, then 独楽検診. */
function namedLike(name: string, before: string): string {
  const [whole = "", what = "", measure = ""] =
    /^([^の]{4,20})の([^の]{2,10})$/u.exec(before) ?? [];
  return whole !== "" && name !== what && name.endsWith(what.slice(-2))
    ? `${name}の${measure}`
    : "";
}
