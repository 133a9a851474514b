import { readQuantity } from "../notation/quantity.ts";
import { unitsConvertible } from "../notation/unit.ts";
import { cleanText, LETTERED, withoutBullet } from "./text.ts";
import { isPeriod, isUnit, isValue, YEAR } from "./words.ts";

const TRAILING = /^(.*\S)\s*[（(［[【]([^（）()［］[\]【】]*)[)）］\]】]$/u;
/** R5：12会, R5 12会, R6末現在7会. */
const LEADING_YEAR = new RegExp(
  `^(${YEAR}(?:現在|時点)?)(?:[:：\\s]\\s?|(?<=現在|時点)の?)(\\S.{0,60})$`,
  "u",
);
/** 206t（2030年度・50%削減）: a bracket that says more than the year with which it begins. */
const SAYS_MORE = new RegExp(`[（(](${YEAR})・[^（()）]{1,40}[)）]$`, "u");
/** 18%（令和5年度。令和4年度は19%）: another value behind the year. */
const ANOTHER_BEHIND = new RegExp(
  `(?<=[（(]${YEAR})[。、][^（()）]{1,20}[は:：][^（()）]{1,20}(?=[)）]$)`,
  "u",
);

/**
 * Parts a cell into its value and its period: `431.5 万円（H30）` gives `431.5 万円` and `H30`.
 * Brackets that hold no date stay with the value.
 */
export function splitPeriod(cell: string): { value: string; period: string } {
  let value = cleanText(cell).replace(ANOTHER_BEHIND, "");
  const periods: string[] = [];
  for (;;) {
    const match = TRAILING.exec(value);
    if (!match?.[1] || !isPeriod(match[2] ?? "")) break;
    periods.unshift((match[2] ?? "").trim());
    value = match[1];
  }
  const [first, ...rest] = periods;
  if (first !== undefined) {
    return { value, period: first + rest.map((part) => `（${part}）`).join("") };
  }
  const year = LEADING_YEAR.exec(value);
  if (year?.[2] && isValue(year[2])) return { value: year[2], period: (year[1] ?? "").trim() };
  return { value, period: SAYS_MORE.exec(value)?.[1] ?? "" };
}

/** The unit that a cell's figure has, or nothing. */
export const unitOf = (cell: string): string =>
  readQuantity(splitPeriod(cell).value.replace(RAISED, ""))?.unit ?? "";
/** 312人²: the mark of a note behind a unit; ² behind an m is a part of it. */
const RAISED = /(?<![mｍ⁰¹²³⁴-⁹])[⁰¹²³⁴-⁹]{1,3}$/u;

const REPEAT = /\s?[（(【［[〔※*]?再掲[)）】］\]〕]?\s?/u;
const KEY =
  /^(?:指標|KPI|ＫＰＩ|目標指標|成果指標|指標名|重要業績評価指標|数値目標)\s?(?:[（(](?:KPI|ＫＰＩ)[)）])?\s?(?:[0-9０-９]{0,2}\s?[:：]|[0-9０-９]{1,2}\s(?=[^0-9０-９\s])|[①-⑳]\s?[:：]?)\s?/u;
/** Codes at the head of a label: `５-１`, `Ⅲ-2`, `①`, `(3)`, `1.`. */
export const CODE =
  /^((?:[0-9０-９]{1,2}|[IVXⅠ-Ⅻ]{1,4})[-－‐ー−–](?:[0-9０-９]{1,2})(?:[-－‐ー−–][0-9０-９]{1,2})?|[①-⑳])(?=[\s　]|$|(?<=[①-⑳]))[\s　]*/u;
const NUMBERED = new RegExp(
  `^(?:[（(<＜][0-9０-９]{1,2}[)）>＞]|(?:No\\.?|№) ?[0-9]{1,3} |[0-9０-９]{1,3}[.．](?![0-9０-９])|[（(][ア-ン][)）]|${LETTERED})\\s*`,
  "u",
);
/** 【KPI】 before a label says what kind of label it is. */
const TITLED =
  /^【(?:重要業績評価|目標|成果|活動|評価|数値)?(?:指標|目標|KPI|KGI)[0-9０-９①-⑳]?】\s*(?=\S)/u;

/** Dots that lead the eye from a label to its value. */
const LEADERS = /\s?(?:[…‥][…‥・･.．\s]{0,99}|[・･.．]{3,99}\s?)$/u;

