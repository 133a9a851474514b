import { expect, test } from "vitest";
import { read } from "./rows-of.ts";

test("items in one line, each with a word for its label", () => {
  const page =
    "凧の会議 資料2 指標の一覧を述べる。 (1) 凧を知る - 成果指標:凧を知っている人の割合 - 現状値:令和6年度 中高生 33.8%、若者 24.6% - 目標:割合の増加 - 出典:調査 (2) 独楽を知る 1. 成果指標:独楽の会の人数 - 現状値:令和6年度 28人 - 目標:60人 - 出典:独楽課";
  expect(read(page)).toEqual([
    "凧を知っている人の割合 中高生 33.8@2024 null@null null@null certain",
    "凧を知っている人の割合 若者 24.6@2024 null@null null@null certain",
    "独楽の会の人数 28@2024 60@null null@null certain",
  ]);
});

test("records behind a statement of their order, as far as they have all that it names", () => {
  const page =
    "(資料1) 凧計画の総括 ア 実績   成果目標、令和5年度目標、令和5年度実績、達成率の順で記載   凧のある町の数、25町、17町、68.0%   独楽の会の人数、60人、73人、121.7%   羽子の数、9個 約6% 8個、88.9%  イ 主な取組   ○ 会を6回開いた。";
  expect(read(page)).toEqual([
    "凧のある町の数 null@null 25@2023 17@2023 review",
    "独楽の会の人数 null@null 60@2023 73@2023 review",
  ]);
  expect(read(page.replace("の順で記載", "を記載"))).toEqual([]);
});
