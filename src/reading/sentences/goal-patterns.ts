import { NUMBER, VALUE } from "./spoken.ts";
import { DATED, YEARS } from "./subject.ts";

export const AIM = `(?<due>${YEARS})末?(?:まで)?`;
/** What a clause is of, from its beginning: digits in it count days or people. */
const SUBJECT = "(?<=^|[、。])(?<label>[^、。]{2,60}?)は、?";
/** The same before the year of its first goal: 凧の数は、会館が開く2027年度に, 凧の数を令和8年度に. */
const DATED_SUBJECT =
  "(?<=^|[、。])(?<label>[^、。をは]{2,60}?)(?:は|を|につ(?:いて|きまして)は?)、?[^、。0-9をは]{0,12}";
/** A value that is counted over years, as sentences say before it. */
const COUNTED = `(?:累計で?|延べ|合計)?${VALUE}`;
const GOAL_END =
  "(?:の(?:早期の?)?(?:実現|達成)を(?:目標|目指|めざ|掲げ)|とする(?![計期])|とします|としています|を目標[とに]|を目指|をめざ|まで(?:縮減|削減|短縮|引き下げ|引き上げ|増|減ら)|に(?:する|します|(?:増や|増加|減ら|拡大|向上|引き?[上下]げ|高め|[延伸]ば|広げ|縮[小減]|削減|短縮|低減|抑え(?=[るま]))(?!(?:し|させ|され)?(?:まし)?[たて]|る?(?:必要|べき))))";