/** 注1)凧の率, 凧の率*2, 凧の率[1], 凧の率¹（男性）, 凧※1の率: the mark of a note, before a label, behind it or within it. */
const MARK =
  /^注[0-9０-９]{1,2}[)）]\s?|(?<=[\p{L}）)])\s?(?:[(（]注[0-9０-９]{0,2}[)）]|(?<![受発外])注[0-9０-９]{1,2}[)）]?|[*＊※][0-9０-９]{0,2}|[［[][0-9０-９]{1,2}[\]］])$|(?<=[\p{L}）)])(?:[*＊※]|(?<![受発外])注)[0-9０-９]{1,2}(?=[のをがにとや])|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}(?=[（(のをがにとや]|$)/gu;

/** What a bracket says of a figure beside its unit. */
const COUNTED =
  /^(?:累[計積]|暦年|年度末?|年間|単年度?|延べ?(?:人数|数)?|実(?:人数|数)|年?平均|合計|概数)$/u;

/** A label with the unit that stands beside such a word in its bracket: 凧の数（枚、累計）, 独楽の数〔累計・個〕. */
function besideUnit(text: string): { label: string; unit: string } | undefined {
  const [, name = "", open, inside = "", close] =
    /^(.*\S)\s*([（(【[［〔])(?:単位\s*[:：])?([^（()）【】[\]［］〔〕]{3,16})([)）】\]］〕])$/u.exec(
      text,
    ) ?? [];
  const words = inside.split(/[、,，・：:]/u).map((word) => word.trim());
  const [unit, other] = words.filter((word) => !COUNTED.test(word));
  if (words.length < 2 || unit === undefined || other !== undefined || !isUnit(unit))
    return undefined;
  const rest = words.filter((word) => word !== unit).join("、");
  return { label: `${name}${open}${rest}${close}`, unit };
}

/** A label with its unit behind that word, in no bracket: 凧の数　単位：枚. */
function writtenOut(text: string): { label: string; unit: string } | undefined {
  const [, label = "", unit = ""] =
    /^(.{0,90}[^\s／/:：・（(［[〔【])[\s／/:：・]{0,3}単位\s?[:：]\s?([^\s0-9０-９（）()]{1,10})$/u.exec(
      text,
    ) ?? [];
  return unit === "" ? undefined : { label, unit };
}

/** What a value may be of, though elsewhere it is counted: 満足度（公園）. */
const BODY =
  /^(?:公園|図書館|大学|橋梁?|企業|事業所|事業者|法人|団体|施設|世帯|自治会|[校園市町村区県国])$/u;
const SHARE = /(?:度|率|割合)$/u;

/**
 * Parts a label into its text, the unit in brackets behind it, its code and the mark of a repeat. A bracket of
 * those that the row does not count (`known` is what it counts) is a part of the name.
 */
export function splitLabel(raw: string, known = "") {
  const counts = (name = "", unit = "") =>
    !BODY.test(unit) || (known === "" ? !SHARE.test(name) : unitsConvertible(unit, known));
  let label = withoutBullet(raw).replace(TITLED, "").replace(KEY, "");
  let code = "";
  const coded = CODE.exec(label);
  if (coded?.[1]) {
    code = coded[1];
    label = label.slice(coded[0].length);
  }
  label = label.replace(NUMBERED, "").replace(KEY, "");
  const repeat: "" | "再掲" = REPEAT.test(label) ? "再掲" : "";
  label = label.replace(REPEAT, "");
  label = label
    .replace(MARK, "")
    .replace(LEADERS, "")
    .replace(/[\s:：]{1,9}$/u, "");
  // A sentence quotes its label: 「…人の割合」を30％とする。
  label = label.replace(/^「([^「」]+)」$/u, "$1");
  const said = besideUnit(label) ?? writtenOut(label);
  if (said) return { ...said, code, repeat };
  let unit = "";
  const square = /^(.*\S)\s*[[［〔]([^[\]［］〔〕]{1,15})[\]］〕]$/u.exec(label);
  const round = /^(.*\S)\s*[（(【]\s*(?:単位[\s:：]{0,3})?([^（）()【】]{1,12})[)）】]$/u.exec(
    label,
  );
  const inSquare = (square?.[2] ?? "").replace(/^単位\s*[:：]\s*/u, "").trim();
  if (square?.[1] && !/累計|含|平均|単年|以上/u.test(inSquare) && counts(square[1], inSquare)) {
    label = square[1];
    unit = inSquare;
  } else if (
    round?.[1] &&
    counts(round[1], round[2]?.trim()) &&
    (isUnit(round[2] ?? "") || /単位\s*[:：]/u.test(label))
  ) {
    label = round[1];
    unit = (round[2] ?? "").trim();
  }
  return { label, unit, code, repeat };
}
