import { describe, expect, it } from "vitest";
import { z } from "zod";
import { formatProblem } from "../../src/lib/errors.ts";
import { parseYaml } from "../../src/lib/files/yaml.ts";

const entry = z.strictObject({
  id: z.string().min(1),
  grade: z.enum(["same", "similar"]),
  rows: z.array(z.string()).default([]),
});
const read = (text: string) => parseYaml("data/x.yaml", text, z.array(entry));
const messages = (text: string) => read(text).problems.map(formatProblem);

describe("parseYaml", () => {
  it("gives the value", () => {
    expect(read("- id: a\n  grade: same\n")).toMatchObject({
      value: [{ id: "a", grade: "same", rows: [] }],
      problems: [],
    });
  });

  it("names the line and the path of every wrong key, and what would fit", () => {
    const text = `- id: a
  grade: best
- id: 7
  grade: same
- grade: similar
  colour: red
- id: ""
  grade: same
  rows: a
`;
    expect(messages(text)).toEqual([
      'data/x.yaml:2 [0.grade] yaml-invalid: "best" does not fit. Use one of same, similar.',
      'data/x.yaml:3 [1.id] yaml-invalid: "7" is read as a number where text belongs. Put it in quotes.',
      'data/x.yaml:5 [2.id] yaml-invalid: The key "id" is missing. Add it.',
      'data/x.yaml:6 [2.colour] yaml-invalid: The key "colour" is unknown. Remove it or fix its name.',
      "data/x.yaml:7 [3.id] yaml-invalid: The text is empty. Fill it in.",
      'data/x.yaml:9 [3.rows] yaml-invalid: "a" does not fit: a list expected. Fix the entry.',
    ]);
  });

  it("keeps the entries that fit and finds their lines in the file", () => {
    const reading = read("- id: a\n  grade: best\n- id: b\n  grade: same\n  rows: [x]\n");
    expect(reading.value).toEqual([{ id: "b", grade: "same", rows: ["x"] }]);
    const problem = { code: "row-unknown", file: "data/x.yaml", line: 0, message: "" };
    expect(reading.locate({ ...problem, column: "0.rows.0" })).toEqual({
      ...problem,
      line: 5,
      column: "1.rows.0",
      entries: ["b", ""],
    });
  });

  it("reports text that is no YAML, with its line", () => {
    expect(messages("- id: a\n- id: [b\n")).toEqual([
      "data/x.yaml:2 [id] yaml-malformed: A bracket ([ or {) opens and is not closed. Close it behind the last value.",
    ]);
    expect(messages("- id: a\n  id: b\n")).toEqual([
      'data/x.yaml:2 [id] yaml-malformed: The key "id" stands twice. Remove one.',
    ]);
  });

  it("names full-width spaces and colons", () => {
    const colon = (key: string) =>
      `A full-width colon （：） stands behind the key "${key}". Write "${key}: " with a half-width colon and space.`;
    expect(messages("- id: a\n　name: b\n")[0]).toBe(
      "data/x.yaml:2 yaml-full-width: The line begins with a full-width space （　）. Use half-width spaces.",
    );
    expect(messages("- id: a\n  grade：same\n  rows: []\n")).toEqual([
      `data/x.yaml:2 [grade] yaml-full-width: ${colon("grade")}`,
    ]);
    // What is wrong besides is told beside it.
    expect(messages("- id：a\n  grade: best\n")).toEqual([
      `data/x.yaml:1 [id] yaml-full-width: ${colon("id")}`,
      'data/x.yaml:2 [0.grade] yaml-invalid: "best" does not fit. Use one of same, similar.',
    ]);
    expect(messages("- id: a　b：c\n  grade: best\n")).toEqual([
      'data/x.yaml:2 [0.grade] yaml-invalid: "best" does not fit. Use one of same, similar.',
    ]);
  });

  it.each([
    [
      "title: 甲市: 計画",
      1,
      "title",
      '「title」の値の中に「: 」（10文字目）があり、YAMLでは別のキーの区切りになる。値を引用符で囲む（title: "甲市: 計画"）。',
    ],
    [
      "a: 1\n  b: 2",
      2,
      "b",
      "値のあるキーの下の行なのに、字下げが深い。並ぶキーと行頭の空白の数をそろえる。",
    ],
    ["a:1\nb: 2", 1, "a", "「a」のコロンの後に空白がない。入れる（a: 1）。"],
    [
      "a:\n\tb: 2",
      2,
      "b",
      "行頭にタブがある。YAMLでは使えない。並ぶキーと同じ数の半角の空白にする。",
    ],
    ['a: "1\nb: 2', 1, "a", "引用符が閉じていない。値の終わりで閉じる。"],
    ["a:\n  b: 1\n c: 2", 3, "c", "行頭の空白が1個で、並ぶキーと合わない。同じ数にそろえる。"],
    ["a: @1", 1, "a", 'YAMLの値は @ で始められない。引用符で囲む（a: "@1"）。'],
    [
      "a: '1' 2",
      1,
      "a",
      "値の終わりの後に「2」（8文字目）がある。値の全体を1組の引用符で囲むか、消す。",
    ],
    ["a: *印", 1, "", "「*印」は * で始まり、YAMLでは参照になる。値を引用符で囲む。"],
  ])("says of a slip where it is, at which key and what to write: %j", (text, line, column, ja) => {
    expect(read(text).problems).toMatchObject([{ code: "yaml-malformed", line, column, ja }]);
  });

  it("reports an alias within its own anchor, whose value has no end", () => {
    const own = "Fix the YAML.";
    expect(messages("x: 1\ny: &a\n  <<: *a\n")).toEqual([
      `data/x.yaml:3 yaml-malformed: The alias a stands within its own anchor. ${own}`,
    ]);
    expect(messages("- &a [1, *a]\n")).toEqual([
      `data/x.yaml:1 yaml-malformed: The alias a stands within its own anchor. ${own}`,
    ]);
  });

  it("reports an alias without its anchor, and aliases that grow beyond measure", () => {
    expect(messages("<<: *a\n")).toEqual([
      'data/x.yaml:1 yaml-malformed: "*a" begins with *, which YAML takes for a reference. Put the value in quotes.',
    ]);
    const names = [..."abcdefgh"];
    const bomb = names.map((name, i) => {
      const list =
        i === 0
          ? "x"
          : Array(9)
              .fill(`*${names[i - 1]}`)
              .join(", ");
      return `${name}: &${name} [${list}]\n`;
    });
    expect(messages(bomb.join(""))).toEqual([
      "data/x.yaml yaml-malformed: Excessive alias count indicates a resource exhaustion attack. Fix the YAML.",
    ]);
  });
});
