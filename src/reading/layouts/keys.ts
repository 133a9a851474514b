import { keeper } from "../../lib/memo.ts";
import type { Role } from "../column.ts";
import { wordedStanding } from "../grid/standing.ts";
import { cleanText, compact } from "../text.ts";
import { COLUMN_WORDS } from "../vocabulary.ts";
import { YEAR } from "../words.ts";

/** A value that a word introduces: `目標値（R7） 減少を図る`. */
export interface Keyed {
  role: Role;
  title: string;
  period: string;
  value: string;
}

const ROLES = ["label", "unit", "start", "now", "interim", "target", "note"];
const KEY = COLUMN_WORDS.filter(([role]) => ROLES.includes(role))
  .map(([role, words]) => `(?<${role}>${words})`)
  .join("|");
const SPACED_YEAR = YEAR.replaceAll("(?:年度?)?", " ?(?:年度?)?");
const KEYED = new RegExp(
  `(?:(?<![^/→⇒|、,;。:(\\t ]) ?|(?=[【[〔<]))[-・●○〇◎◆◇■□▼▶▽【[〔<(]{0,4} ?(?:${KEY}|(?<actual>${SPACED_YEAR})(?= ?:))[】\\]〕>)]{0,4} ?(?:[([【](?<period>[^()[\\]【】]{0,40})[)\\]】] ?:?|(?<colon>:)|…{1,9}| |(?<=[】〕] ?)|(?=[0-9△▲+約]|${SPACED_YEAR}[ :][0-9△▲約])|$) ?`,
  "gu",
);
const DATES = new RegExp(`^(?:${YEAR}.{0,6}|年度?|.{0,30}(?:年|月|日|時点|平均))$`, "u");

/** 令和４年度（現状） 86人: a year with the word of its value in brackets, which is the key. */
const YEAR_FIRST =
  /((?:令和|平成|[RH])\s?[0-9元]{1,2}(?:年度?)?|20[0-9]{2}(?:年度?)?)\s?[（(]((?:現状|現況|基準|実績|当初|策定時|中間|最終|目標)(?:目標)?値?)[)）]/gu;

/** 【指標1】凧の数: the number of a label in the bracket of its word. */
const COUNTED =
  /^[【〔［[<＜]((?:\p{Script=Han}{2,6})?指標|KPI|数値目標)\s?[0-9①-⑳]{1,3}[】〕］\]>＞]\s*/u;

/** 【令和6年度実績】: the year in the bracket of its word. */
const YEAR_INSIDE = new RegExp(`^【(${SPACED_YEAR})の?((?:実績|現状|目標)値?)】`, "u");

/** R4 実績値 on a line of its own: the year before the word of its value. */
const YEAR_LED = new RegExp(`^(${SPACED_YEAR}) ?の? ?((?:実績|現状|現況|基準|目標)値)$`, "u");

/** 令和3年度実績 15人 令和8年度目標 20人, 令和8年度目標 上昇: the year before the word of a value, with the value behind it. */
const YEAR_NAMED = new RegExp(
  `(?<=^|[\\s、])(${YEAR})の?((?:実績|現状|現況|基準|目標)値?)(?=[約△▲]?[0-9]|[\\s:](?:[約△▲]?[0-9]|(?:上昇|低下|増加|減少|向上|維持|拡大|縮小)(?:\\s|$)))`,
  "gu",
);

/** R7～R11年度の累計：45件: the years of a value before it. */
const YEARS_BEFORE = new RegExp(
  `^(${YEAR}[~〜～−-]${YEAR}の?(?:累計|合計|平均)?)[:：](.{1,40})$`,
  "u",
);

/** 現状 R6 184人: the year of a value before it. */
const YEAR_BEFORE = new RegExp(`^(${YEAR}) ((?!.* ${YEAR})(?:.{1,8} )?[0-9△▲約].{0,40})$`, "u");

/** 25,870人 達成度 ○: how a value is judged stands behind it. */
const JUDGED =
  /(?<=[^\s]{2})(?: ?【[SA-E◎○〇△×]】|(?: (?:(?:目標)?達成度|達成状況|達成率|進捗率|判定|評価|(?:1年以内の)?達成見込み)[:： ]{0,2}[^\s、。]{1,8}){1,3})$/u;

