import { unitOf } from "../cells.ts";
import { linesAbove, titleOfGoals } from "../document.ts";
import { readHeading } from "../outline/headings.ts";
import { type FoundRow, goalOf, type Layout, rowOf, type Valued } from "../rows.ts";
import { cleanText, compact } from "../text.ts";
import { isAbsent, isFigure, isPeriod } from "../words.ts";
import { withPoints } from "./points.ts";
import { readRemarked } from "./remarked-goals.ts";
import { YEARS } from "./subject.ts";

/** 目標設定, 【成果目標】, 【数値目標】（令和11年度）: what goals are listed below, with their year. */
const TITLE =
  /^[【〔[<《■◆●○]?[^【〔]{0,10}(?:目標(?:設定|値|一覧)?|KPI\)?)[】〕\]>》]?(?:[（(](?<due>[^（）()]{2,12})[)）])?$/u;
/** A word before a goal that says what it is: 【KPI】, 数値目標：. */
const NAMED =
  /^[【〔[(<《]?(?:KPI|KGI|数値目標|成果目標|目標値|重要業績評価指標(?:\(KPI\))?)(?:[】〕\])>》]:?|:)/u;
const QUANTITY = `(?!${YEARS}|[0-9]{1,2}年後)[0-9][0-9,.]{0,9}[^0-9、。()]{1,4}?`;
/** What a change is counted from: 現状の1.5倍, 令和6年度比20%増. */
const FROM = `(?:現状|基準|当初|前年度?|${YEARS})値?(?:の|から|より|比で?|[とに]比べて?)`;
/** Until when: 令和11年度までに12戸. */
const BY = `(?:(?<due>${YEARS})末?(?:まで)?に、?)?`;
/** 35%以上削減: a value that is a goal by what it says, below any line that speaks of goals. */
const CUT = "[0-9]{1,3}(?:\\.[0-9]+)?%(?:以上|程度)?の?(?:削減|縮減|低減|減)";
const CUT_ITEM = new RegExp(`^\\p{L}[^0-9、。:]{2,40}:${CUT}$`, "u");
const MOST_ABOVE = 8;
const ITEM = new RegExp(
  `^(?<label>\\p{L}[^0-9。:／/]{2,40}?)(?<!令和|平成)[をはが:]?${BY}(?:(?<value>${CUT}|(?:約|年間?|毎年度?|月|${FROM}|[0-9]{1,2}年間で)?${QUANTITY}(?:以上|以下|未満)?)(?<more>(?:${QUANTITY})?)(?:\\((?<period>[^()]{1,20})\\))?|(?<none>ゼロ))$`,
  "u",
);

/** 凧の所得目標:420万円に変更。(旧:400万円), 凧の集積目標:8割程度(9,850ha): what a goal is of, before the word for goals. */
const AIM =
  /^(?<label>\p{L}[^0-9、。:]{2,40}?)の?(?:年間|確保|達成)*目標値?:(?<value>[0-9約][^。()]{0,20}?)(?:に変更)?。?(?:\([^()]{1,40}\))?。?$/u;

/** Goals that a document lists below a title that says so (目標設定), or under a legend of letters. */
export const readList: Layout = (line, lines, at) =>
  readLettered(line, lines, at) ?? readRunOn(line, lines, at);

/** 412 398: figures that only blanks part are cells; without the blanks they would be one. */
const FIGURES_APART = /[0-9][ \u3000\t]{1,40}[0-9]/u;

/** Labels that run on into their goals: 町内ガイド養成250人・早起き散歩の会9カ所4000人, 【KPI】参加者数：60人（R6）. */
const readRunOn: Layout = (line, lines, at) => {
  const text = compact(line.text).replace(/^[・•○●■-]/u, "");
  const named = NAMED.exec(text)?.[0];
  const readable = text.length <= 200 && /[0-9ゼ]/u.test(text) && !FIGURES_APART.test(line.text);
  if (!readable || readHeading(line.text)?.strong) return undefined;
  const above = linesAbove(lines, at, MOST_ABOVE);
  const remarked = readRemarked(line);
  if (remarked) return { rows: [remarked], next: at + 1 };
  const { label: aimed = "", value: aim = "" } = AIM.exec(text)?.groups ?? {};
  if (isFigure(aim)) return { rows: [goalOf(line, aimed, aim)], next: at + 1 };
  const cut = CUT_ITEM.test(text) && above.some((line) => /目標/u.test(line.text));
  const title = TITLE.exec(compact(titleOfGoals(lines, at)));
  if (!named && !cut && !title) return undefined;
  const year = [title?.groups?.due ?? ""].find(isPeriod) ?? "";
  const whole = named !== undefined || ITEM.test(text);
  const items = (whole ? [text.slice(named?.length ?? 0)] : text.split(/[・、／/](?!年)/u)).map(
    (item) => ITEM.exec(item)?.groups,
  );
  if (!items.every((item) => item !== undefined)) return undefined;
  const rows = items.flatMap(
    ({ label = "", value, none = "", more = "", period = "", due = "" }): FoundRow[] => {
      const values = [value ?? none, more].filter(Boolean);
      const dated = isPeriod(period);
      return values.map((goal) => ({
        ...goalOf(line, label, goal, dated ? period : due || year),
        note: dated ? "" : period,
        series: values.length > 1 ? goal.replace(/^[0-9,.]+/u, "") : "",
      }));
    },
  );
  return { rows, next: at + 1 };
};

