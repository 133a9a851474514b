import { expect, test } from "vitest";
import { extract } from "../../src/reading/extract.ts";
import { typedRows } from "../../src/reading/output/typed.ts";
import { wide } from "../fuzz/cases.ts";
import { linesOf } from "./lines-of.ts";

const read = (...lines: string[]) =>
  typedRows(extract({ file: "plan.txt", lines: linesOf(lines.join("\n")) }));

const values = (...lines: string[]) =>
  read(...lines).map(({ baseline, target, latest, certainty }) =>
    [baseline, target, latest].map(({ value, year }) => `${value}@${year}`).concat(certainty),
  );

test.each([
  [["凧の数:R3 1,240枚→R8 2,866.5枚"]],
  [["凧の数を1240枚(R3)から令和8年度までに2866枚に増やす。"]],
  [["指標|現状(R3)|目標(R8)", "凧の会の数|12会|20会", "駒の率|3.5%|10%"]],
  [["凧を揚げた人は昨年度は258万人だったが、29年度までに300万人を目指す。"]],
])("%s is read the same in full width", (lines) => {
  expect(values(...lines)).not.toEqual([]);
  expect(values(...lines.map(wide))).toEqual(values(...lines));
});

test.each(["｜", "│", "┃"])("%s parts cells as | does", (bar) => {
  const drawn = (text: string) => text.replaceAll("|", bar);
  const table = ["|指標|現状(R3)|目標(R8)|", "├──┼──┼──┤", "|凧の会の数|12会|20会|"];
  expect(values(...table.map(drawn))).toEqual([["12@2021", "20@2026", "null@null", "certain"]]);
});

test("rows give each figure in the width in which its own line prints it", () => {
  const rows = read("指標|現状(R3)|目標（Ｒ８）", "５年の凧|５件|15件", "凧（大）|5件|１５件");
  expect(rows.map(({ label, baseline, target }) => [label, baseline.raw, target.raw])).toEqual([
    ["５年の凧", "５件", "15件"],
    ["凧（大）", "5件", "１５件"],
  ]);
});

test.each([
  ["凧の数:120035枚→320213枚", "120035枚", "320213枚"],
  ["凧の数:23枚(H30)→延べ52021年度0枚", "23枚", "延べ52021年度0枚"],
])("no year is taken out of a longer number: %s", (text, baseline, target) => {
  const [row] = read(text);
  expect([row?.baseline.raw, row?.target.raw]).toEqual([baseline, target]);
});
