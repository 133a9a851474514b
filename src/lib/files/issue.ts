import type { z } from "zod";
import type { Problem } from "../errors.ts";
import { cut } from "../text/cut.ts";

/** Characters of what is wrong that a message repeats. */
const MOST_QUOTED = 100;

type Issue = z.core.$ZodIssue;

/** What is said of a problem; without a text in Japanese that of its code is. */
export type Said = Pick<Problem, "message" | "ja">;

/** One sentence for what a schema refuses: the offending text, what would fit, what to do. */
export function describeIssue(issue: Issue, found: unknown): Said {
  const whole = typeof found === "object";
  const quoted = cut(String(found), MOST_QUOTED);
  const en = whole ? "This" : `"${quoted}"`;
  const ja = whole ? "この値" : `「${quoted}」`;
  switch (issue.code) {
    case "unrecognized_keys":
      return {
        message: `The key ${issue.keys.map((key) => `"${key}"`).join(", ")} is unknown. Remove it or fix its name.`,
        ja: `キー${issue.keys.map((key) => `「${key}」`).join("")}は使えない。消すか、名前を直す。`,
      };
    case "invalid_value": {
      if (found === undefined) return missing(issue);
      const allowed = (none: string) =>
        issue.values.map((value) => (value === "" ? none : String(value)));
      return {
        message: `${en} does not fit. Use one of ${allowed("nothing").join(", ")}.`,
        ja: `${ja}は使えない。次のどれかにする：${allowed("空").join("、")}。`,
      };
    }
    case "invalid_type":
      if (found === undefined) return missing(issue);
      if (found === null) return empty(issue);
      return issue.expected === "string" && typeof found === "number"
        ? {
            message: `${en} is read as a number where text belongs. Put it in quotes.`,
            ja: `${ja}は数として読まれる。引用符で囲む。`,
          }
        : {
            message: `${en} does not fit: ${expectedIn(issue, 0)} expected. Fix the entry.`,
            ja: `${ja}は使えない。${expectedIn(issue, 1)}を書く。`,
          };
    case "too_small":
      return issue.origin === "string"
        ? { message: "The text is empty. Fill it in.", ja: "空である。書き込む。" }
        : {
            message: `${en} is too small: ${issue.minimum} at least. Fix the entry.`,
            ja: `${ja}は小さすぎる。${issue.minimum}以上にする。`,
          };
    case "invalid_union":
      if (isOwn(issue)) return unfit(issue, [en, ja]);
      return {
        message: `${en} does not fit any of the forms that are allowed. Fix the entry.`,
        ja: `${ja}は、使える形のどれにも合わない。直す。`,
      };
    default:
      return found === "" ? emptyText(issue) : unfit(issue, [en, ja]);
  }
}

/** Whether the schema says itself what it takes. */
const isOwn = ({ message }: Issue) => !message.startsWith("Invalid");

const formOf = ({ message }: Issue) =>
  FORMS[message] ?? message.replace(/^at most (\d+) characters$/u, "$1字までにする");

function unfit(issue: Issue, [en, ja]: readonly [string, string]): Said {
  return {
    message: `${en} does not fit: ${issue.message}. Fix it.`,
    ja: `${ja}は使えない（${formOf(issue)}）。直す。`,
  };
}

/** A text that may not be empty, by what belongs there. */
function emptyText(issue: Issue): Said {
  return {
    message: `The value is empty: ${issue.message} expected. Fill it in.`,
    ja: `空である（${formOf(issue)}）。書き込む。`,
  };
}

/** The kind of entry that a schema expects, in English (0) or Japanese (1). */
function expectedIn({ expected }: z.core.$ZodIssueInvalidType, lang: 0 | 1): string {
  return TYPES[expected]?.[lang] ?? expected;
}

const TYPES: Readonly<Record<string, readonly [string, string]>> = {
  array: ["a list", "リスト"],
  object: ["an entry with keys", "キーのある項目"],
  int: ["a whole number", "整数"],
  number: ["a number", "数"],
  string: ["text", "文字"],
};

