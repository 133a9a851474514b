import { PassThrough } from "node:stream";
import type { Cell, Worksheet } from "exceljs";
import exceljs from "exceljs";
import { beforeAll, describe, expect, it } from "vitest";
import { exportTable, exportTables } from "../../src/exports/export-table.ts";
import { headsOf } from "../../src/exports/heads.ts";
import { addRow, addSheet } from "../../src/exports/sheet-look.ts";
import { workbook } from "../../src/exports/workbook.ts";
import { TABLE_NAMES, TABLES, type TableName } from "../../src/tables/list.ts";
import { tableOf } from "../../src/tables/table.ts";
import { realProject, realRun } from "../real-data.ts";

let book: InstanceType<typeof exceljs.Workbook>;
beforeAll(async () => {
  const { units } = await realProject();
  const { tables } = await realRun();
  const options = { version: "0123abcd", date: new Date(0), units };
  const bytes = await workbook(tables, exportTables(tables), { ...options, heads: "ja" });
  book = new exceljs.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
});

const sheet = (name: string): Worksheet => {
  const found = book.getWorksheet(name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
};

/** The row whose indicator is so called, by the heads of the sheet. */
function rowOf(list: Worksheet, label: string): Record<string, Cell> {
  const heads = (list.getRow(1).values as string[]).slice(1);
  const at = list.getColumn(3).values.indexOf(label);
  return Object.fromEntries(heads.map((head, i) => [head, list.getRow(at).getCell(i + 1)]));
}

describe("the sheet that people read first", () => {
  it("says what is promised, where it stands, and leads to its sources", () => {
    expect(book.worksheets[0]?.name).toBe("一覧");
    const row = rowOf(sheet("一覧"), "自治会に加入している世帯の割合");
    const shown = Object.entries(row).map(([head, { text, numFmt }]) =>
      numFmt === "@" ? `${head} ${text}` : `${head} ${text} ${numFmt ?? ""}`.trim(),
    );
    expect(shown).toEqual([
      "市 北本市",
      "テーマ 分野横断",
      "指標 自治会に加入している世帯の割合",
      "単位 %",
      "現状値 74.2 #,##0.0",
      "現状値の年 令和2年度＊",
      "目標値 75 #,##0.0",
      "期限 令和7年度＊",
      "いまの値 67.5 #,##0.0",
      "いまの値の時点 令和6年度",
      "いまの値の出典 令和６年度事務事業評価 187ページ（要確認）",
      "出典 第２期北本市まち・ひと・しごと創生総合戦略 854行",
    ]);
    expect(row.いまの値の出典?.hyperlink).toBe(
      "https://www.city.kitamoto.lg.jp/material/files/group/52/R6jimujigyouhyoukasi-to.pdf",
    );
  });

  it("keeps numbers as numbers: a bound is a format, words stay words", () => {
    const { 目標値: bound } = rowOf(
      sheet("一覧"),
      "ワークライフバランスの取組を行っている事業所の割合",
    );
    expect([bound?.value, bound?.numFmt]).toEqual([80, '#,##0"以上"']);
    const { Target: english } = rowOf(sheet("List"), "JR Nambu Line congestion rate at the peak");
    expect([english?.value, english?.numFmt]).toEqual([180, '"at most "#,##0']);
    // The register counts persons, the plan 万人; the label says per person and day.
    const nowOf = (label: string) => rowOf(sheet("一覧"), label).いまの値?.value;
    expect([nowOf("人口"), nowOf("1人1日あたりの廃棄物排出量")]).toEqual([60.6315, 737.2]);
    const { 目標値: words } = rowOf(sheet("一覧"), "年間商品販売額");
    expect(words?.value).toBe("全国における伸び率を上回る");
  });

  it("gives the present value in the unit of the plan", () => {
    // 60.7 → 61.5 万人, register of 1 January 2024: 606,315; 826 → 784 g, fiscal 2024: 737.2.
    const people = rowOf(sheet("List"), "Population").Now;
    expect([people?.value, people?.numFmt]).toEqual([60.6315, "#,##0.0000"]);
    expect(rowOf(sheet("一覧"), "1人1日あたりの廃棄物排出量").いまの値?.value).toBe(737.2);
  });

  it("is printed on its side, one page wide, with its head on every page", () => {
    const { pageSetup, views } = sheet("一覧");
    expect(pageSetup).toMatchObject({
      orientation: "landscape",
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "1:1",
    });
    expect(views[0]).toMatchObject({ state: "frozen", xSplit: 3, ySplit: 1 });
    expect(sheet("一覧").getCell("C2").alignment).toMatchObject({
      wrapText: true,
      vertical: "top",
    });
    expect(sheet("indicators").pageSetup).toMatchObject({ fitToWidth: 6, fitToHeight: 0 });
  });

  it("gives every row the height of its longest text", () => {
    const words = rowOf(sheet("一覧"), "年間商品販売額").目標値;
    // 全国における伸び率を上回る is 26 characters wide in a column of 13.
    expect(sheet("一覧").getRow(Number(words?.row)).height).toBe(3 * 13 + 2);
    expect(sheet("themes").getRow(2).height).toBe(13 + 2);
  });
});

it("keeps no row once it is written, however large the book", () => {
  const stream = new PassThrough().resume();
  const book = new exceljs.stream.xlsx.WorkbookWriter({ stream });
  const list = addSheet(book, { name: "list", columns: [{ head: "指標", width: 8 }], fixed: 1 });
  addRow(list, [{ value: "待機児童数" }]);
  expect([list.lastRow, list.addRow([]).number]).toEqual([undefined, 3]);
});

it("the contents lead to every sheet", () => {
  const links = (sheet("目次 contents").getColumn(1).values as unknown[]).flatMap((cell) =>
    typeof cell === "object" && cell !== null && "hyperlink" in cell ? cell.hyperlink : [],
  );
  const others = book.worksheets.filter(({ name }) => name !== "目次 contents");
  expect(links).toEqual(others.map(({ name }) => `#'${name}'!A1:A1`));
});

it("names municipalities and plans beside their codes, under heads in Japanese", () => {
  const heads = (sheet("indicators").getRow(1).values as string[]).slice(1, 6);
  expect(heads).toEqual([
    "行の識別子",
    "全国地方公共団体コード",
    "市区町村",
    "計画の識別子",
    "計画",
  ]);
  const cells = (sheet("indicators").getRow(2).values as string[]).slice(2, 6);
  expect(cells).toEqual([
    "112038",
    "川口市",
    "kawaguchi-general-plan-2021",
    {
      text: "第5次川口市総合計画後期基本計画（めざす姿VI）",
      hyperlink: "https://www.city.kawaguchi.lg.jp/shiseijoho/shisaku_keikaku/1/10537.html",
    },
  ]);
  expect(sheet("municipalities").getCell("F2").numFmt).toBe("#,##0");
});

it("heads in words tell the columns of a table apart", () => {
  const empty = (name: TableName) => exportTable(TABLES[name], tableOf(name, []));
  for (const name of TABLE_NAMES)
    for (const lang of ["ja", "en"] as const) {
      const heads = headsOf(empty(name), lang);
      expect(new Set(heads).size, `${name} ${lang}`).toBe(TABLES[name].columns.length);
      expect(heads).not.toContain("");
    }
  expect(headsOf(empty("coverage"), "en")).toEqual([
    "Municipality code of six digits with its check digit",
    "Theme of the common taxonomy",
    "Headline target or key performance indicator",
    "Distinct indicators",
    "All printed rows",
  ]);
});
