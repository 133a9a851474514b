import { type Line, NAMES_GOALS } from "../document.ts";
import { holdsQuantity } from "../figures.ts";
import { cleanText, compact, endsCut, isProse, startsCut } from "../text.ts";
import { anyOf } from "../vocabulary.ts";
import { isRow } from "./said-above.ts";

const OTHERS = new RegExp(`^${anyOf("othersTitles")}`, "u");
const FORECASTS = new RegExp(anyOf("forecastTitles"), "u");
/** 国の目標を踏まえた本市の指標: a title that names others beside the place's own. */
const OWN = /踏まえ|基づ|準じ|本[市区町村都道府県]/u;
const MARKS =
  /^[\s#*・■□◆◇●○★☆▼▶◎※＊【［[〔《<〈（(]{1,9}|^(?:第[0-9一二三四五六七八九十]{1,3}[章節編部]|[0-9]{1,2}[.．)）]|[①-⑳]|[ⅠⅡⅢⅣⅤ][.．]?)/u;
/** A longer text is no title of others, and one still longer no title that ends these. */
const LONGEST = 50;
const LONGEST_NEXT = 90;
/** Lines of text between such a title and a table under it, at most. */
const MOST_BETWEEN = 15;
/** A unit, a source or a note between a title and its table: （単位：人）, 出典：…. */
const REMARK =
  /^(?:[（(](?![0-9一二三四五六七八九十]{1,2}[)）])|[※＊・]|[-*]\s|(?:指標|項目|KPI|注|出典|資料)[:：]|注|出典|単位|[0-9]+$)/u;
/** Numbers of titles below another one. */
const LOWER = /^(?:[（(][0-9一二三四五六七八九十]{1,2}[)）]|[①-⑳])/u;

/** A plan by its number: 第2期計画, 第3次凧プラン. */
const NUMBERED = /(?<![国県]の)第([0-9]{1,2})([次期])[^、。]{0,16}?(?:計画|プラン|戦略)/gu;

/** The numbers by which a text names plans, each as that of the plan before it. */
const followed = (text: string): string[] =>
  [...compact(text).matchAll(NUMBERED)].map(([, number, kind]) => `${Number(number) - 1}${kind}`);

/**
 * Whether a title says that what is below it are no goals of the plan: 【参考】国の目標, 前計画の評価, 財政見通し, and
 * 第2期計画の目標 where the document has a third one.
 */
function isOfOthers(title: string, earlier: ReadonlySet<string>): boolean {
  const bare = compact(title).replace(MARKS, "").replace(MARKS, "");
  if (title.length > LONGEST || OWN.test(bare)) return false;
  const [, number, kind] = OF_NUMBERED.exec(bare) ?? [];
  if (OTHERS.test(bare) || earlier.has(`${number}${kind}`)) return true;
  return FORECASTS.test(bare) && !NAMES_GOALS.test(bare) && !/(?:[数率]|割合)$/u.test(bare);
}
const OF_NUMBERED =
  /^第([0-9]{1,2})([次期])[^、。]{0,16}?(?:計画|プラン|戦略)(?:$|[の(]|における)/u;

/** A title of others, and how many more lines of text it may be above its table. */
interface Over {
  title: string;
  left: number;
}

/** The lines under such titles, up to the next title, in which rows of tables, lists and sentences begin. */
export function rowsOfOthers(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  const earlier = new Set(lines.flatMap(({ text }) => followed(text)));
  const isOthers = (title: string) => !isProse(title) && isOfOthers(title, earlier);
  let over: Over | undefined;
  let within = false;
  let below = true;
  for (const line of lines) {
    const text = cleanText(line.text);
    if (text === "") {
      below = true;
      continue;
    }
    const title = titleOf(line);
    if (title === undefined) {
      if (over || within) found.add(line.line);
      below = false;
    } else if (line.cells && !below) within = isOthers(title);
    else {
      within = false;
      const begins = isOthers(title);
      over = begins ? { title, left: MOST_BETWEEN } : left(over, title, line.title === true);
      if (over && !begins) found.add(line.line);
    }
  }
  return found;
}

/** The title of others that still holds below a line that is no row. */
function left(over: Over | undefined, title: string, marked: boolean): Over | undefined {
  if (!over || over.left === 0) return undefined;
  const ends = (marked || isTitle(title)) && !isLower(title, over.title);
  return ends ? undefined : { ...over, left: over.left - 1 };
}

const isTitle = (text: string): boolean =>
  text.length <= LONGEST_NEXT &&
  !isProse(text) &&
  !holdsQuantity(text) &&
  !REMARK.test(text) &&
  !endsCut(text) &&
  !startsCut(text);

/** Whether a title has a number or mark that those below another one have. */
function isLower(title: string, over: string): boolean {
  const depth = (text: string) => /^#*/u.exec(text)?.[0].length ?? 0;
  return depth(title) > depth(over) || (LOWER.test(title) && !LOWER.test(over));
}

/** The text of a line that is no row: its own, or the only one of its cells. */
function titleOf(line: Line): string | undefined {
  const filled = new Set(line.cells?.map(cleanText).filter((cell) => cell !== ""));
  if (line.cells) return filled.size === 1 ? [...filled][0] : undefined;
  return isRow(line) ? undefined : cleanText(line.text);
}
