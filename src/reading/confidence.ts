import { isProse } from "./text.ts";
import { INDICATOR_NUMBER, isAbsent, isUnit, isValue, NAMES_QUANTITY } from "./words.ts";

/**
 * The rule of the confidence: 1, less the weight of each doubt. Rows below 0.7 are for a person
 * to look at. `broken-cells` alone never makes a row doubtful: it only says that the order of the
 * cells, not marks between them, told the columns.
 */
const WEIGHTS = {
  "broken-cells": 0.05,
  "no-section": 0.05,
  "no-baseline": 0.35,
  "no-target": 0.35,
  "guessed-slot": 0.15,
  "fewer-values": 0.3,
  "more-values": 0.35,
  "unread-value": 0.2,
  "odd-label": 0.35,
  "moved-cells": 0.35,
  "odd-cell": 0.35,
  "guessed-order": 0.35,
  "first-year": 0.35,
  "goal-sentence": 0.35,
  "cell-order": 0.35,
  "wrapped-line": 0.35,
  "same-label": 0.35,
  "unlike-others": 0.35,
  "unread-beside": 0.35,
  "goal-before-start": 0.35,
  "noted-year": 0.35,
  "stated-unit": 0.35,
  "shows-other": 0.35,
  "split-number": 0.35,
  "unseen-text": 0.35,
};

/** Reasons to look at a row again. */
export type Doubt = keyof typeof WEIGHTS;

/** Rows with less are listed for review. */
export const REVIEW_BELOW = 0.7;

type Cells = Record<"layout" | "label" | "section" | "baseline" | "target" | "latest", string>;

interface Weighed {
  doubts: Doubt[];
  confidence: number;
}

/** The doubts about a row, those of its layout and those of its cells, and what is left of 1. */
export function weigh(row: Cells, found: Doubt[]): Weighed {
  const doubts = new Set(found);
  if (row.layout === "broken-cells") doubts.add("broken-cells");
  if (row.section === "") doubts.add("no-section");
  if (row.target === "" || isAbsent(row.target)) doubts.add("no-target");
  if (row.baseline === "" && row.latest === "") doubts.add("no-baseline");
  const cells = [row.baseline, row.target, row.latest].filter((cell) => cell !== "");
  if (cells.some((cell) => !isValue(cell) && cell.length > 25)) doubts.add("unread-value");
  if (isOdd(row.label)) doubts.add("odd-label");
  return weighed([...doubts]);
}

/** The doubts of a row with further ones, and what is left of 1. */
export const withDoubts = (row: Weighed, more: Doubt[]): Weighed =>
  weighed([...row.doubts, ...more]);

function weighed(doubts: Doubt[]): Weighed {
  const sum = doubts.reduce((total, doubt) => total + WEIGHTS[doubt], 0);
  return { doubts, confidence: Math.max(0, Math.round((1 - sum) * 100) / 100) };
}

/** Labels name a quantity: they are no sentence, no bare figure, neither a letter nor a paragraph. */
function isOdd(label: string): boolean {
  if (label.length < 2 || label.length > 90 || isProse(label) || isValue(label)) return true;
  return holdsUnit(label) || ODD.some((sign) => sign.test(label));
}

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
  // The rest of a label that was cut: 数（従業員100人以下の企業）, した人の割合.
  /^(?:(?:数|率|額|割合)(?:[^\p{L}]|$)|[えげけじせべめれ]る|を|した|する|して|され|られ|ている|いる|及び|または|又は|および)/u,
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
  // A value with its year: 71.6%(令和2年).
  /[0-9][^\s0-9（）()]{0,4}[（(](?:令和|平成|[RH])[0-9元]/u,
];