const SHARE = "約?[0-9.]{1,6}(?:%|パーセント)(?:以上)?";
const AGAINST = "(?:に対して|比で|と比較して|[とに]比べて?)";
/** 2015年度に対して12%削減, whose subject stands above. */
export const CUT = new RegExp(
  `(?:${AGAINST}|(?<=年度?)より)、?(?:.{0,12}?(?:時点で|までに))?、?(?<to>${SHARE}の?(?:削減|減少|縮減))`,
  "u",
);
/** What is to be cut, before the year that the cut is measured by: 排出量を平成25年度比で. */
export const OBJECT = new RegExp(
  `(?:^|、)(?:(?:${YEARS})末?(?:までに|の|における))?((?:[^、。を0-9]|[0-9](?=[人日]1?日?当)|1(?=人1日)){3,40}(?:\\([^()]{1,30}\\))?)を、?(?:(?:${YEARS})末?(?:において|まで)に?、?)?(?:(?:${YEARS})の?|基準年度?の?)?(?:${AGAINST}|より)`,
  "u",
);
/** 策定時(2011年)の70.8%に対して、78%(2023年): start and goal of what the line above names. */
export const AGAINST_START = new RegExp(
  `^(?<since>(?:現[状在]|策定時)\\((?:${YEARS})\\))の?(?<from>${VALUE})に対し(?:て)?、(?:${AIM}(?:において|には?)?、?)?(?<to>${VALUE})(?:と(?:する|します))?。?$`,
  "u",
);
/** How sentences state a goal, in the order in which they are asked: `from` is the start, `to` the goal. */
export const STATED = [
  // 凧の数は、令和6年に3枚まで増えました。これを令和12年には9枚とする: two sentences on one label.
  new RegExp(
    `${SUBJECT}(?:現在|(?<since>${DATED})[にはのでが]{0,2})、?(?<from>${VALUE})(?:まで|と|に|で)[^。]{1,40}。これを、?${AIM}(?:には?、?)?(?<to>${VALUE})(?=に|へ|まで|と[すしい])`,
    "u",
  ),
  // 凧の率は2022年度で43%となっており、2030年度に100%とする: the start and the goal in one sentence.
  new RegExp(
    `${SUBJECT}(?<since>${DATED}|[昨前]年度?)[にはのでが]{0,2}、?(?<from>${VALUE})(?:となって(?:おり|いるが|いますが)|であり|で|ですが|ありますが|(?:まで|に)[^、。0-9]{1,8}たが)、?(?:${AIM}(?:には?、?)?|(?=[0-9][^、。]{0,12}を(?:目標|目指|めざ)))(?<to>${VALUE})(?=に|へ|まで|と[すしい]|を(?:目標|目指|めざ))`,
    "u",
  ),
  // 令和6年度末の整備率41%を令和11年度末までに52%まで: the label stands before its value.
  new RegExp(
    `(?<since>${DATED})の(?<label>[^、。0-9をはが]{2,30})(?<from>${VALUE})を、?${AIM}には?、?(?<to>${VALUE})(?=に|へ|まで|と[すし])`,
    "u",
  ),
  // 2013年、1.71だった出生率を2030年には、2.07に: the label stands between its values.
  new RegExp(
    `(?<since>${YEARS})、(?<from>${VALUE})だった(?<label>[^、。0-9]{2,40})を${AIM}には?、?(?<to>${VALUE})(?=に|へ|まで|と[すし])`,
    "u",
  ),
  new RegExp(
    `(?:(?<since>${YEARS}|[昨前]年度?|(?:現[状在]|策定時)(?:\\((?:${YEARS})\\))?)末?(?:時点)?(?:の?実績)?(?:の|は、)?)?(?<from>${COUNTED})(?:から、?|でしたが、|だったが、|(?<=現[状在]の.{1,20})を|(?<=年度?末?(?:の?実績)?の.{1,20})を(?=${YEARS}|${VALUE}(?:以上|以下)?に))(?:(?<by>${YEARS})末?(?:まで)?には?、?(?<mid>${COUNTED})[にへ]?、)?(?:${AIM}(?:には?、?|において、?|、|の)?)?(?:(?:おおむね|概ね)?${SHARE}(?:の?(?:削減|減少)|減ら|下げ)し(?:て)?、?)?(?<to>${COUNTED}|ゼロ(?=に))(?=に|へ|まで|を(?:達成|確保)|と[すしい]|$)`,
    "u",
  ),
  new RegExp(
    `(?:を|は|は、(?=[^、。]{1,20}を(?:目標|目指|めざ))|を、(?=[0-9約]))「?(?:継続的に)?(?:、?(?:${YEARS})末?(?:から[^、。]{0,20}年間で|までの?間?に|において|時点で|に)、?「?)?(?:累計|合計|延べ|年間?)?(?<to>${NUMBER}[^0-9、。()「」]{0,5}?(?:以上|以下|超|未満)?(?:${NUMBER}[^0-9、。()「」]{0,4}?(?:以下|未満))?(?=」?${GOAL_END})(?:」?まで(?:縮減|削減|短縮))?)`,
    "u",
  ),
  // 待機者数を令和6年の1860人から半減させる: by how much, in a word.
  new RegExp(
    `(?:(?<since>${YEARS})末?(?:時点)?の)?(?<from>${COUNTED})(?:から|より)、?(?:${AIM}に、?)?(?<to>半減|倍増)(?=させる|する|させ(?:、|ることを(?:目標|目指|めざ))|することを(?:目標|目指|めざ)|を(?:目標|目指|めざ))`,
    "u",
  ),
  // 凧の数は2028年度90枚とする, 凧の数を2028年度末で全90枚とする: the year runs into its goal.
  new RegExp(
    `[をは]、?${AIM}(?:時点)?で?全?(?<to>${NUMBER}[^0-9、。()「」をはが]{0,5}?(?:以上|以下|未満)?)(?=${GOAL_END})`,
    "u",
  ),
  // 令和12年に人口9人、令和22年に人口8人を維持する, 人口は令和12年に9人、令和22年に8人とする: a goal and one on the way.
  ...["(?<label>[^、。0-9をはが]{2,20})", ""].map(
    (label) =>
      new RegExp(
        `${label === "" ? DATED_SUBJECT : ""}(?<by>${YEARS})末?に(?:は、?)?${label}(?<mid>${VALUE})、(?:[^、。0-9をはが]{1,8}の)?${AIM}に(?:は、?)?${label === "" ? "" : "\\k<label>"}(?<to>${VALUE})(?=程度?を(?:維持|確保|達成|目標|目指|めざ)|を(?:維持|確保|達成|目標|目指|めざ)|と(?:する|します))`,
        "u",
      ),
  ),
  // 施設の50％以上に設備を導入する: the label stands around its goal.
  new RegExp(
    `${AIM}に、?(?<label>[^、。0-9をはが]{2,30})の(?<to>${SHARE})に(?<what>[^、。0-9はが]{2,20}を(?:導入|設置|整備))(?=する|します|し、|すること)`,
    "u",
  ),
  // 令和12年度までに排出量の7%削減を目指す: of what, before the cut.
  new RegExp(
    `${AIM}に、?(?<label>[^、。0-9をはが]{3,40})の(?<to>${SHARE}の?(?:削減|減少|縮減))(?=を(?:目標(?!に設定)|目指|めざ|達成)|する|します)`,
    "u",
  ),
  // 令和8年度末までに拠点を1か所設置する, 拠点を令和8年度末までに1か所設置する: what is to be made ready.
  new RegExp(
    `(?:${AIM}に、?(?<label>[^、。0-9をはが]{3,40})を、?|(?<=^|[、。])(?<what>[^、。0-9をはが]{3,40})を、?${AIM.replace("due", "by")}に、?)(?<to>${NUMBER}[^0-9、。()「」をはが]{0,5}?(?:以上)?)(?=(?:設置|整備|確保|開設|配置|養成|育成)(?:する(?!計)|します|することを))`,
    "u",
  ),
  // 入所者数を令和4年度末から4人削減し、80人以下とする: by how much, and then the level that this comes to.
  new RegExp(
    `(?<=を、?)(?:(?:${YEARS})末?(?:から|比で|より)、?)?${VALUE}(?:の?(?:削減|減少|増加)|減ら|増や)し(?:て)?、(?<to>${NUMBER}[^0-9、。()「」]{0,5}?(?:以上|以下|未満)?)(?=${GOAL_END})`,
    "u",
  ),
  CUT,
  AGAINST_START,
  // 凧の数について、令和9年度に9枚を目標とする, 凧の数については、いずれも9枚を目標とする: no particle between label and goal.
  new RegExp(
    `(?<label>[^、。0-9]{3,40})につ(?:いて|きまして)は?、?(?:国と(?:同様|同じく)に?、)?(?:${AIM}(?:には?、?|で)|いずれも、?)(?<to>${NUMBER}[^0-9、。()「」]{0,5}?(?:以上|以下|未満)?)(?=${GOAL_END})`,
    "u",
  ),
  // 令和7年までに事故件数2件以下を目指す: the label runs into its goal.
  new RegExp(
    `${AIM}[にの]、?(?<label>[^、。0-9をはが】]{3,40}?)(?<to>${NUMBER}[^0-9、。()「」をはが]{0,5}?(?:以上|以下|未満)?|ゼロ)(?=(?:の(?:確保|維持|達成))?を(?:目標|目指|めざ))`,
    "u",
  ),
  // 凧の普及率95%を目指す: the same without a year, of what names a quantity.
  new RegExp(
    `(?<label>(?<![0-9元])[^、。0-9をはが】]{2,38}?(?:率|割合|数|量|額|面積)(?:\\([^()0-9]{1,10}\\))?)(?<to>${NUMBER}[^0-9、。()「」をはが]{0,5}?(?:以上|以下|未満)?|ゼロ)(?=を(?:目標|目指|めざ))`,
    "u",
  ),
  // ①経常収支比率=88.0以下.
  new RegExp(
    `^[①-⑳・]?(?<label>[^、。0-9=]{3,30})=(?<to>${NUMBER}[^0-9、。()=]{0,4}?(?:以上|以下|未満))(?![^(、。])`,
    "u",
  ),
  // 取得した職員の割合は、100%を維持する, 現状の100%を維持する.
  new RegExp(
    `は、?(?:現[状在]の)?(?<to>${NUMBER}[^0-9、。()「」を]{0,4}を維持)(?=する|します)`,
    "u",
  ),
  // 残業時間を10％削減する.
  new RegExp(`[をは]、?(?<to>${SHARE}の?(?:削減|減少|縮減|増加))(?=する|します|させ)`, "u"),
];
export const YEAR_OF_GOAL =
  /((?:令和|平成)[0-9元]{1,4}(?:\([0-9]{4}\))?年度?|(?<![0-9])20[0-9]{2}(?:\([^()]{0,20}\))?年度?)(?:末|[0-9]{1,2}月(?:[0-9]{1,2}日)?末?(?=まで))?(?:】)?(?:までに|まで引き続き|までの|に|時点|の)/gu;
/** The first year of a goal in a sentence, or nothing. */
export const yearOf = (sentence: string): string =>
  sentence.matchAll(YEAR_OF_GOAL).next().value?.[1] ?? "";