const LEGEND =
  /[〔[(【][▽▼・○◇◆]?指標名?=([^〔〕【】]{10,200})[〕\])】]|^[▽▼][^=]{0,10}(?:指標|項目)[^=]{0,12}=(.{10,200})$|[(]([@①][^()]{1,80}目標値?[^()]{0,10})[)]。?$/u;
const LISTED = /^[▽▼・○◇◆]/u;
/** What a legend may begin with; the letters behind it follow one another: @ABC, abc, ①②③. */
const FIRST = /^[@Aa①]$/u;
/** A year that tells its century. */
const YEAR = /(?:令和|平成)[0-9元]{1,2}年度?|(?<![0-9])20[0-9]{2}年度?/u;
/** A year, also one that does not. */
const ANY_YEAR = /[0-9元]{1,4}年/u;

/** Lists whose legend gives each column a letter: 〔▽指標名=A20年実績値B21年実績値C23年目標値〕, (@現状値A2023年度目標値). */
const readLettered: Layout = (legend, lines, at) => {
  const [, ...legends] = LEGEND.exec(cleanText(legend.text)) ?? [];
  const text = legends.find(Boolean) ?? "";
  const columns = partsOf(text, text.charAt(0));
  if (columns.length < 2) return undefined;
  const aimed = columns.find((title) => /目標/u.test(title))?.match(ANY_YEAR)?.[0] ?? "";
  const rows: FoundRow[] = [];
  let next = at + 1;
  for (let line = lines[next]; line && LISTED.test(cleanText(line.text)); line = lines[++next])
    for (const item of cleanText(line.text).split(/[▽▼◇◆]/u)) {
      const [label = "", cells = ""] = item.split(/=|(?<!=)(?=[@①])/u);
      const values = partsOf(withPoints(withCommas(cells)), text.charAt(0));
      const own = columns.flatMap((title, index) => valuedUnder(title, values[index] ?? "", aimed));
      const units = new Set(own.flatMap(({ value }) => (isAbsent(value) ? [] : [unitOf(value)])));
      if (values.length === columns.length && own.length > 1 && units.size === 1)
        rows.push(rowOf(line, label.trim(), own, { layout: "flow", doubts: ["cell-order"] }));
    }
  return rows.length > 0 ? { rows, next } : undefined;
};

/** Thousands as newspapers print them: 18、000. */
const withCommas = (text: string): string =>
  text.replace(/(?<=[0-9])、(?=[0-9]{3}(?![0-9]))/gu, ",");

/**
 * The value under a title that names a year or a value; other parts, as how far it came, have none. What is of the
 * year aimed at, and no goal, came of it.
 */
function valuedUnder(title: string, value: string, aimed: string): Valued[] {
  if (!/[0-9年値]/u.test(title)) return [];
  const reached = aimed !== "" && title.match(ANY_YEAR)?.[0] === aimed ? "result" : "actual";
  const role = /目標/u.test(title) ? "target" : reached;
  return [{ role, value, period: YEAR.exec(title)?.[0] ?? "" }];
}

/**
 * The texts behind letters that follow one another: a letter out of its turn, or one of a word, belongs
 * to a text, as a unit does.
 */
function partsOf(text: string, first: string): string[] {
  if (!FIRST.test(first) || !text.startsWith(first)) return [];
  const parts: string[] = [];
  let rest = text.slice(1);
  for (let letter = after(first); ; letter = after(letter)) {
    const at = placeOf(rest, letter);
    if (at < 0) return [...parts, rest.trim()];
    parts.push(rest.slice(0, at).trim());
    rest = rest.slice(at + 1);
  }
}

const after = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) + 1);

const placeOf = (text: string, letter: string): number =>
  text.split("").findIndex((sign, at) => sign === letter && !/[A-Za-z]/u.test(text.charAt(at + 1)));
