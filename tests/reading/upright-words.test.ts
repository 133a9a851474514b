import { expect, test } from "vitest";
import { read } from "./rows-of.ts";

/** A line with texts at the places of its letters. */
const line = (...texts: [number, string][]) =>
  texts.reduce((whole, [at, text]) => whole.padEnd(at) + text, "");

const table = (above: string, below: string) =>
  [
    line([25, above], [58, "評"]),
    line([12, "評価指標"], [33, "基準値"], [50, "目標"]),
    line([25, below], [58, "価"]),
    "",
    line(
      [0, "凧を揚げる会の延べ人数（累計）"],
      [25, "人"],
      [33, "5,391"],
      [48, "3,760"],
      [58, "C"],
    ),
    line([33, "（R3）"], [48, "（R11）"]),
    "",
    line([0, "独楽の会の団体の数"], [25, "団"], [33, "5,266"], [48, "3,325"], [58, "B"]),
    line([25, "体"], [33, "（R3）"], [48, "（R11）"]),
    "",
    line([0, "独楽の大会"], [25, "回"], [33, "12"], [48, "15"], [58, "B"]),
    line([33, "（R3）"], [48, "（R11）"]),
  ].join("\n");

test("words of narrow columns that stand upright around the line of a head are columns of it", () => {
  expect(read(table("単", "位"))).toEqual([
    "凧を揚げる会の延べ人数（累計） 5391@2021 3760@2029 null@null certain",
    "独楽の会の団体の数 5266@2021 3325@2029 null@null certain",
    "独楽の大会 12@2021 15@2029 null@null certain",
  ]);
});

test("letters that make no word of a head are none, and what they part is asked about", () => {
  expect(read(table("山", "川")).filter((row) => row.endsWith("certain"))).toEqual([]);
});

const parted = (...rows: string[]) =>
  ["凧の方針", "成果指標", "(ターゲット)", "①凧の町", ...rows].join("\n");

test("words that stand upright between the lines of rows, letter by letter, are those of the head", () => {
  const rows = ["現", "目", "標", "値", "(2024(R6)年)", "凧の数", "38枚", "50枚", "状", "値"];
  expect(read(parted(...rows, "②凧の会", "凧の会の数", "4会(2018年)", "6会"))).toEqual([
    "凧の数 38@null 50@2024 null@null review",
    "凧の会の数 4@2018 6@2024 null@null review",
  ]);
});

test("letters of upright words tell nothing where values are above their labels, or make no two words", () => {
  const above = ["現", "状", "値", "目", "標", "値", "38枚(2018年)", "50枚", "凧の数"];
  expect(read(parted(...above, "4会(2018年)", "6会", "凧の会の数"))).toEqual([]);
  const others = ["現", "目", "標", "凧の数", "38枚(2018年)", "50枚", "状", "値"];
  expect(read(parted(...others, "凧の会の数", "4会(2018年)", "6会"))).toEqual([]);
});
