import { expect, test } from "vitest";
import { extract } from "../../src/reading/extract.ts";
import { linesOf } from "./lines-of.ts";
import { documentOf, read } from "./rows-of.ts";

const HEAD = ["指標", "現状値（R5）", "目標値（R10）"];
const ROWS = [
  ["凧の数", "3枚", "5枚"],
  ["独楽の数", "4個", "6個"],
];
const sectionsOf = (document: Parameters<typeof extract>[0]) =>
  extract(document).rows.map(({ label, section }) => `${section}: ${label}`);
const spaced = (lines: (string | string[])[]) =>
  lines
    .map((line) =>
      typeof line === "string" ? line : line.map((cell) => cell.padEnd(16, "\u3000")).join(""),
    )
    .join("\n");

test.each(["施策1-2 暮らしの充実", "基本目標2　暮らしの充実"])(
  "%s within a table begins the section of the rows below",
  (title) => {
    const [first = [], second = []] = ROWS;
    const lines = ["施策1-1 遊びの充実", HEAD, first, [title, title, title], second];
    const sections = ["施策1-1 遊びの充実: 凧の数", `${title.replace("\u3000", " ")}: 独楽の数`];
    expect(sectionsOf(documentOf(lines))).toEqual(sections);
    const text = spaced(["施策1-1 遊びの充実", HEAD, first, title, second]);
    expect(sectionsOf({ file: "a.txt", lines: linesOf(text) })).toEqual(sections);
  },
);

test("a heading right below a table ends its section, before another head", () => {
  const [first = [], second = []] = ROWS;
  const above = ["施策1-1 遊びの充実", "【施策指標】", HEAD, first];
  const text = spaced([...above, "施策1-2 暮らしの充実", "【施策指標】", HEAD, second]);
  expect(sectionsOf({ file: "a.txt", lines: linesOf(text) })).toEqual([
    "施策1-1 遊びの充実: 凧の数",
    "施策1-2 暮らしの充実: 独楽の数",
  ]);
});

test("goals with their numbers (目標 33園) begin no section", () => {
  const [first = [], second = []] = ROWS;
  const title = "目標 3 3園（令和9年度）";
  const lines = ["施策1-1 遊びの充実", HEAD, first, [title, title, title], second];
  expect(sectionsOf(documentOf(lines))).toEqual([
    "施策1-1 遊びの充実: 凧の数",
    "施策1-1 遊びの充実: 独楽の数",
  ]);
});

test("a heading between rows set by blanks is no part of a label", () => {
  const [first = [], second = []] = ROWS;
  expect(read(spaced([HEAD, first, "(2) 暮らしに関する指標", second]))).toEqual([
    "凧の数 3@2023 5@2028 null@null certain",
    "独楽の数 4@2023 6@2028 null@null certain",
  ]);
});
