import { NUMBER } from "./spoken.ts";
import { YEARS } from "./subject.ts";

/** What parts goals of one sentence: 、, the mark of newspapers, a number in brackets. */
const BETWEEN = /(?:▽|、?\([0-9]\)(?=[\p{L}1])|、(?![^()]{0,40}\)))/u;
/** A goal without a verb, with what was reached in brackets: 2029年度の凧の数30枚(2024年度実績12枚). */
const ITEM = new RegExp(
  `^(?:(?<due>${YEARS})末?(?:まで)?[のにで]、?)?(?<label>(?!${YEARS})(?:[0-9]人1?日?当たりの)?\\p{L}[^0-9、。をはが()「」]{2,40}(?<![にでとへのも約計]))(?<value>(?:約|年間)?${NUMBER}[^0-9、。()「」を]{1,8}(?:以上|以下|未満)?)(?<bracket>(?:\\([^()]{1,30}\\))?)$`,
  "u",
);
/** What a sentence says of goals that it has named: などの数値目標を盛り込んだ, を目指す; of those of a plan also をあげた. */
const AIMED =
  /[—―-]{0,2}(?:など|等)?(?:(?:(?:を達成|と)する|という|との|の[^、。をはが]{0,6})目標値?を(?:[掲挙あ]げ|盛り込|設[定け]|示)|を(?:目指|めざ|掲げ))[^、。]{0,60}。?$/u;
const LISTED = /[—―-]{0,2}(?:など|等)を[挙あ]げ[^、。]{0,12}。?$/u;
const NAMED = /^[^。0-9]{0,20}目標(?:数?値)?(?:は、|は次の(?:通り|とおり)。)/u;
const END = /[—―-]{0,2}(?:など)?(?:だ|です|である|[とを](?:設定|定め)[^、。]{0,6})?。?$/u;
/** What the brackets behind all goals hold: (カッコ内は現状). */
const LEGEND =
  /[(（]?(?:カッコ|かっこ|括弧)内は(?:[^()（）、。]{0,12}の)?(現状|現在|実績|基準)値?[)）]?/u;
/** The year, and the word, of the value in a bracket: (2023年実績12枚). */
const DATES = new RegExp(`^\\(((?:${YEARS})末?の?(?:実績|現状)?値?)[0-9]`, "u");
const OF_PLAN = /^[^。]{0,30}(?:計画|プラン|ビジョン|戦略)(?:案|の素案)?で?は、/u;

/**
 * The goals that a sentence names one behind the other before it says that they are some, each as a sentence
 * of its own: 凧の数30枚、独楽の数50個などの目標を掲げた. One without a year has that of the goal before it.
 */
export function namedGoals(printed: string): string[] {
  const word = LEGEND.exec(printed)?.[1] ?? "";
  const sentence = printed.replace(LEGEND, "");
  const ends = NAMED.test(sentence)
    ? [AIMED, END]
    : OF_PLAN.test(sentence)
      ? [AIMED, LISTED]
      : [AIMED];
  const end = ends.map((own) => own.exec(sentence)).find((own) => own !== null);
  const parts = sentence.slice(0, end?.index ?? 0).split(BETWEEN);
  const first = parts.findLastIndex((part) => !ITEM.test(part)) + 1;
  if (parts.length - first < 2) return [];
  let [year, before] = ["", ""];
  return parts.slice(first).map((part) => {
    const { due = "", label, value, bracket = "" } = ITEM.exec(part)?.groups ?? {};
    year = due || year;
    // (同12枚) is of the year that the bracket before says.
    const known = bracket.replace(/^\(同(?=[0-9])/u, `(${before}`);
    before = DATES.exec(known)?.[1] ?? before;
    // 2022年度比50人増 is the same goal once more.
    const said = /比|[増減]\)$/u.test(known) ? "" : known.replace(/^\((?=[0-9])/u, `(${word}`);
    return `${year && `${year}までに、`}${label}を${value}とする${said}`;
  });
}
