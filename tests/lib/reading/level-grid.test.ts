import { expect, test } from "vitest";
import { levelGrids } from "../../../src/lib/reading/level-grid.ts";
import type { Rule } from "../../../src/lib/reading/rule.ts";

const lines = (...ys: number[]): Rule[] => ys.map((y) => ({ x0: 10, x1: 400, y0: y, y1: y }));
const word = (text: string, x: number, y: number) => ({ text, x, y, width: text.length * 10 });
const texts = (rules: Rule[], words: ReturnType<typeof word>[]) =>
  levelGrids(rules, words).map(({ rows }) =>
    rows.map((row) => row.map((cell) => cell.map(({ text }) => text).join(" "))),
  );
const head = [word("指標", 20, 10), word("現状値", 150, 10), word("目標値", 250, 10)];

test("rows between level lines have their wrapped words, a heading and a word over columns", () => {
  const words = [
    ...head,
    word("基本目標1凧を揚げるまちをみんなで", 20, 30),
    word("8.6％", 150, 47),
    word("（R4）", 150, 53),
    word("凧の割合", 20, 50),
    word("5％", 250, 50),
    word("凧の数（累", 20, 67),
    word("計）", 20, 73),
    word("―", 150, 70),
    word("40枚", 250, 70),
    word("本文", 20, 200),
  ];
  expect(texts(lines(0, 20, 40, 60, 80), words)).toEqual([
    [
      ["指標", "現状値", "目標値"],
      ["基本目標1凧を揚げるまちをみんなで", "基本目標1凧を揚げるまちをみんなで", ""],
      ["凧の割合", "8.6％ （R4）", "5％"],
      ["凧の数（累 計）", "―", "40枚"],
    ],
  ]);
});

test("a word of a head whose letters stand one below the other is over its own column alone", () => {
  const columns = [20, 140, 240, 260, 315];
  const row = (y: number, texts: string[]) =>
    texts.map((text, at) => word(text, columns[at] ?? 0, y));
  const words = [
    ...[word("番", 20, 6), word("号", 20, 14), word("単", 240, 6), word("位", 240, 14)],
    ...[word("指標", 140, 10), word("最終目標", 260, 10), word("現状", 315, 10)],
    ...[30, 50, 70].flatMap((y) => row(y, ["1", "凧の数", "枚", "9", "3"])),
  ];
  expect(texts(lines(0, 20, 40, 60, 80), words)[0]?.[0]).toEqual([
    ...["番 号", "指標", "単 位", "最終目標", "現状"],
  ]);
});

test("a cell merged over two rows, which a line leaves out, is in both", () => {
  const row = (y: number, label: string) =>
    [label, "3枚", "9枚"].map((text, at) => word(text, [20, 150, 250][at] ?? 0, y));
  const words = [
    ...head,
    word("担当課", 330, 10),
    ...[row(30, "凧の数"), row(50, "駒の数"), row(70, "独楽の数"), row(90, "鞠の数")].flat(),
    ...[word("凧課", 330, 40), word("駒課", 330, 70), word("鞠課", 330, 90)],
  ];
  const inner = { x0: 10, x1: 320, y0: 40, y1: 40 };
  const [rows] = texts([...lines(0, 20, 60, 80, 100), inner], words);
  expect(rows?.slice(1, 4)).toEqual([
    ["凧の数", "3枚", "9枚", "凧課"],
    ["駒の数", "3枚", "9枚", "凧課"],
    ["独楽の数", "3枚", "9枚", "駒課"],
  ]);
  // An underline in a cell parts nothing.
  const [marked] = texts([...lines(0, 20, 60, 80, 100), { ...inner, x1: 60 }], words);
  expect(marked?.[1]?.[0]).toBe("凧の数 駒の数");
});

test("lines that rule off groups of rows, a head alone or text make no table", () => {
  const group = (y: number) =>
    [20, 150, 250].flatMap((x) => [word("甲", x, y), word("乙", x, y + 9)]);
  expect(texts(lines(0, 20, 40, 60, 80), [...head, ...[25, 45, 65].flatMap(group)])).toEqual([]);
  expect(texts(lines(0, 20, 80), [...head, ...group(30)])).toEqual([]);
  const prose = [30, 50, 70].map((y) => word("凧を揚げるまちをみんなでつくります。", 20, y));
  expect(texts(lines(0, 20, 40, 60, 80), [...head, ...prose])).toEqual([]);
});

test("a last row below the last line is one of the table, notes below it are none", () => {
  const row = (y: number) => [word("凧の数", 20, y), word("4枚", 150, y), word("9枚", 250, y)];
  const words = [...head, ...[30, 50, 70, 90].flatMap(row), word("※凧は四角いもの", 20, 110)];
  expect(texts(lines(0, 20, 40, 60, 80), words)[0]).toHaveLength(5);
  expect(texts(lines(0, 20, 40, 60, 80, 100), words)[0]).toHaveLength(5);
});

test("running text between two lines parts one table from the next", () => {
  const row = (y: number) => [word("凧の数", 20, y), word("4枚", 150, y), word("9枚", 250, y)];
  const text = [165, 175].map((y) =>
    word("凧を揚げるまちをみんなでつくるために取り組みます。", 20, y),
  );
  const second = [...head.map((one) => ({ ...one, y: 190 })), ...[210, 230, 250].flatMap(row)];
  const words = [...head, ...[30, 50, 70].flatMap(row), ...text, ...second];
  const rules = lines(0, 20, 40, 60, 80, 180, 200, 220, 240, 260);
  expect(texts(rules, words).map((rows) => rows.length)).toEqual([4, 4]);
});

test("a word of a head stands where most of its pieces do, also where none of a row is below the first", () => {
  const row = (y: number) => [word("凧の数", 20, y), word("4枚", 170, y), word("9枚", 290, y)];
  const year = [word("令和", 150, 10), word("4年", 171, 10)];
  const later = [word("令和", 210, 10), word("15年", 230, 10), word("度末まで", 260, 10)];
  const words = [word("指標", 20, 10), ...year, ...later, ...[30, 50, 70].flatMap(row)];
  expect(texts(lines(0, 20, 40, 60, 80), words)[0]?.[0]).toEqual([
    "指標",
    "令和 4年",
    "令和 15年 度末まで",
  ]);
});

test("lines of one width around tables of other columns, or around a third of groups, make no table", () => {
  const row = (y: number, ...xs: number[]) => xs.map((x) => word("甲", x, y));
  const one = [30, 50].flatMap((y) => row(y, 20, 45, 70, 140, 165, 260));
  const other = [70, 90].flatMap((y) => [
    word("長い名前の指標", 20, y),
    word("長い値の列", 135, y),
    word("値", 260, y),
  ]);
  expect(texts(lines(0, 20, 40, 60, 80, 100), [...head, ...one, ...other])).toEqual([]);
  const group = [20, 150, 250].flatMap((x) => [word("甲", x, 25), word("乙", x, 34)]);
  const rest = [50, 70].flatMap((y) => row(y, 20, 150, 250));
  expect(texts(lines(15, 40, 60, 80), [...group, ...rest])).toEqual([]);
});
