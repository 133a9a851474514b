import { expect, test } from "vitest";
import { read } from "./rows-of.ts";

test("a page made to be read aloud has commas for colons, 現況ち for 現況値, and its dates before", () => {
  const text = `凧のまち計画、読み上げソフトに合わせた文字版です。
未来指標、凧を揚げる児童の割合
現況ちの時点、令和3年度（2021年度）、現況ち、12.7%、目標ち、20.0%
未来指標、「凧の会」の数
現況ちの時点、令和4年度（2022年度）、現況ち、1年当たり31会、目標ち、4年間累計140会
未来指標、独楽を回せる子の割合
現況ちの時点、令和4年度（令和5年度（2023年度）調べ）、現況ち、小学校6年生、マイナス2ポイント、中学校3年生、プラス1ポイント、目標ち、小学校6年生、プラス1ポイント、中学校3年生、プラス2ポイント`;
  expect(read(text)).toEqual([
    "凧を揚げる児童の割合 12.7@2021 20@null null@null certain",
    "「凧の会」の数 31@2022 140@null null@null review",
    "独楽を回せる子の割合 小学校6年生 -2@2022 1@null null@null certain",
    "独楽を回せる子の割合 中学校3年生 1@2022 2@null null@null certain",
  ]);
});

test("one such sentence is a sentence", () => {
  expect(read("凧の数は、現状値、12枚、目標値、20枚でした。")).toEqual([
    "凧の数 12@null 20@null null@null review",
  ]);
});
