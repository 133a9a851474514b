import { expect, test } from "vitest";
import { read } from "./rows-of.ts";

const HEAD = [
  "凧 の 長 い 目 標 | |||||",
  "---|---|---|---|---|---|",
  "施策項目 | 設定時の値 (年度) |",
  "現況値 (年度) |",
  "年度目標値 | 達 成 度 |",
  "備 考 |",
  "指標項目 | H24の目標値 |",
  "(1)凧を揚げる | |||||",
  "---|---|---|---|---|---|",
];
const KITE = ["凧を揚げる人の率【%】 | 94.2 (H18) |", "97.5 (H19) |", "96.0 | ○ | |"];
const TOP = ["独楽の数【個】 | 1,240 (H18) |", "1,415 (H19) |", "1,500 | △ | |"];

test("the lower part of a divided cell is that of its row, under the name at the end of the head", () => {
  const rows = [...KITE, "100 | |||||", ...TOP, "2,600 | |||||"];
  expect(read([...HEAD, ...rows].join("\n"))).toEqual([
    "凧を揚げる人の率 94.2@2006 100@2012 97.5@2007 certain",
    "独楽の数 1240@2006 2600@2012 1415@2007 certain",
  ]);
});

test("where one row has no lower part, no figure is given to another", () => {
  const rows = [...KITE, ...TOP, "2,600 | |||||", ...TOP, "2,700 | |||||"];
  expect(read([...HEAD, ...rows].join("\n")).filter((row) => row.includes("certain"))).toEqual([]);
});

test("cells a line each, under a head that names the goal of a policy, which a sentence says", () => {
  const head =
    "施策項目目標 指標項目 設定時の値\n(年度)\n現況値\n(年度)\n年度目標値\n\nH25の目標値";
  const rows =
    "○町で凧を揚げる人を増やすことを目指します。\n凧の会員数【人】 61\n(H19)\n74\n(H20)\n80\n150";
  const more = "独楽の会員数【人】 212\n(H19)\n225\n(H20)\n230\n300";
  expect(read([head, rows, more].join("\n"))).toEqual([
    "凧の会員数 61@2007 150@2013 74@2008 review",
    "独楽の会員数 212@2007 300@2013 225@2008 review",
  ]);
});
