import { expect, test } from "vitest";
import { read } from "./rows-of.ts";

/** A page whose letters are set apart, a word a line, as some sites print the text of a PDF. */
const page = (...rows: string[]): string =>
  ["町 の 凧 の 目 標", "目 標", "数 値 目 標", "H27", "H31", "H28", "実 績 値", ...rows].join(
    "\n\n",
  );

test("goals and results a line each, under a span of years and a year", () => {
  const text = page(
    "し ご と を つ く る",
    "新 規 雇 用 者 数",
    "800",
    "累 計",
    "612",
    "(う ち H28 度 141 人)",
    "広 い 圏 域",
    "人 口",
    "65.4",
    "万 人",
    "65.5",
    "万 人",
    "H28 3月 住 民 基 本 台 帳 人 口",
    "凧 会 議 の 開 催 状 況",
    "18",
    "31",
  );
  expect(read(text)).toEqual([
    "新規雇用者数 null@null 800@2019 612@null review",
    "人口 null@null 65.4@2019 65.5@2016 review",
  ]);
});

test("years that go on are columns of their own", () => {
  const text = page("凧 を 揚 げ る 人 の 数", "7", "8", "9").replace("H28", "H32");
  expect(read(text).filter((row) => row.includes("@2019"))).toEqual([]);
});
