import { titleOfGoals } from "./document.ts";
import { readHeading } from "./headings.ts";
import { readLettered } from "./lettered-list.ts";
import { type FoundRow, goalOf, type Layout } from "./rows.ts";
import { compact } from "./text.ts";
import { isPeriod } from "./words.ts";

const TITLE = /^.{0,10}(?:目標(?:設定|値|一覧)?|KPI\)?)(?:[（(][^（）()]{2,12}[)）])?$/u;
/** A word before a goal that says what it is: 【KPI】, 数値目標：. */
const NAMED =
  /^[【〔[(<《]?(?:KPI|KGI|数値目標|成果目標|目標値|重要業績評価指標(?:\(KPI\))?)(?:[】〕\])>》]:?|:)/u;
const QUANTITY = "[0-9][0-9,.]{0,9}[^0-9、。()]{1,4}?";
/** 35%以上削減: a value that is a goal by what it says, below any line that speaks of goals. */
const CUT = "[0-9]{1,3}(?:\\.[0-9]+)?%(?:以上|程度)?の?(?:削減|縮減|低減|減)";
const CUT_ITEM = new RegExp(`^\\p{L}[^0-9、。:]{2,40}:${CUT}$`, "u");
const MOST_ABOVE = 8;
const ITEM = new RegExp(
  `^(?<label>\\p{L}[^0-9、。:]{2,40}?)[をはが:]?(?:(?<value>${CUT}|(?:約|年間?|毎年|月|[0-9]{1,2}年間で)?${QUANTITY}(?:以上|以下|未満)?)(?<more>(?:${QUANTITY})?)(?:\\((?<period>[^()]{1,20})\\))?|(?<none>ゼロ))$`,
  "u",
);

/** Goals that a document lists below a title that says so (目標設定), or under a legend of letters. */
export const readList: Layout = (line, lines, at) =>
  readLettered(line, lines, at) ?? readRunOn(line, lines, at);

/** Labels that run on into their goals: 町内ガイド養成250人・早起き散歩の会9カ所4000人, 【KPI】参加者数：60人（R6）. */
const readRunOn: Layout = (line, lines, at) => {
  const text = compact(line.text).replace(/^[・○●■-]/u, "");
  const named = NAMED.exec(text)?.[0];
  if (text.length > 200 || !/[0-9ゼ]/u.test(text) || readHeading(line.text)?.strong)
    return undefined;
  const above = lines.slice(Math.max(0, at - MOST_ABOVE), at);
  const cut = CUT_ITEM.test(text) && above.some((line) => /目標/u.test(line.text));
  if (!named && !cut && !TITLE.test(compact(titleOfGoals(lines, at)))) return undefined;
  const items = (named ? [text.slice(named.length)] : text.split(/[・、／/](?!年)/u)).map(
    (item) => ITEM.exec(item)?.groups,
  );
  if (!items.every((item) => item !== undefined)) return undefined;
  const rows = items.flatMap(
    ({ label = "", value, none = "", more = "", period = "" }): FoundRow[] => {
      const values = [value ?? none, more].filter(Boolean);
      return values.map((goal) => ({
        ...goalOf(line, label, goal, isPeriod(period) ? period : ""),
        series: values.length > 1 ? goal.replace(/^[0-9,.]+/u, "") : "",
      }));
    },
  );
  return { rows, next: at + 1 };
};
