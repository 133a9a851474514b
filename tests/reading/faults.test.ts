import { expect, test } from "vitest";
import { extract } from "../../src/reading/extract.ts";
import { linesOf } from "../../src/reading/read-text.ts";
import { typedRows } from "../../src/reading/typed.ts";

/** Made-up documents, one for each kind of fault: label, baseline, target, latest, certainty. */
const read = (text: string) =>
  typedRows(extract({ file: "a.txt", lines: linesOf(text) })).map((row) =>
    [row.label, row.baseline.value, row.target.value, row.latest.value, row.certainty].join(" "),
  );

test.each([
  [
    "target before baseline",
    "指標｜目標値｜現状値（R4）\n貸出冊数｜60冊｜45冊",
    ["貸出冊数 45 60  certain"],
  ],
  [
    "no head, years in the cells",
    "花壇の数 | 12か所（R4） | 20か所（R9）\n踊りの会 | 3会（R4） | 5会（R9）",
    ["花壇の数 12 20  certain", "踊りの会 3 5  certain"],
  ],
  [
    "columns of years",
    "指標 | 基準年度 | 基準値 | 目標年度 | 目標値\n歩く会 | R3年度 | 42.5% | R8年度 | 60%",
    ["歩く会 42.5 60  certain"],
  ],
  [
    "two tables beside each other",
    "指標\t現状値\t目標値\t指標\t現状値\t目標値\n凧の数\t4枚\t9枚\t駒の数\t5個\t7個",
    ["凧の数 4 9  certain", "駒の数 5 7  certain"],
  ],
  [
    "ranks beside values",
    "| 指標 | 現状値 | 目標値 |\n|---|---|---|\n| 泊数 | 4.1万人泊 全国18位 （2021年） | 150万人泊 |",
    ["泊数 4.1 150  certain"],
  ],
  [
    "goal first, start in brackets",
    "〔ＫＰＩ〕見守りの数(2028 年度):24 件(2023 年度:15 件)",
    ["見守りの数 15 24  certain"],
  ],
  ["a span of years is no row", "続ける事業の一覧（令和５年度→令和６年度）", []],
  [
    "a note's number behind a star",
    "・紙の量（t） 21*1（H30）→ 12（R4）",
    ["紙の量 21 12  certain"],
  ],
])("%s", (_, text, rows) => {
  expect(read(text)).toEqual(rows);
});
