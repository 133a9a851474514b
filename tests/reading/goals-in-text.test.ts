import { expect, test } from "vitest";
import { read } from "./rows-of.ts";

test("letters of a sentence that were set apart are together again, with the figures in it", () => {
  const apart = (text: string) => Array.from(text).join(" ");
  const text = `${apart("（1）令和7年までに凧の大会の数を1,650回以下にする。")}

（ 令 和 2 年 1, 874 回 ⇒ 令 和 7 年 1, 650 回 以 下 ）

${apart("の割合を調べたことがあるたこの町の数")}
9町 16町`;
  expect(read(text)).toEqual(["凧の大会の数 1874@2020 1650@2025 null@null review"]);
});

test("a bracket below a sentence gives its start where it says the same goal", () => {
  const goal = "令和7年までに凧の数を390枚以下にする。\n";
  expect(read(`${goal}（令和2年447枚⇒令和7年390枚以下）`)).toEqual([
    "凧の数 447@2020 390@2025 null@null review",
  ]);
  expect(read(`${goal}（令和2年447枚⇒令和7年380枚以下）`)).toEqual([
    "凧の数 null@null 390@2025 null@null review",
  ]);
});

test("a table of goals alone, its values only parted by blanks, and its rows numbered on", () => {
  const rows = "6 凧の大会の回数 36回 5%増\n7 凧の講座の受講者数 940人 5%増\n";
  expect(read(`目標Ⅱ：凧のまち\n基本指標 数値目標 対前年度比\n${rows}`)).toEqual([
    "凧の大会の回数 null@null 36@null null@null review",
    "凧の講座の受講者数 null@null 940@null null@null review",
  ]);
  expect(
    read("| 指標 | 数値目標 | 備考 |\n| 凧の数 | 12枚 | 凧の課 |\n| 独楽の数 | 6個 | |"),
  ).toEqual([
    "凧の数 null@null 12@null null@null review",
    "独楽の数 null@null 6@null null@null review",
  ]);
});

test("zero is a goal of what names a quantity, without a year too", () => {
  expect(read("独楽の大会の事故件数ゼロを目指す。")).toEqual([
    "独楽の大会の事故件数 null@null 0@null null@null review",
  ]);
});
