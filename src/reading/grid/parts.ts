import { remember } from "../../lib/memo.ts";
import { readQuantity } from "../../notation/quantity.ts";
import { readTarget } from "../../notation/target.ts";
import { isKnownUnit } from "../../notation/unit.ts";
import { cleanText, compact } from "../text.ts";
import { isPeriod, isSeries, isUnit } from "../words.ts";
import { periodYear } from "../years.ts";

/** What a cell of values holds: one value, or one for each of its series, and what stands beside. */
export interface CellParts {
  /** One entry for a plain value; `series` is then empty. */
  values: { series: string; text: string }[];
  /** Every quantity of a cell whose quantities have no names, or not all of them. */
  unnamed: string[];
  /** The year or span that the cell prints, as printed. */
  period: string;
  /** The name of the only value (小学校 70％), which may be that of a part. */
  name: string;
  /** Other figures and remarks of the cell, as printed: ranks, 25市町村, （延長）. */
  beside: string[];
}

const BRACKET = /[（(〔［[【]((?:[^（()）〔〕［］[\]【】]|[（(][^（）()]*[)）])*)[)）〕］\]】]/gu;
const SPAN_END = "(?:\\s?[−‐~〜～-]\\s?(?:令和|平成|[RHS])?[0-9元]{1,4})?";
const LEADING_PERIOD = new RegExp(
  `^((?:令和|平成|[RHS]|(?=(?:19|20)[0-9]{2}))[0-9元]{1,4}${SPAN_END}\\s?年?度?末?(?:[0-9]{1,2}月末?)?)(?:\\s*[:：]\\s*|\\s+)(?=\\S)`,
  "u",
);
/** 12.6% 令和2年度: the year behind the only value. */
const TRAILING_PERIOD =
  /^(?=[^\s]{0,12}[0-9])\S{1,20}(?<behind>\s+(?:(?:令和|平成)[0-9元]{1,2}年|20[0-9]{2}年|[RH][0-9]{1,2}(?![0-9]))(?:度?末?(?:決算|実績)?|[0-9]{1,2}月末?)\s*)$/u;
/** 90.1%(小5): the name of a part behind its value. */
const NAME_BEHIND = /([0-9][0-9.,]{0,12}[^\s0-9()]{0,4})\s?\(([^()]{1,12})\)/gu;
/** 全国平均：1.52倍 stands beside a value to compare it with. */
const AVERAGE = /^(?:全国|国|都道府県|県)の?平均値?[:：]?$/u;
/** 貸出しは 5冊: a word before a figure that a sentence has, and no part. */
const IN_SENTENCE = /[はがをも]$/u;
/** No cell of values is longer; longer texts are explanations. */
const LONGEST = 160;
/** Endings of labels, which no unit has. */
const QUANTITY_NAME =
  /(?:率|割合|数|額|量|寿命|満足度|面積|延長|状況|指数|収入|所得|計画|以上の|未満の|当た?)$/u;

/** Whether a text is a quantity whose unit may be one: 48便, 3.1万冊, 25%以上, never 3世代同居率. */
function isQuantity(text: string): boolean {
  const word = compact(text);
  const quantity = readQuantity(word);
  if (!quantity) return false;
  const unit = quantity.unit.split("/")[0] ?? "";
  const fits = unit.length <= 6 && !(unit.length > 1 && QUANTITY_NAME.test(unit));
  if (!(unit === "" || isUnit(unit) || isKnownUnit(unit) || fits)) return false;
  return quantity.tail === "" || readTarget(word, "").type !== "none";
}

/** Reads a cell of values, or nothing where it holds none or more than values. */
export const readParts = (raw: string): CellParts | undefined => known(raw) ?? undefined;

const known = remember((raw): CellParts | null => partsOf(raw) ?? null);

