import { YEARS } from "../sentences/subject.ts";
import { compact } from "../text.ts";

/** What is said of values counted over years, since a month, or beside those of a year dates none: 令和4年度比, 令和5年からの累計. */
const NO_DATE =
  "(?!度?(?:から|[~-]|[0-9]{1,2}月)|[^、。]{0,16}(?:維持|比|以上|以下|同じ|同程度|上回|下回))";

/** What a text says of the year of one value: 現状値は令和6年度の値, 策定時の値は2014年度の調査による, 目標年度：R9. */
const OF_VALUE = `(?<what>基準|現[状況]|当初|計画策定時|策定時|中間|最新|実績|目標)(?:の?数?値|年度?)?(?:は、?|[:：])(?<year>${YEARS})${NO_DATE}`;

/** The years that a text says of values, with the words for these and the name before them. */
export const STATED = new RegExp(`(?:(?<name>[^、。「」]{1,40})」?の)?${OF_VALUE}`, "gu");

/** What is before another's name: the title of the remark's column, where it is no sign. */
const BEFORE =
  "(?:^|[^\\p{L}]|備考|考え方|根拠|理由|内容|方法|式|出典元?|説明|定義|資料|事項|課題|摘要|コメント)";
const OTHER =
  "(?:全国|国|\\p{Script=Han}{0,3}県|[都道府]|東京都|北海道|大阪府|京都府|他[市町村]{1,3}|[A-Z][市町村]|健康日本21|(?:上位|関連|他の?|前[回期]?|旧)(?=計画|プラン|戦略))";
/**
 * Before the word for a value whose it is, where another place or plan has it: 県計画の目標年度は, 国では目標は; but
 * 国の調査による現状値は is of the place itself.
 */
const OTHERS = new RegExp(
  `${BEFORE}${OTHER}(?:の(?![^、。]{0,30}(?:調査|統計))[^、。]{0,30}|(?:[^、。]{0,16}(?:計画|プラン|戦略|指針|平均|全体))?(?:の|では|において|においては|[:)])?)$`,
  "u",
);

/** Whether a text says of which years values are, and nothing else. */
export const saysYears = (text: string): boolean =>
  /^[、。()※]*$/u.test(compact(text).replace(STATED, "")) && text.trim() !== "";

/** What a text says of the years of the place's own values. */
export const statedIn = (text: string): RegExpMatchArray[] => {
  const said = compact(text);
  return [...said.matchAll(STATED)].filter(({ index, groups: { name } = {} }) => {
    const before = said.slice(0, index) + (name === undefined ? "" : `${name}の`);
    return !OTHERS.test(before.split(/[、。]/u).at(-1) ?? "");
  });
};
