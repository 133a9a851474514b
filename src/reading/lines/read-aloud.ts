import { type Line, withTexts } from "../document.ts";

/** A key and the comma behind it, as pages made to be read aloud have them: 現況ち、39.7%、目標ち、50.0%. */
const KEY = /(?<=^|、)(現[況状]|基準|目標)(?:ち|値)、/gu;
/** 現況ちの時点、令和3年度（2021年度）、現況ち、: when the value behind it is of. */
const DATED = /^(現[況状]|基準)(?:ち|値)の時点、([^、（(]{2,20})[^、]{0,60}、\1(?:ち|値)、/u;
/** 未来指標、林道の延長: what the line names before its name. */
const NAME = /^\p{L}{1,8}指標、(?=\S)/u;
/** 小学校6年生、76.8%: a part of the value and its figure. */
const PART = /(?<=[年校]生?)、(?=(?:プラス|マイナス)?[0-9０-９])/gu;
/** A document shows by as many lines that its commas stand for colons. */
const LEAST = 2;

/** Lines of a page made to be read aloud, with the colons that its commas stand for. */
export function withColons(lines: Line[]): Line[] {
  const keyed = lines.filter(({ text }) => text.match(KEY)?.length === 2);
  return keyed.length < LEAST ? lines : lines.map((line) => withTexts(line, colons));
}

const colons = (text: string): string =>
  text
    .replace(NAME, "指標名:")
    .replace(DATED, "$1値($2):")
    .replace(KEY, "$1値:")
    .replace(PART, " ");

/**
 * The word for a label, which begins an item: 成果指標：凧の会の人数 - 現状値：28人 - 目標：60人,
 * 項目 凧の会の人数 目標値 60人 備考 ….
 */
const ITEM =
  /(?<=^|\s)(?=(?:(?:[-・●○]|[0-9０-９]{1,2}[.．)）])\s)?(?:(?:成果|評価|活動)?指標名?[:：]\S|項目\s\S+\s目標値?\s[0-9０-９]))/u;
const GOAL = /目標値?(?:[:：]|\s(?=[0-9０-９]))/gu;

/** Lines that hold several such items, as pages made to be read aloud do, with a line for each. */
export const withItems = (lines: Line[]): Line[] =>
  lines.flatMap((line) => {
    const items = line.cells ? [] : line.text.split(ITEM);
    const several = items.length > 2 && (line.text.match(GOAL)?.length ?? 0) > 1;
    return several ? items.map((text) => ({ ...line, text })) : [line];
  });