/** 現 状, 目 標: letters that a key sets apart. */
const SPACED_OUT = /(?<=^|[・○●◎◇◆\s])(\p{Script=Han}) (?=\p{Script=Han}(?:値|\s|[（(:：]|$))/gu;

/** Cuts a text into the values that words such as 現状 and 目標値 introduce, and what stands before them. */
export const keysOf = (text: string) => known(text, cut);
const known = keeper<{ before: string; keyed: Keyed[] }>(2000);

function cut(raw: string) {
  const text = cleanText(raw)
    .replace(SPACED_OUT, "$1")
    .replace(COUNTED, "$1:")
    .replace(YEAR_FIRST, "$2($1)")
    .replace(YEAR_INSIDE, "【$2】($1)")
    .replace(YEAR_LED, "$2($1)")
    .replace(YEAR_NAMED, "$2($1)");
  const all = [...text.matchAll(KEYED)];
  // Behind a word for the label at the beginning one for remarks needs no colon: 項目 … 目標値 … 備考 …, nor 指標の説明.
  const titled = all[0]?.index === 0 && all[0].groups?.label !== undefined;
  const remarks = (note = "") => titled || EXPLAINS.test(note);
  const marks = all.filter(({ index, groups = {}, ...mark }) => {
    const named = groups.label ?? groups.unit ?? (remarks(groups.note) ? undefined : groups.note);
    return named === undefined || index === 0 || mark[0].includes(":");
  });
  const keyed = marks.map((mark, index): Keyed => {
    const from = mark.index + mark[0].length;
    const value = text.slice(from, marks[index + 1]?.index ?? text.length).replace(JUDGED, "");
    const [role = "now", title = ""] =
      Object.entries(mark.groups ?? {}).find(
        ([name, found]) => found !== undefined && name !== "period" && name !== "colon",
      ) ?? [];
    const inside = (mark.groups?.period ?? "").trim();
    const dates = DATES.test(compact(inside)) && /[0-9元]/u.test(compact(inside));
    return {
      role: dates || isOfPlan(`${title}(${inside})`) ? (role as Role) : "estimate",
      title,
      period: role === "actual" ? title : dates ? inside : "",
      value: closed(value.trim().replace(/^[:：\s]{1,9}|[\s／/→⇒|、,，；;（(]{1,9}$/gu, "")),
    };
  });
  const before = text.slice(0, marks[0]?.index ?? 0).replace(/[（(／/→⇒|、,，;；：:\s]{1,9}$/u, "");
  return { before, keyed: dated(keyed).map(withYears) };
}

/** Words for a remark that say of what it is, as no text does that goes on. */
const EXPLAINS = /^(?:指標|目標値?)の|設定の?(?:考え方|根拠|理由)$/u;

/** Whether the bracket of a key leaves its value that of the plan, not 現状値（推計）, 目標値（県）. */
const isOfPlan = (key: string): boolean => !["others", "expected"].includes(wordedStanding(key));

function withYears(key: Keyed): Keyed {
  const [, period = "", value = ""] =
    YEARS_BEFORE.exec(compact(key.value)) ?? YEAR_BEFORE.exec(cleanText(key.value)) ?? [];
  return period === "" || key.period !== "" ? key : { ...key, period, value };
}

/** A value without the end of a bracket that holds all keys: 新規就農者数（現状12人、目標20人）. */
export const closed = (value: string): string => value.replace(/^([^（([［]*)[）)\]］]$/u, "$1");

/** A year behind a key without a value dates it: 現在：R4：642万人. */
function dated(keyed: Keyed[]): Keyed[] {
  return keyed.flatMap((key, index) => {
    const next = keyed[index + 1];
    if (key.role === "actual" && index > 0 && keyed[index - 1]?.value === "") return [];
    const dates = key.value === "" && next?.role === "actual" && key.role !== "label";
    return [dates && next ? { ...key, period: next.period, value: next.value } : key];
  });
}

export const isStart = ({ role }: Keyed): boolean =>
  role === "start" || role === "now" || role === "actual";
export const isGoal = ({ role }: Keyed): boolean => role === "target" || role === "interim";
