import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import exceljs from "exceljs";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as command from "../../src/commands/results.ts";
import type { Language } from "../../src/lib/language.ts";
import { loadProject } from "../../src/plans/load.ts";
import { followedCity, PLAN } from "../results/followed-city.ts";
import { listening, refusalOf } from "../run-main.ts";
import { runRows } from "../run-rows.ts";

let city: { folder: string; data: string };
let data: string;
let folder: string;
beforeAll(async () => {
  city = await followedCity();
});
beforeEach(async () => {
  folder = await mkdtemp(join(city.folder, "case-"));
  data = join(folder, "data");
  await cp(city.data, data, { recursive: true });
  const report =
    "  - { id: report-2025, kind: yearly_report, title: 令和７年度実績報告書, file: sheet.csv }\n";
  await edit("plan.yaml", (text) => text.replace("evaluations:\n", `${report}evaluations:\n`));
});
afterAll(() => rm(city.folder, { recursive: true, force: true }));

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const path = join(data, "plans", PLAN, file);
  await writeFile(path, change(await readFile(path, "utf8")));
}

const resultsCsv = () => readFile(join(data, "plans", PLAN, "results.csv"), "utf8");

/** Runs the command; its lines, and its exit code last. */
async function results(...args: string[]): Promise<string[]> {
  const terminal = listening("ja");
  const code = await command.run(["--plan", PLAN, "--data", data, ...args], terminal);
  return [...terminal.lines.map((line) => line.replaceAll(folder, ".")), `exit ${code}`];
}

async function sheet(text: string): Promise<string> {
  const path = join(folder, "sheet.csv");
  await writeFile(path, text);
  return path;
}

/** As offices keep it: a title, three rows of heads with merged cells, a heading for each goal. */
const OFFICE = `見本市総合戦略 KPI管理シート,,,,,,,,,,
,,,,実績値,,,,,,
コード,指標名,単位,目標値,R4,R5,R6,R7,評価,要因,今後の対応
基本目標１ 子育て,,,,,,,,,,
1-1,出生数,人,380,338,345,362,371,B,,
1-1,子育て相談件数（累計）,件,100,10,25,61,90,A,周知が進んだ,継続する
基本目標２ 安全,,,,,,,,,,
2-1,刑法犯認知件数,件,400,520,505,470,455,C,,
2-2,防災に満足している市民の割合,%,70.0,63.0%,66.0%,67.5%,68.2%,B,,
2-3,交通事故死者数,人,10,11,,10,,,,
`;

