import { YEARS } from "./subject.ts";

/** What is said of values counted over years, since a month, or beside those of a year dates none: 令和4年度比, 令和5年からの累計. */
const NO_DATE =
  "(?!度?(?:から|[~-]|[0-9]{1,2}月)|[^、。]{0,16}(?:維持|比|以上|以下|同じ|同程度|上回|下回))";

/** What a text says of the year of one value: 現状値は令和6年度の値, 策定時の値は2014年度の調査による, 目標年度：R9. */
export const OF_VALUE = `(?<what>基準|現[状況]|当初|策定時|中間|最新|実績|目標)(?:の?数?値|年度?)?(?:は、?|[:：])(?<year>${YEARS})${NO_DATE}`;

/** The years that a text says of values, with the words for these and the name before them. */
export const STATED = new RegExp(`(?:(?<name>[^、。「」]{1,40})」?の)?${OF_VALUE}`, "gu");
