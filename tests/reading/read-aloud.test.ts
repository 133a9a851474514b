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
