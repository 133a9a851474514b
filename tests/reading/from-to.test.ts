import { expect, test } from "vitest";
import { extract } from "../../src/reading/extract.ts";
import { typedRows } from "../../src/reading/output/typed.ts";
import { linesOf } from "./lines-of.ts";
import { read } from "./rows-of.ts";

const at = "は、令和5年度に40%となっており、令和10年度までに60%に高めることを目標とします。";
test.each([
  "75歳以上で凧を揚げる人の割合",
  "凧の仲間(18~39歳)の満足度",
  "1人1日当たりの凧の利用率",
  "週1回以上独楽を回す人の割合",
  "凧の会の1便当たりの利用率",
])("%s is a label with the figures in it", (label) => {
  expect(read(`${label}${at}`)).toEqual([`${label} 40@2023 60@2028 null@null certain`]);
});

test("a bracket with the value of another year does not date its own", () => {
  expect(read(`凧の率${at.replace("40%", "40%（前年度41%）")}`)).toEqual([
    "凧の率 40@2023 60@2028 null@null certain",
  ]);
});

test("the number of a title is none of the label behind it", () => {
  expect(read(`目標3凧の利用率${at}`)).toEqual([
    "目標3凧の利用率 40@2023 60@2028 null@null review",
  ]);
});

test("of goals of several years the last is the target, the others are on the way to it", () => {
  const goals = (text: string) =>
    typedRows(extract({ file: "a.txt", lines: linesOf(text) })).map(
      ({ target, interim, certainty }) =>
        [...interim, target].map(({ value, year }) => `${value}@${year}`).join(" ") +
        ` ${certainty}`,
    );
  const start = "凧の率は、令和5年度に42%となっており、";
  expect(goals(`${start}令和8年度までに50%に、令和12年度までにおおむね70%に高めます。`)).toEqual([
    "50@2026 70@2030 certain",
  ]);
  expect(goals("凧の率を42%から令和8年度に50%に高め、令和12年度までに70%とします。")).toEqual([
    "50@2026 70@2030 certain",
  ]);
  expect(goals("凧の率を42%から50%に高めるとともに、令和12年度までに70%とします。")).toEqual([
    "50@null 70@2030 review",
  ]);
  expect(
    goals("今年度は、凧の率を42%から50%に高めます。最終的には令和12年度に70%を目指します。"),
  ).toEqual(["50@null 70@2030 review"]);
});

test("by how much a value is cut is no goal on the way to it", () => {
  expect(read("凧の数を、平成25年度の312枚から令和12年度までに46%削減し、168枚とします。")).toEqual(
    ["凧の数 312@2013 168@2030 null@null certain"],
  );
});

test("until when and how something is to change is none of the label", () => {
  expect(read("凧の数を令和10年度までに12枚から18枚に増やします。")).toEqual([
    "凧の数 12@null 18@2028 null@null certain",
  ]);
  expect(read("凧の数を段階的に12枚から18枚に増やします。")).toEqual([
    "凧の数 12@null 18@null null@null certain",
  ]);
  expect(read("凧の客を年間12万人から18万人に増やします。")).toEqual([
    "凧の客 12@null 18@null null@null certain",
  ]);
  expect(read("凧の定めが、次の大会から12枚から18枚に変わります。")).toEqual([]);
});

test("a goal that is moved has no start", () => {
  expect(read("凧の数を12枚から18枚に上方修正します。")).toEqual([
    "凧の数 null@null 18@null null@null review",
  ]);
  expect(read("凧の数の目標を12枚から18枚に引き上げます。")).toEqual([
    "凧の数 null@null 18@null null@null review",
  ]);
});

