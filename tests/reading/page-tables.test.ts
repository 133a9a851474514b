import { expect, test } from "vitest";
import { pageTexts } from "../../src/reading/pdf-page.ts";
import { pageOf, span } from "./page-of.ts";
import { rowsOf } from "./rows-of.ts";

const years = (from: number) => [0, 1, 2, 3].map((at) => span(`202${from + at}年度`, 20 + at * 12));
const values = (label: string, ...texts: string[]) => [
  span(label, 0),
  ...texts.map((text, at) => span(text, 21 + at * 12)),
];

test("a word over the middle of several years is that of all of them, and of no others", () => {
  const rows = [
    values("凧の数", "3枚", "5枚", "7枚", "9枚"),
    values("駒の数", "4個", "5個", "6個", "8個"),
  ];
  const page = (...words: ReturnType<typeof span>[]) =>
    pageOf([words, [span("指標", 0)], years(3), [], ...rows]);
  expect(rowsOf(page(span("現状", 22), span("目標", 46)))).toEqual([
    "凧の数 3@2023 9@2026 null@null certain",
    "駒の数 4@2023 8@2026 null@null certain",
  ]);
  expect(rowsOf(page(span("実績", 28), span("目標", 52)))).toEqual([
    "凧の数 3@2023 9@2026 5@2024 review",
    "駒の数 4@2023 8@2026 5@2024 review",
  ]);
});

test("years over which no word stands in the middle leave their rows to review", () => {
  const rows = [
    values("凧の数", "3枚", "5枚", "7枚", "9枚"),
    values("駒の数", "4個", "5個", "6個", "8個"),
  ];
  const page = pageOf([
    [span("現状", 25), span("目標", 42)],
    [span("指標", 0)],
    years(3),
    [],
    ...rows,
  ]);
  expect(rowsOf(page).filter((row) => row.endsWith("certain"))).toEqual([]);
});

test("runs whose blank is as wide as the way to the next column are words of two columns", () => {
  const piece = (text: string, x: number, y: number, width = text.length * 10) => ({
    ...{ text, x, y: -y - 3.5, width, size: 10 },
  });
  const rules = [0, 20, 40, 60, 80].map((y) => ({ x0: 0, x1: 400, y0: y, y1: y }));
  const row = (y: number) => [piece("凧の数", 5, y), piece("枚 3", 110, y, 90), piece("5", 300, y)];
  const head = ["指標", "単位", "現状", "目標"].map((text, at) => piece(text, 5 + at * 100, 10));
  const texts = pageTexts([...head, ...[30, 50, 70].flatMap(row)], rules, 0);
  expect(texts.flatMap(({ cells }) => (cells ? [cells] : []))[1]).toEqual([
    "凧の数",
    "枚",
    "3",
    "5",
  ]);
});
