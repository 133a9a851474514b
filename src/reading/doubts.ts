import { compact, isProse } from "./text.ts";
import { anyOf } from "./vocabulary.ts";
import { INDICATOR_NUMBER, isAbsent, isSeries, isUnit, isValue, NAMES_QUANTITY } from "./words.ts";

/** Reasons to look at a row again. */
export type Doubt =
  | "broken-cells"
  | "no-section"
  | "no-baseline"
  | "no-target"
  | "guessed-slot"
  | "fewer-values"
  | "more-values"
  | "unread-value"
  | "odd-label"
  | "moved-cells"
  | "odd-cell"
  | "guessed-order"
  | "first-year"
  | "goal-sentence"
  | "cell-order"
  | "wrapped-line"
  | "same-label"
  | "unlike-others"
  | "unread-beside"
  | "goal-before-start"
  | "noted-year"
  | "short-year"
  | "stated-unit"
  | "shows-other"
  | "no-stored-value"
  | "split-number"
  | "unseen-text"
  | "whose-value"
  | "others-goal";

/** Those that alone leave a row certain; `typed.ts` itself asks about all rows of broken cells. */
const SLIGHT: readonly Doubt[] = ["broken-cells", "guessed-slot", "no-section", "unread-value"];

/** Whether doubts leave a row certain. */
export const areSlight = (doubts: readonly Doubt[]): boolean =>
  doubts.every((doubt) => SLIGHT.includes(doubt));

type Cells = Record<"layout" | "label" | "section" | "baseline" | "target" | "latest", string>;

/** The reasons whose question is answered with yes, in their order. */
export const raised = <Reason extends string>(asked: Partial<Record<Reason, boolean>>): Reason[] =>
  (Object.keys(asked) as Reason[]).filter((reason) => asked[reason]);

/** The doubts about a row, those of its layout and those of its cells. */
export function allDoubts(row: Cells, found: Doubt[]): Doubt[] {
  const cells = [row.baseline, row.target, row.latest];
  const own: Doubt[] = raised({
    "broken-cells": row.layout === "broken-cells",
    "no-section": row.section === "",
    "no-target": row.target === "" || isAbsent(row.target),
    "no-baseline": row.baseline === "" && row.latest === "",
    "unread-value": cells.some((cell) => !isValue(cell) && cell.length > 25),
    "odd-label": isOdd(row.label),
  });
  return [...new Set([...found, ...own])];
}

/** A row with further doubts. */
export const withDoubts = <Row extends { doubts: Doubt[] }>(row: Row, more: Doubt[]): Row => ({
  ...row,
  doubts: [...new Set([...row.doubts, ...more])],
});

/** Labels name a quantity: they are no sentence, no bare figure, neither a letter nor a paragraph. */
function isOdd(label: string): boolean {
  if (label.length < 2 || label.length > 90 || isProse(label) || isValue(label)) return true;
  // A part whose label is lost.
  if (isSeries(label) && !label.endsWith("増減")) return true;
  return (
    NO_INDICATOR.test(compact(label)) || holdsUnit(label) || ODD.some((sign) => sign.test(label))
  );
}

/** What stands beside indicators and is none, with a unit or without: 事業費（千円）, （参考）全国. */
const NO_INDICATOR = new RegExp(`^${anyOf("noIndicators")}(?:\\([^()]{1,6}\\))?$`, "u");

/** Whether the name of a quantity with its unit stands before another: 凧の数（枚）独楽の数. */
const holdsUnit = (label: string): boolean =>
  NAMES_QUANTITY.test(label) &&
  [...label.matchAll(/[（(]([^（()）]{1,8})[)）](?=[^の\s（()）]{3})/gu)].some(
    ({ 1: inside = "", index }) => isUnit(inside) && NAMES_QUANTITY.test(label.slice(0, index)),
  );

/** What no name of a quantity has. */
const ODD = [
  // Ends in a number in place of a name, whatever stands before it: 成果指標①.
  new RegExp(`${INDICATOR_NUMBER}$`, "u"),
  // Nothing but the part of a label: （女性）.
  /^[（(][^（()）]*[)）]$/u,
  // The beginning of a label that was cut within its bracket: 若い人（.
  /[（(][^（()）]*$/u,
  // What only ends a bracket, as a number does that belongs to another word: 1】凧の数.
  /^[^【〔［＜]{0,60}[】〕］＞]/u,
  // A label with the figures of the cell below it: 駅周辺の人口11.3 12.8.
  /[0-9] [0-9][0-9.,]*$/u,
  // A label with the dash of the cell beside it.
  / [-－―‐–—]$/u,
  // The rest of a label that was cut: 数（従業員100人以下の企業）, した人の割合.
  /^(?:(?:数|率|額|割合)(?:[^\p{L}]|$)|[えげけじせべめれ]る|を|した|する|して|され|られ|ている|いる|及び|または|又は|および|以上|以下|未満)/u,
  // The beginning of a label that was cut: 凧を楽しいと感じる, 独楽を回す市民の.
  /(?:[のをがへ]|感じる|思う|答えた|した|する|ている|ある)$/u,
  // Two labels that ran on: 再生利用率再生利用量, 総生産額ワンストップ窓口の数.
  /(\p{Script=Han}{3,8})(?:率|額|割合)\1(?:量|率|数|額)/u,
  /(?:額|率|割合)[ァ-ヶー]{4}/u,
  // Numbered labels of several rows: ①凧の保有率②独楽の数.
  /.[②-⑳]./u,
  // What is aimed at, in words: 毎年0人をめざす.
  /(?:めざす|目指す|させる|図る|努める)$/u,
  // The beginning of a sentence: 次の指標について、.
  /(?:について|により|から|ため)、/u,
  // A name with its value: 案内件数0件.
  /(?:数|率|額|量|割合)[0-9０-９][0-9０-９,，.]{0,12}[^0-9０-９\s万億対]/u,
  // A part whose label is lost, or a sum of whatever stands above: 男性, イ 女性, 小計, 指標数計.
  /^(?:[ア-オ] ?)?(?:男性?|女性?|男子|女子|男児|女児|小学[校生]|中学[校生]|高校生?|児童|生徒|全体|平均|(?:(?:指標|項目|事業|KPI)の?数)?[小合総]?計)$/u,
  // A label that ran on into its unit: 凧の会の人数人.
  /(?:数|率|額|量|割合)(?:人|件|回|円|千円|百万円|億円|世帯|団体|か所|箇所|校|冊|台|[%％])$/u,
  // A value with its year: 71.6%(令和2年).
  /[0-9][^\s0-9（）()]{0,4}[（(](?:令和|平成|[RH])[0-9元]/u,
];
