import { expect, test } from "vitest";
import { read } from "./rows-of.ts";

test("a heading that only says which values follow is no label; the numbered title above it is", () => {
  const page = (title: string) =>
    `${title}\n\n1.指標の定義\n凧を揚げた人の割合とします。\n\n2.目標値と従前値\n従前値:46% (H22年度)\n目標値:58% (H27年度)`;
  expect(read(page("指標1「凧の率」について"))).toEqual([
    "凧の率 46@2010 58@2015 null@null review",
  ]);
  expect(read(page("凧の説明"))).toEqual([]);
});

test("values on either side of an arrow below 【目標値】 are of the numbered title", () => {
  const page = (title: string) => `${title}\n【目標値】\n7 枚/人(H23 末) ⇒ 9 枚/人(H28 末)`;
  expect(read(page("指標① 一人あたりの凧の数を増加させる"))).toEqual([
    "一人あたりの凧の数 7@2011 9@2016 null@null review",
  ]);
  expect(read(page("凧の説明。"))).toEqual([]);
});

test("a cell that holds a whole row is read as one, in whole rows of bars and in broken ones", () => {
  const table = [
    "目標 | 施策 | 指標 |",
    "1.凧の町 | 1.凧の整備 | 凧の延長 [実績値 6.4km→目標値 18.0km]",
    "独楽の台数 [実績値 214台→目標値 80台] |",
    "2.独楽の町 | 独楽の箇所 [実績値 9箇所→目標値 40箇所] | |",
  ];
  expect(read(table.join("\n"))).toEqual([
    "凧の延長 6.4@null 18@null null@null certain",
    "独楽の台数 214@null 80@null null@null certain",
    "独楽の箇所 9@null 40@null null@null certain",
  ]);
});