describe("a yearly sheet", () => {
  it("adds the new year, and keeps the years and sources that are there", async () => {
    expect(await results("--from", await sheet(OFFICE))).toEqual([
      "sheet.csv: 読まない列: 目標値",
      "results.csvに4件を加え、0件を改めました。14件はすでに入っています。",
      "exit 0",
    ]);
    const csv = await resultsCsv();
    expect(csv.split("\n").filter((line) => line.includes("report-2025"))).toEqual([
      "1,R7,,371,report-2025,,5,B,,,,,",
      "2,R7,,90,report-2025,,6,A,周知が進んだ,継続する,,,",
      "3,R7,,455,report-2025,,8,C,,,,,",
      "4,R7,,68.2%,report-2025,,9,B,,,,,",
    ]);
    expect(csv).toContain(
      "3,R6,令和６年,470件,report-2024,3,,B,自転車盗の減少,防犯カメラを増やす,危機管理課,,\n",
    );
    const { tables } = runRows(await loadProject(data));
    // 340 + 40 × 4/5 = 372; (371 − 340) ÷ 40 = 0.775 ≥ 0.8 − 0.1
    expect(tables.progressYears.find(({ year }) => year === 2025)).toMatchObject({
      expected: 372,
      share_reached: 0.775,
      verdict: "on_pace",
    });
  });

  it("reads Shift_JIS and a value column without a year", async () => {
    const path = join(folder, "sheet.csv");
    // 指標,実績値 / 出生数,371人
    const bytes = [0x8e, 0x77, 0x95, 0x57, 0x2c, 0x8e, 0xc0, 0x90, 0xd1, 0x92, 0x6c, 0x0a];
    await writeFile(
      path,
      Buffer.from([
        ...bytes,
        0x8f,
        0x6f,
        0x90,
        0xb6,
        0x90,
        0x94,
        0x2c,
        0x33,
        0x37,
        0x31,
        0x90,
        0x6c,
        0x0a,
      ]),
    );
    const lines = await results("--from", path, "--year", "R7");
    expect(lines.at(-2)).toBe("results.csvに1件を加え、0件を改めました。0件はすでに入っています。");
    expect(await resultsCsv()).toContain("1,R7,,371人,report-2025,,2,,,,,,\n");
  });

  it("names what is doubtful and writes nothing before it is accepted", async () => {
    const before = await resultsCsv();
    const path = await sheet(
      OFFICE.replace("2-1,刑法犯認知件数,件", "2-1,刑法犯の認知件数,件")
        .replace("防災に満足している市民の割合,%", "防災に満足している市民の割合,人")
        .replace("2-3,交通事故死者数", "2-4,交通事故死者数")
        .replace("338,345,362", "338,346,362")
        .replace("基本目標２ 安全,,,", "3-1,公園の数,園,5,4,4,4,4,,,\n基本目標２ 安全,,,"),
    );
    const questions = [
      "sheet.csv: 読まない列: 目標値",
      "sheet.csv:5: 1行の2023年度の値は「345人」として入っています。「346」に変わります。",
      "sheet.csv:7: 「公園の数」は計画の指標にありません（加えられた行か、新しい指標）。書き込みません。",
      "sheet.csv:9: 「刑法犯の認知件数」は、計画の3行「刑法犯認知件数」の名称が変わったものと思われます。違うときは名称を計画に合わせてください。",
      "sheet.csv:10: 「防災に満足している市民の割合」の単位「人」が、計画の4行の単位と違います。値を計画の単位に直してください。",
      "sheet.csv:11: 「交通事故死者数」のコード「2-4」が、計画の6行の「2-3」と違います。コードを戻すか、indicators.csvを直してください。",
    ];
    expect(await results("--from", path)).toEqual([
      ...questions,
      "確かめることが5件あるので、何も書き込みませんでした（追加4件、変更1件、入っているもの13件）。直すか、--acceptを付けて確かめたことを示してください。",
      "exit 1",
    ]);
    expect(await resultsCsv()).toBe(before);
    expect(await results("--from", path, "--accept")).toEqual([
      ...questions,
      "results.csvに4件を加え、1件を改めました。13件はすでに入っています。",
      "exit 0",
    ]);
    expect(await resultsCsv()).toContain("1,R5,,346,report-2025,,5,,,,,,\n");
  });

  it("says the same in English", async () => {
    const path = await sheet(
      "行,コード,指標,単位,R7\n,1-1,出生数,人,371\n,2-1,刑法犯の認知件数,件,455\n,9-9,公園の数,園,4\n2,1-9,出生数,世帯,370\n",
    );
    expect(await results("--from", path, "--lang", "en")).toEqual([
      'Row 2 of the plan, "子育て相談件数（累計）", is not in the sheet (retired, or forgotten).',
      'Row 4 of the plan, "防災に満足している市民の割合", is not in the sheet (retired, or forgotten).',
      'Row 6 of the plan, "交通事故死者数", is not in the sheet (retired, or forgotten).',
      'sheet.csv:3: "刑法犯の認知件数" looks like row 3, "刑法犯認知件数", under a new name. If it is another indicator, fix the label.',
      'sheet.csv:4: the plan has no indicator "公園の数" (an inserted row, or a new indicator). It is left out.',
      'sheet.csv:5: the row of "出生数" has a value from a line above. Remove one of them. It is left out.',
      "3 questions are open, so nothing was written (2 to add, 0 to change, 0 there already). Fix the sheet, or give --accept once you have looked.",
      "exit 1",
    ]);
  });

  it.each([
    [
      "a share for a percentage",
      ["68.2%", "0.682"],
      'sheet.csv:9 [value] result-share: "0.682" under the unit % looks like 68.2% as a spreadsheet stores it. Write 68.2%, or 0.682% if that is meant.',
      "sheet.csv:9 [value] result-share: 単位%の下の「0.682」は、表計算ソフトが68.2%を0.682として保存したものと思われます。68.2%と書くか、そのとおりなら0.682%と書いてください。",
    ],
    [
      "a running total that falls",
      [",61,90,", ",61,60,"],
      'sheet.csv:6 [value] result-falls: The running total falls from "61件" (2024) to "60" (2025). Fix the cell, or write flow under accumulation in indicators.csv if each year is counted anew.',
      "sheet.csv:6 [value] result-falls: 累計が「61件」（2024年度）から「60」（2025年度）に減っています。値を直すか、毎年数え直すものならindicators.csvのaccumulationにflowと書いてください。",
    ],
    [
      "a grade that the plan does not have",
      ["371,B", "371,S"],
      'sheet.csv:5 [evaluation] evaluation-unknown: "S" is no grade of the plan (A, B, C, D, －). Fix it, or name it under evaluations in plan.yaml with what it counts as.',
      "sheet.csv:5 [evaluation] evaluation-unknown: 「S」は計画の評価（A, B, C, D, －）にありません。直すか、plan.yamlのevaluationsに意味とともに加えてください。",
    ],
    [
      "another unit",
      ["362,371", "362,371世帯"],
      'sheet.csv:5 [value] result-unit: The value "371世帯" is in 世帯, the row in 人. Give it in the row\'s unit; what is counted anew is a new indicator.',
      "sheet.csv:5 [value] result-unit: 値「371世帯」の単位は世帯、行の単位は人です。行の単位で書いてください。数えるものが変わったときは新しい指標にします。",
    ],
    [
      "a year outside the plan",
      ["R6,R7", "R6,R9"],
      "sheet.csv:5 [year] result-year-outside: 2027 lies outside the plan (2022–2026). Fix the year; values from before the plan belong into series.csv.",
      "sheet.csv:5 [year] result-year-outside: 2027年度は計画期間（2022–2026）の外です。年度を直してください。計画より前の値はseries.csvに入れます。",
    ],
  ])("refuses %s, accepted or not, and writes nothing", async (_, [from = "", to = ""], en, ja) => {
    const before = await resultsCsv();
    const path = await sheet(OFFICE.replace(from, to));
    for (const [lang, message] of Object.entries({ en, ja })) {
      const call = results("--from", path, "--accept", "--lang", lang);
      const refusal = await refusalOf(call, lang as Language);
      expect(refusal.split("\n")[0]).toBe(message);
    }
    expect(await resultsCsv()).toBe(before);
  });

  it("asks for the document, the plan and a sheet that it can read", async () => {
    const other = join(folder, "other.csv");
    await writeFile(other, OFFICE);
    expect(await refusalOf(results("--from", other), "ja")).toBe(
      "plan.yamlに、ファイル「other.csv」の文書がありません。documentsに加えるか、--documentで識別子（plan, report-2022, report-2023, report-2024, report-2025）を指定してください。",
    );
    await expect(results("--from", other, "--lang", "en")).rejects.toThrow(
      'No document of plan.yaml has the file "other.csv". Add it under documents, or name its id with --document (plan, report-2022, report-2023, report-2024, report-2025).',
    );
    expect((await results("--from", other, "--document", "report-2025")).at(-1)).toBe("exit 0");
    const none = results("--from", join(folder, "none.csv"), "--document", "report-2025");
    expect(await refusalOf(none, "ja")).toBe(
      "none.csv file-missing: ファイルがありません。パスを直してください。",
    );
    const path = await sheet("会議の記録\n出席 12人\n");
    expect((await results("--from", path))[0]).toBe(
      "sheet.csv: 指標と実績の列が見つからないので読みません。",
    );
  });
});

