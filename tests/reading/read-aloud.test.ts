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

test("items in one line whose words for label, goal and remarks have no colon", () => {
  const page =
    "凧計画 1-1 項目 凧の会に移った人の数 目標値 260人 備考 令和5年度末の2,159人のうち260人（約12%）が移る。 1-2 項目 凧の減少見込数 目標値 86人 備考 2,159人から86人を減らす。";
  const rows = [
    "凧の会に移った人の数 null@null 260@null null@null review",
    "凧の減少見込数 null@null 86@null null@null review",
  ];
  expect(read(page)).toEqual(rows);
  expect(read(page.replaceAll(" 1-2 ", "\n1-2\n").replace("1-1 ", "\n"))).toEqual(rows);
});

test("cells on lines of their own, each with the bar of an export behind it", () => {
  const cells = ["コード", "指標", "単位", "現状値（R5）", "目標値（R10）"];
  const rows = [...cells, "1", "凧の数", "枚", "12", "15", "2", "独楽の数", "個", "20", "30"];
  expect(read(rows.map((cell) => `${cell} |`).join("\n"))).toEqual([
    "凧の数 12@2023 15@2028 null@null certain",
    "独楽の数 20@2023 30@2028 null@null certain",
  ]);
});
