import { type Line, linesAbove, NAMES_GOALS } from "../document.ts";
import { cleanText, compact, isProse } from "../text.ts";

/** Words of forecasts. */
const FORECAST = "試算|推計|予測|予想";
/** What is expected or assumed and nobody aims at: に減ると試算される, へと増加傾向にあります, に高めた場合. */
const EXPECTED = new RegExp(
  `^[^。]{0,24}(?:${FORECAST}|推測|想定|見込|見通|おそれ|恐れ|可能性|懸念|傾向|推移|場合|とすると|とすれば)`,
  "u",
);
/** The same, said before the values: 人口推計では、このまま推移すると, 仮に. */
const EXPECTED_BEFORE = new RegExp(
  `(?:${FORECAST}|見通し|このまま)[^。0-9]{0,16}(?:では|によ[るりれ]|と)[^。]{0,40}$|^(?:仮に|もし)`,
  "u",
);
/** A sentence about what has been, or what a goal amounts to, states no goal, but where it says that one has been set. */
const PAST =
  /(?<!設定し?|定め|目標[をとに]?(?:示し|掲げ|設け|置い|し)|[うくすつむる]と(?:し|しまし)?)(?:ました|った|(?<!ま)した|[れせえび]た|(?<!掲)げた|(?<!定)めた|(?<!とし)て(?:いる|います)|に(?:当た|あた)る|に相当する)。?$/u;
/** A change that nobody is said to bring about: に減少します, まで増える, に引き上げられます. */
const BY_ITSELF =
  /^(?:に|へ|まで)?(?:(?:減少|増加|低下|上昇|悪化)(?:する|し)|減[るり]|増え|[上下]が[るり]|伸び|な[るり]|[^、。]{1,8}られ(?:る|ます)。?$)/u;
/** What is to be paid, or has to be: に増額します, に改定する, 高める必要があります, 増やすべきではないか. */
const PAID =
  /^(?:に|へ)?(?:増額|減額|改[定訂め]|見直|値[上下]げ|変更)|^[^。]{0,16}(?:必要|べき)|か。?$/u;
export const isPaid = (behind: string): boolean => PAID.test(behind);
/** What an authority sets or spends by itself: 負担割合を, 事業費を, 価格を1枚. */
const SET =
  /(?:負担[割合率額]{0,2}|補助[金率額]?|料金?|経費|事業費|予算額?|税[率額]|所得割率?|均等割額?|手当|給付[額金]|報酬|給与|家賃|価格|単価|上限額?|限度額|定員|定数|建ぺい率|容積率)(?:\([^()]{1,20}\))?[をはが]、?[^をはが、。]{0,12}$/u;
/** What has been, before the sentence goes on: に上がっており, に増えたことから. */
const HAS_BEEN =
  /^(?:に|へ|まで)?[^、。]{0,10}(?:(?<!目標とし|目指し|めざし|掲げ|考え|予定し|計画し)(?:ており|ていて)|まし?たが|たが|たこと|たため|たもの|たほか|た後)/u;
/** Whose goal it is that may be another's, or what is only said for example: 国では, 政府は, B町では, （例）. */
const OF_OTHERS =
  /^[・●○]?(?:(?:また|なお|一方|さらに)、)?(?:[（(]例[)）]|(?:国(?![民保])|県(?![民立])|府|都(?!市)|全国|世界|他市|前計画|旧計画|[A-Z][市町村県])[^、。0-9]{0,6}(?:では|は、)|(?:国|政府|[都府県道]|\p{Script=Han}{1,6}[省庁]|[^、。]{0,10}[A-Z][市町村県])(?:の[^、。]{1,40}(?:では|によ[るれ])|で?は|が(?!(?:管理|所有|設置|指定|認定|発注|運営)する)|も|によ[るれ]))/u;
/** News of the place itself: 県は12日、…を示した, 県は…とする方針だ. */
const NEWS =
  /^[都府県]は(?:(?:[0-9]{1,2}月)?[0-9]{1,2}日、.{1,400}(?:た|という)。?$|.{1,400}(?:方針|考え|計画)だ。?$)/u;
export const isOfOthers = (sentence: string): boolean =>
  OF_OTHERS.test(sentence) && !NEWS.test(sentence);
const AIMS = /目標|目指|めざ/u;

/** What a sentence says before and behind its values. */
const around = (sentence: string, { index, 0: values }: RegExpExecArray) => ({
  before: sentence.slice(0, index),
  behind: sentence.slice(index + values.length),
});

/** Whether a sentence says that its values are expected, assumed or past, so that none is a goal. */
export function isNoGoal(sentence: string, match: RegExpExecArray): boolean {
  const { before, behind } = around(sentence, match);
  const expected = EXPECTED.test(behind) || EXPECTED_BEFORE.test(before);
  return expected || HAS_BEEN.test(behind) || PAST.test(sentence);
}

/**
 * Whether values change by themselves (は…に減少する), are set, paid or have to change, in a sentence without a
 * word for goals, or may be another's: they may be none.
 */
export function mayBeNoGoal(sentence: string, match: RegExpExecArray): boolean {
  const { before, behind } = around(sentence, match);
  const byItself = BY_ITSELF.test(behind) && !/を、?$/u.test(before);
  const named = match.groups?.label ?? "";
  const isSet = SET.test(before) || SET.test(`${named}を`) || isPaid(behind);
  return isOfOthers(sentence) || ((byItself || isSet) && !AIMS.test(sentence));
}

/** Whether a sentence says before its values that they are expected or assumed: 人口推計では. */
export const speaksOfForecasts = (sentence: string): boolean =>
  EXPECTED_BEFORE.test(sentence.slice(0, sentence.search(/[0-9]/u)));

/** A value that is expected: 41.0%(令和22年推計). */
export const isExpected = (value: string): boolean => EXPECTED_VALUE.test(value);
const EXPECTED_VALUE = new RegExp(`${FORECAST}|見込|見通`, "u");

/** A title of forecasts, of what has been, or of what is to be paid and spent. */
const TITLE = new RegExp(
  `${FORECAST}|見通し|推移|動向|将来人口|(?:使用|利用|手数|保険|水道|保育)料|料金|税率|(?:当初|補正)予算|(?:結果|実績|成果|振り返り|比較)(?:の概要|について|一覧)?[】〉》〕\\])）]*$`,
  "u",
);
/** Lines above a value among which its title is looked for, and how long one is. */
const MOST_ABOVE = 15;
const LONGEST_TITLE = 40;

/** Whether the nearest title above a line is one of forecasts, of how values have been or of fees, and not of goals. */
export function underForecasts(lines: Line[], at: number): boolean {
  const above = linesAbove(lines, at, MOST_ABOVE).map(({ text }) => cleanText(text));
  const title = above.findLast(
    (text) =>
      text.length <= LONGEST_TITLE &&
      !/[→⇒]/u.test(text) &&
      !isProse(text) &&
      (NAMES_GOALS.test(compact(text)) || TITLE.test(text)),
  );
  return title !== undefined && !NAMES_GOALS.test(compact(title));
}