function partsOf(raw: string): CellParts | undefined {
  const clean = cleanText(raw);
  if (clean === "" || clean.length > LONGEST || !/[0-9ゼ]/u.test(clean)) return undefined;
  if (SENTENCE.test(clean)) return undefined;
  const beside: string[] = [];
  const dates: string[] = [];
  let text = clean
    .replace(/\s?[（(]?※[\s\S]*/u, (note) => {
      beside.push(note.trim());
      return "";
    })
    .replace(NAME_BEHIND, (own, value: string, name: string) =>
      isSeries(name) ? `${name} ${value}` : own,
    );
  text = text.replace(BRACKET, (bracket, inside: string, at: number) => {
    const before = text.slice(0, at);
    if (isPeriodText(inside)) dates.push(inside);
    else if (/[0-9]/u.test(before.trimEnd().split(/\s/u).at(-1) ?? "")) beside.push(bracket);
    else return bracket;
    return " ";
  });
  const { rest, period } = withoutPeriod(text, dates.at(-1) ?? "");
  const items = itemsOf(cleanText(rest));
  if (!items) return undefined;
  const compared = items.some(({ name }) => name !== "" && !AVERAGE.test(name));
  const ranks = items.filter(
    ({ name, text }) => /[0-9]位/u.test(text) || (compared && AVERAGE.test(name)),
  );
  if (ranks.length === items.length) return undefined;
  const figures = items.filter((item) => !ranks.includes(item));
  const names = figures.map(({ name }) => name).filter(Boolean);
  if (names.some((name) => IN_SENTENCE.test(name))) return undefined;
  const apart = new Set(dates).size > 1 && figures.length > 1;
  // 12枚（R2） 13枚（R3） are no parts of one value.
  if (apart && (dates.length > figures.length || names.length < dates.length)) return undefined;
  if (new Set(names).size < names.length) return undefined;
  beside.push(...ranks.map((rank) => rank.name + rank.text));
  const own = cleanText(raw);
  const printed = (part: string) => {
    const at = clean.indexOf(part);
    return at < 0 ? part : own.slice(at, at + part.length);
  };
  const values = seriesOf(figures, beside);
  const unnamed = values.length < figures.length || figures.every(({ name }) => name === "");
  return {
    values: values.map(({ series, text }, index) => ({
      series: printed(series),
      text: `${printed(text)}${apart ? `（${dates[index] ?? ""}）` : ""}`,
    })),
    unnamed: unnamed ? figures.map(({ text }) => printed(text)) : [],
    name: figures.length === 1 ? printed(figures[0]?.name ?? "") : "",
    period,
    beside,
  };
}

/** The text of a cell without the year before or behind its value, and that year, if not a bracket's. */
function withoutPeriod(text: string, bracketed: string): { rest: string; period: string } {
  const leading = LEADING_PERIOD.exec(text);
  if (leading?.[1] && periodYear(leading[1]) !== null) {
    const period = [leading[1], bracketed].filter(Boolean).join(" ");
    return { rest: text.slice(leading[0].length), period };
  }
  const behind = bracketed === "" ? TRAILING_PERIOD.exec(text)?.groups?.behind : undefined;
  if (behind) return { rest: text.slice(0, -behind.length), period: behind.trim() };
  return { rest: text, period: bracketed };
}

function isPeriodText(text: string): boolean {
  return isPeriod(text) && (periodYear(text) !== null || /平均|累計/u.test(text));
}

/**
 * What parts the quantities of a cell; a share ends one also where the name of the next follows at once. The slash of a
 * unit (人/年 22.3%) parts none. A change stands right behind the value that it comes to: 120時間△15%.
 */
const BETWEEN =
  /\s{1,9}|、|(?<=%)・|・(?=[^0-9]{1,6}[0-9])|[/／](?!(?:年|月|日|週|時間?|人|回|世帯|戸|台|件)(?:\s|$))(?=[一-龠ぁ-んァ-ヶ][^0-9／/]{0,11}[0-9])|(?=[②-⑳])|(?<=[0-9]%)(?=[\p{L}]{1,12}[0-9])|(?<=[0-9]\p{L}{1,4})(?=[△▲+][0-9.]{1,6}%)/u;

/** A sentence from A to B, which holds no parts of one value. */
const SENTENCE = /を.{0,40}[0-9].{0,30}から.{0,40}[0-9]/u;

/** Whom a figure is of, by age or school year: 12歳児 80.0%, 65歳以上 12.3%, 20~64歳 男性 7,012歩, 小5男 52.8点. */
const AGE =
  /^(?:[0-9]{1,2}(?:[~〜～-][0-9]{1,2})?(?:歳|代|年生)[^0-9]{0,24}|[小中高][1-6](?:年生?)?(?:男子?|女子?)?)$/u;

/** Whether ages name what a cell holds. */
export const isOfAges = (parts: CellParts | undefined): boolean =>
  [parts?.name, ...(parts?.values ?? []).map(({ series }) => series)].some((name) =>
    AGE.test(name ?? ""),
  );

/** Whether the word at a place is an age, and the next figure another quantity, perhaps behind more ages. */
function isAge(words: string[], at: number): boolean {
  const next = words.findIndex((word, index) => index > at && /[0-9]/u.test(word));
  const figure = words[next] ?? "";
  if (!AGE.test(words[at] ?? "") || next < 0) return false;
  return isAge(words, next) || (isQuantity(figure) && !/歳/u.test(figure));
}

interface Item {
  name: string;
  text: string;
}

/** 基本方針1, 施策2-1: what a plan numbers, which is no quantity. */
const NUMBERED =
  /(?:方針|方向性?|目標|施策|政策|戦略|指標|分野|柱|項目|取組|プロジェクト)\s?[0-9]{1,2}(?:-[0-9]{1,2})?$/u;

/** 全小学校(15校): whose brackets are those of the figure. */
const COUNT_OF = /^([^()0-9]{1,16})\(([0-9][^()]{0,24})\)$/u;

/** The words of a cell as names with quantities, or nothing where a word is neither. */
function itemsOf(text: string): Item[] | undefined {
  const whole = /^[0-9,.]+\S{0,4}中\s?([0-9,.]+\S{0,4})$/u.exec(text);
  if (whole?.[1] && isQuantity(whole[1])) return [{ name: "", text: whole[1] }];
  if (NUMBERED.test(text)) return undefined;
  if (isQuantity(text) && !/ (?=[0-9△▲])/u.test(text)) return [{ name: "", text }];
  const items: Item[] = [];
  let age = "";
  let name = "";
  const add = (own: string, text: string) => {
    items.push({ name: age + own, text });
    // An age by itself is the name of one figure, before the names of parts that of all of these.
    if (own === "") age = "";
  };
  const words = text.split(BETWEEN).filter(Boolean);
  for (const [at, word] of words.entries()) {
    const last = items.at(-1);
    const names = isQuantity(words[at + 1] ?? "") && !isUnit(word);
    const named =
      /^([^0-9△▲]{1,16}?|1[^0-9]{1,3}[当あ]たりの?[^0-9]{1,12}?|\p{L}{1,6}[1-6]年生?|[①-⑳])[:：]?([△▲+＋−-]?[0-9][\s\S]{0,60})$/u.exec(
        word.replace(COUNT_OF, "$1$2"),
      );
    if (isAge(words, at)) {
      age = isAge(words, at - 1) ? age + word : word;
      continue;
    }
    if (name === "" && isSeries(word)) name = word;
    else if (isQuantity(word)) add(name, word);
    else if (/(?!ー)[\p{L}①-⑳]/u.test(named?.[1] ?? "") && isQuantity(named?.[2] ?? ""))
      add(name + named?.[1], named?.[2] ?? "");
    else if (
      !names &&
      last &&
      name === "" &&
      isQuantity(last.text + word) &&
      !/^[0-9]/u.test(word)
    ) {
      last.text += word;
      continue;
    } else if (!/[0-9]/u.test(word)) {
      name += word.replace(/[:：]$/u, "");
      continue;
    } else return undefined;
    if (name !== word) name = "";
  }
  return items.length > 0 && name === "" ? items : undefined;
}

/** Named quantities are series; quantities without names beside a first one only stand beside it. */
function seriesOf(items: Item[], beside: string[]): CellParts["values"] {
  if (items.length > 1 && items.every(({ name }) => name !== ""))
    return items.map(({ name, text }) => ({ series: name, text }));
  const [first = { name: "", text: "" }, ...rest] = items;
  beside.push(...rest.map(({ name, text }) => name + text));
  if (first.name !== "") beside.push(first.name);
  return [{ series: "", text: first.text }];
}
