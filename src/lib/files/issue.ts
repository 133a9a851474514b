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
      return {
        message: `${en} does not fit any of the forms that are allowed. Fix the entry.`,
        ja: `${ja}は、使える形のどれにも合わない。直す。`,
      };
    default:
      return {
        message: `${en} does not fit: ${issue.message}. Fix it.`,
        ja: `${ja}は使えない（${FORMS[issue.message] ?? issue.message}）。直す。`,
      };
  }
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
  "at most 5000 characters": "5000字までにする",
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
  return {
    message: `${en} is empty: ${expectedIn(issue, 0)} expected. Fill it in.`,
    ja: `${ja}が空である。${expectedIn(issue, 1)}を書く。`,
  };
}