/** What the schemas say that a text must be, in Japanese. */
const FORMS: Readonly<Record<string, string>> = {
  "a whole number": "整数にする",
  "a whole number from 1": "1以上の整数にする",
  "a number such as 61.95": "61.95のような数にする",
  "a number without commas or units, or empty": "桁区切りも単位もない数か、空にする",
  "a Western year": "西暦にする",
  "a year such as 2026, or nothing": "2026のような西暦か、空にする",
  "a day such as 2011-10-11": "2011-10-11のような日付にする",
  "a date such as 2026-11-26": "2026-11-26のような日付にする",
  "a date of the calendar such as 2021-04": "2021-04のような、暦にある日付にする",
  "a day of the calendar such as 2026-11-26, in quotation marks":
    "2026-11-26のような、暦にある日付を引用符で囲む",
  "the plan ends before it starts": "計画の終わりが始まりより前である",
  "the first of two numbers is the smaller one": "2つの数の前のほうを小さくする",
  "six digits": "6桁の数字にする",
  "six digits, or empty": "6桁の数字か、空にする",
  "small letters, digits and hyphens": "小文字、数字、ハイフンだけにする",
  "small letters, digits and underscores": "小文字、数字、下線だけにする",
  "not a regular expression": "正規表現として読めない",
  "a colour such as #0b5c8a": "#0b5c8aのような色にする",
  "a colour with a contrast of 4.5:1 on white": "白地とのコントラストが4.5:1以上の色にする",
  "the name of a file under data/ such as taxonomy-goals.yaml":
    "data/のファイル名（taxonomy-goals.yamlなど）にする",
  "lists whose names differ": "一覧の名前を別々にする",
  "an address that begins with https://": "https:// で始まるアドレスにする",
  "an address": "https:// で始まるアドレスにする",
  "an address such as https://example.jp/plans, at most 100 characters":
    "https://example.jp/plans のような100字までのアドレスにする",
  "64 hexadecimal digits": "0～9とa～fの64字にする",
  "64 digits and letters a to f, as sha256sum FILE prints them (PowerShell: Get-FileHash FILE, in small letters)":
    "文書のSHA-256を0～9とa～fの64字で書く。sha256sum FILE、PowerShellではGet-FileHash FILE（小文字にする）で分かる",
  "level, flow, cumulative, cumulative:2021, mean or mean:5":
    "level、flow、cumulative、cumulative:2021、mean、mean:5 のどれかにする",
  "another word than plan": "plan以外の語にする",
  "found and found_en go together": "foundとfound_enはそろえて書く",
  "the id of an item, with - before it to subtract":
    "項目の識別子にする。引くときは前に - を付ける",
  "month and day such as 10-01": "10-01のような月日にする",
  "the name of a CSV file in data/context": "data/contextのCSVファイルの名前にする",
  "an item without a formula needs definition and definition_en":
    "formulaのない項目にはdefinitionとdefinition_enを書く",
  "a shown item says in why and why_en what question it answers":
    "示す項目では、どの問いに答えるかをwhyとwhy_enに書く",
  "a shown item says in not_for and not_for_en what it must not be used for":
    "示す項目では、使えない目的をnot_forとnot_for_enに書く",
  "caution and caution_en go together": "cautionとcaution_enはそろえて書く",
  "a regular expression such as ^人口$": "^人口$ のような正規表現にする",
  "population_2020, households_2020, area_km2, or an item of data/context/items.yaml with its year: { item: pop_under15, year: 2020 }, year: own for that of each value":
    "population_2020、households_2020、area_km2、またはdata/context/items.yamlの項目と年（{ item: pop_under15, year: 2020 }。値ごとの年は year: own）にする",
};

function missing({ path }: Issue): Said {
  const key = String(path.at(-1) ?? "");
  return { message: `The key "${key}" is missing. Add it.`, ja: `キー「${key}」がない。加える。` };
}

/** A key of YAML with nothing behind it, or a file without an entry. */
function empty(issue: z.core.$ZodIssueInvalidType): Said {
  const key = issue.path.at(-1);
  const [en, ja] =
    key === undefined
      ? ["The file", "ファイル"]
      : [`The key "${String(key)}"`, `キー「${String(key)}」`];
  if (isOwn(issue))
    return {
      message: `${en} is empty: ${issue.message} expected. Fill it in.`,
      ja: `${ja}が空である（${formOf(issue)}）。書き込む。`,
    };
  return {
    message: `${en} is empty: ${expectedIn(issue, 0)} expected. Fill it in.`,
    ja: `${ja}が空である。${expectedIn(issue, 1)}を書く。`,
  };
}
