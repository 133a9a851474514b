import { expect, test } from "vitest";
import { extract } from "../../src/reading/extract.ts";
import { linesOf } from "./lines-of.ts";
import { read } from "./rows-of.ts";

const CHANGE = "31億円(令和4年) → 45億円(令和9年)";

test.each(["1 凧の消費額", "（1）凧の消費額", "・凧の消費額", "① 凧の消費額"])(
  "%s: a name with a mark has the change in the line below it, and heads nothing",
  (name) => {
    const lines = linesOf(["凧の計画", "数値目標", name, `  ${CHANGE}`].join("\n"));
    const { rows } = extract({ file: "a.txt", lines });
    expect(rows.map(({ label, section, line }) => [label, section, line])).toEqual([
      ["凧の消費額", "数値目標", "3"],
    ]);
    expect(read(`${name}\n${CHANGE}`)).toEqual(["凧の消費額 31@2022 45@2027 null@null review"]);
  },
);

test("figures without years need a name with a mark, and a sentence is no name", () => {
  expect(read("・凧の数\n14枚 → 16枚")).toEqual(["凧の数 14@null 16@null null@null review"]);
  expect(read("凧の数\n14枚 → 16枚")).toEqual([]);
  expect(read(`・凧を増やします。\n${CHANGE}`)).toEqual([]);
});