test.each([
  ["a price", "凧（大）の価格を1枚30円から50円にします。"],
  ["a pay by the year", "凧の会の報酬を年額24,500円から36,500円に引き上げます。"],
  ["a law", "凧の重さの上限が、令和9年度までに40グラムから35グラムに引き下げられます。"],
  ["a speaker", "議員：凧を24枚から50枚に増やします。"],
  ["a question", "凧を24枚から50枚に増やすべきではないか。"],
  ["what is altered", "凧の会の定めを12条から9条に改めるものです。"],
  [
    "a plan of the state",
    "国の「独楽（第3次）」では、凧の率を16%から12%へ減らすこととしています。",
  ],
  ["the government", "政府は、凧の数を12枚から18枚に増やす目標を掲げています。"],
  ["a prefecture", "県は令和9年度までに凧の率を8%から30%に高めるとしています。"],
  ["another town", "姉妹都市のB市では、凧の率を5%から10%に高めることを目標としています。"],
  ["a step of one year", "令和6年度は、凧の率を82%から90%に高めます。"],
  [
    "a part without its whole",
    "凧の満足度は、国語が68%から70%へ、数学が51%から55%へ引き上げます。",
  ],
  [
    "parts under several verbs",
    "凧の数は、赤い凧を18枚から16枚に減らし、青い凧を2枚から4枚に増やします。",
  ],
  [
    "a goal without a year behind the first",
    `凧の率は、令和5年度に88%となっており、令和10年度に93%、将来的には100%を目指します。`,
  ],
  [
    "a second quantity of the same clause",
    `凧の率${at.replace("に高める", "に、令和10年度までに独楽を3万個に増やす")}`,
  ],
  ["a part of a sum", "凧の会の数のうち、赤い凧を18枚から26枚に増やします。"],
  [
    "goals of others under one verb",
    "国の計画では、凧の数を12枚から18枚に、独楽の数を3個から5個に増やします。",
  ],
  ["years that stand behind", "凧の率を5%から10%に高めます（令和5年度から令和9年度）。"],
])("%s is for review or not read", (_, text) => {
  expect(read(text).filter((row) => !row.endsWith("review"))).toEqual([]);
});

test("figures of newspapers, whose decimals stand behind a dot in the middle, and the start of last year", () => {
  expect(
    read("凧の時間は昨年度の1・25時間から1・50時間へ、独楽の率は4割から6割へ高める。"),
  ).toEqual([
    "凧の時間 1.25@null 1.5@null null@null review",
    "独楽の率 40@null 60@null null@null certain",
  ]);
  expect(read("凧師の平均年齢を61・5歳から58・2歳へ下げる。")).toEqual([
    "凧師の平均年齢 61.5@null 58.2@null null@null certain",
  ]);
});

test("a figure without commas that holds the digits of a year is no year", () => {
  expect(
    read("凧の量を現状(平成30年度)16300トンから、令和10年度において12000トンに減らす。"),
  ).toEqual(["凧の量 16300@2018 12000@2028 null@null certain"]);
});

test("a start and a goal set against it below the name", () => {
  expect(
    read("(1)凧の量\n現状(平成30年度)142,500トンに対し、令和10年度において128,000トンとする。"),
  ).toEqual(["凧の量 142500@2018 128000@2028 null@null review"]);
});

test("two months and two years of school are no such figures, and a year of two digits is no goal", () => {
  expect(read("7・8月の客を3万人から4万人に増やす。")).toEqual([
    "7・8月の客 3@null 4@null null@null review",
  ]);
  expect(read("5・6年生の凧の率を30%から50%に高める。")).toEqual([
    "5・6年生の凧の率 30@null 50@null null@null review",
  ]);
  expect(read("凧の率を2019年の1・38から25年に1・80へ引き上げる。")).toEqual([]);
});

test("a clause of a sentence that gives no row is listed", () => {
  const { rows, candidates } = extract({
    file: "a.txt",
    lines: linesOf("凧の広場を24か所から30か所に、凧の会の回数を月1回から月2回に増やします。"),
  });
  expect(rows.map(({ label }) => label)).toEqual(["凧の広場"]);
  expect(candidates.map(({ text }) => text)).toEqual(["凧の会の回数を月1回から月2回とする"]);
});

test.each([
  "凧の数を基準値(令和4年度)の9枚から目標値(令和9年度)の3枚に減少させる。",
  "凧の数を基準年度（令和4年度）の9枚から目標年度（令和9年度）までに3枚に減らします。",
  "凧の数を、現状値(R4)の9枚から目標値(R9)の3枚へ減らす。",
  "凧の数について、現状(R4年度末)の9枚を目標(R9年度末)の3枚にします。",
])("%s: a word for each value before its year", (text) => {
  expect(read(text)).toEqual(["凧の数 9@2022 3@2027 null@null certain"]);
});

test("words of a forecast or of others before the years give no certain row", () => {
  for (const word of ["推計値", "国の目標値"])
    expect(read(`凧の数を現状値(R4)の9枚から${word}(R9)の3枚に減らす。`).join()).not.toMatch(
      /certain/u,
    );
});
