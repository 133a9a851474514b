import { expect, test } from "vitest";
import { z } from "zod";
import { describeIssue } from "../../../src/lib/files/issue.ts";

/** What is said, in both languages, of the first thing that a schema refuses. */
function said(schema: z.ZodType, value: unknown) {
  const [issue] = schema.safeParse(value).error?.issues ?? [];
  if (issue === undefined) throw new Error("nothing is refused");
  const { message, ja } = describeIssue(issue, value);
  return [message, ja];
}

test.each([
  [z.string().min(1), "", "The text is empty. Fill it in.", "空である。書き込む。"],
  [
    z.enum(["A", ""]),
    "B",
    '"B" does not fit. Use one of A, nothing.',
    "「B」は使えない。次のどれかにする：A、空。",
  ],
  [
    z.number(),
    "x",
    '"x" does not fit: a number expected. Fix the entry.',
    "「x」は使えない。数を書く。",
  ],
  [
    z.number(),
    null,
    "The file is empty: a number expected. Fill it in.",
    "ファイルが空である。数を書く。",
  ],
  [
    z.string(),
    7,
    '"7" is read as a number where text belongs. Put it in quotes.',
    "「7」は数として読まれる。引用符で囲む。",
  ],
  [
    z.number().min(5),
    4,
    '"4" is too small: 5 at least. Fix the entry.',
    "「4」は小さすぎる。5以上にする。",
  ],
  [
    z.string().regex(/^\d+$/u, "a whole number"),
    "59万",
    '"59万" does not fit: a whole number. Fix it.',
    "「59万」は使えない（整数にする）。直す。",
  ],
  [
    z.strictObject({}),
    { a: 1 },
    'The key "a" is unknown. Remove it or fix its name.',
    "キー「a」は使えない。消すか、名前を直す。",
  ],
])("says in both languages what is wrong %#", (schema, value, message, ja) => {
  expect(said(schema, value)).toEqual([message, ja]);
});

test("names a key that is missing", () => {
  const [issue] = z.object({ title: z.string() }).safeParse({}).error?.issues ?? [];
  expect(issue && describeIssue(issue, undefined)).toEqual({
    message: 'The key "title" is missing. Add it.',
    ja: "キー「title」がない。加える。",
  });
});

test("a key with nothing behind it is called empty", () => {
  const [issue] = z.object({ end: z.number() }).safeParse({ end: null }).error?.issues ?? [];
  expect(issue && describeIssue(issue, null)).toEqual({
    message: 'The key "end" is empty: a number expected. Fill it in.',
    ja: "キー「end」が空である。数を書く。",
  });
});