describe("the sheet to be filled in", () => {
  async function filled(change: (workbook: exceljs.Workbook) => void): Promise<string> {
    const path = join(folder, "report-2025.xlsx");
    await rm(path, { force: true });
    await results("--template", path);
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.readFile(path);
    change(workbook);
    await workbook.xlsx.writeFile(path);
    return path;
  }

  it("has a tab a division, last year's values, locked cells and the plan's grades", async () => {
    const path = join(folder, "new.xlsx");
    expect(await results("--template", path)).toEqual([
      "./new.xlsxに2025年度の記入用シートを作りました（2枚）。",
      "exit 0",
    ]);
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.readFile(path);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["子育て支援課", "危機管理課"]);
    const tab = workbook.worksheets[1];
    const cells = (line: number) => Object.values(tab?.getRow(line).values ?? {});
    expect(cells(1)).toEqual(["第２期見本市総合戦略　令和7年度実績"]);
    expect(cells(3)).toEqual([
      "行",
      "コード",
      "指標",
      "区分",
      "単位",
      "現状値",
      "目標値",
      "令和6年度実績",
      "令和7年度実績",
      "評価",
      "要因",
      "今後の対応",
      "備考",
      "担当課",
    ]);
    expect(cells(4)).toEqual([
      "3",
      "2-1",
      "刑法犯認知件数",
      "",
      "件",
      "500",
      "400件/年",
      "470件",
      "",
      "",
      "",
      "",
      "",
      "危機管理課",
    ]);
    expect(tab?.getCell("C4").protection?.locked).not.toBe(false);
    expect(["I4", "J4", "K4", "L4", "M4"].map((at) => tab?.getCell(at).protection?.locked)).toEqual(
      [false, false, false, false, false],
    );
    expect(tab?.getCell("J4").dataValidation).toMatchObject({
      type: "list",
      formulae: ['"A,B,C,D,－"'],
    });
    await expect(results("--template", path, "--lang", "en")).rejects.toThrow(
      "is there already. Give another name.",
    );
  });

  it("is read back into results.csv", async () => {
    const path = await filled((workbook) => {
      const [first, second] = workbook.worksheets;
      if (first === undefined || second === undefined) throw new Error("two tabs");
      Object.assign(first.getCell("I4"), { value: "371人" });
      Object.assign(first.getCell("J4"), { value: "B" });
      Object.assign(first.getCell("K4"), { value: "転入の増加" });
      Object.assign(second.getCell("I5"), { value: 0.682, numFmt: "0.0%" });
    });
    expect(await results("--from", path, "--document", "report-2025")).toEqual([
      "子育て支援課: 読まない列: 現状値、目標値",
      "危機管理課: 読まない列: 現状値、目標値",
      "results.csvに2件を加え、0件を改めました。5件はすでに入っています。",
      "exit 0",
    ]);
    const csv = await resultsCsv();
    expect(csv).toContain("1,令和7年度,,371人,report-2025,,4,B,転入の増加,,子育て支援課,,\n");
    expect(csv).toContain("4,令和7年度,,68.2%,report-2025,,5,,,,危機管理課,,\n");
  });

  it("names inserted rows and changed codes", async () => {
    const path = await filled((workbook) => {
      const [first, second] = workbook.worksheets;
      first?.insertRow(5, ["", "1-9", "保育所の数", "", "園", "", "", "", "12園"]);
      Object.assign(second?.getCell("B4") ?? {}, { value: "2-9" });
      Object.assign(second?.getCell("A5") ?? {}, { value: "7" });
    });
    expect((await results("--from", path, "--document", "report-2025")).slice(2, -2)).toEqual([
      "report-2025.xlsx 子育て支援課:5: 「保育所の数」は計画の指標にありません（加えられた行か、新しい指標）。書き込みません。",
      "report-2025.xlsx 危機管理課:4: 「刑法犯認知件数」のコード「2-9」が、計画の3行の「2-1」と違います。コードを戻すか、indicators.csvを直してください。",
      "report-2025.xlsx 危機管理課:5: 「防災に満足している市民の割合」の行番号が、計画の4行と違います。行番号を戻してください。",
    ]);
  });
});
