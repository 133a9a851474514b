import { expect, test } from "vitest";
import type { Rule } from "../../../src/lib/reading/rule.ts";
import { ruledGrids } from "../../../src/lib/reading/ruled-grid.ts";

const level = (y: number, x0: number, x1: number): Rule => ({ x0, x1, y0: y, y1: y });
const upright = (x: number, y0: number, y1: number): Rule => ({ x0: x, x1: x, y0, y1 });
const word = (text: string, x: number, y: number, width = text.length * 10) => ({
  ...{ text, x, y, width },
});
const cells = (rules: Rule[], words: ReturnType<typeof word>[]) =>
  ruledGrids(rules, words).map(({ rows }) =>
    rows.map((row) => row.map((cell) => cell.map(({ text }) => text).join(" "))),
  );

/** A head of three boxes, 0 to 20, over columns that end at 100, 200 and 300. */
const head = [
  ...[0, 20].map((y) => level(y, 0, 300)),
  ...[0, 100, 200, 300].map((x) => upright(x, 0, 20)),
];
const names = [word("戦略", 10, 10), word("指標", 110, 10), word("目標値", 210, 10)];
const row = (name: string, value: string, y: number) => [word(name, 110, y), word(value, 210, y)];
const body = [level(40, 100, 300), level(60, 0, 300), level(80, 0, 300)];
const words = [
  ...names,
  word("戦略１", 10, 40),
  ...row("凧の数", "9枚", 30),
  ...row("独楽の数", "8個", 50),
  word("戦略２", 10, 70),
  ...row("双六の数", "7枚", 70),
];

test("level lines below a head of boxes rule off rows of its columns, a group over two of them", () => {
  expect(cells([...head, ...body], words)).toEqual([
    [
      ["戦略", "指標", "目標値"],
      ["戦略１", "凧の数", "9枚"],
      ["戦略１", "独楽の数", "8個"],
      ["戦略２", "双六の数", "7枚"],
    ],
  ]);
});

test("text over the end of a column, lines of other widths and groups of rows end the table", () => {
  const prose = word("凧を揚げるまちをみんなでつくる", 10, 70, 250);
  const [whole] = cells([...head, ...body], [...words.slice(0, -3), prose]);
  expect(whole).toHaveLength(3);
  expect(cells([...head, level(40, 0, 280), level(60, 20, 300)], words)).toEqual([]);
  const groups = [level(60, 0, 300)];
  const two = [...names, ...row("凧の数", "9枚", 30), ...row("独楽の数", "8個", 50)];
  expect(cells([...head, ...groups], two)).toEqual([]);
});
