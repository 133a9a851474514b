import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as command from "../../src/commands/check.ts";
import type { Terminal } from "../../src/lib/terminal.ts";
import { lightData } from "../light-data.ts";
import { png } from "../picture.ts";
import { listening, refusalOf } from "../run-main.ts";

let data: string;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), "check-"));
  await lightData(data, { lists: true });
});
afterAll(() => rm(data, { recursive: true }));

async function check(...args: string[]): Promise<string[]> {
  const lines: string[] = [];
  const push = (line: string) => void lines.push(line);
  const terminal: Terminal = { out: push, err: push, progress: () => {}, isTerminal: false };
  await command.run(["--data", data, ...args], terminal);
  return lines;
}

describe("npm run check of a part", () => {
  it("shows what one plan or one municipality shows, by name or code", async () => {
    const ofPlan = await check("--plan", "kitamoto-strategy-2016");
    expect(ofPlan.at(-1)).toMatch(/^1 plans, 28 indicator rows, 0 cells not understood, /u);
    const ids = ofPlan.flatMap((line) => /^ {2}([a-z]+-[a-z0-9-]+):/u.exec(line)?.[1] ?? []);
    expect(ids.filter((id) => !id.startsWith("kitamoto-strategy-2016"))).toEqual([]);
    const ofCity = await check("--municipality", "北本市");
    expect(ofCity.at(-1)).toMatch(/^2 plans, 108 indicator rows, /u);
    expect(await check("--municipality", "112330")).toEqual(ofCity);
  });

  it("refuses what is not there", async () => {
    await expect(check("--plan", "kitamoto")).rejects.toThrow(/^--plan takes .*not "kitamoto"\.$/u);
    await expect(check("--municipality", "府中市")).rejects.toThrow(
      /^--municipality 府中市: name one by its code: 132063 東京都府中市, 342084 広島県府中市\.$/,
    );
  });
});

describe("npm run check of values that look wrong", () => {
  it("names them with their lines and counts them", async () => {
    const file = join(data, "plans/kitamoto-strategy-2022/indicators.csv");
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace("30.5％,,45.0％", "30.5％,,450.0％"));
    const lines = await check();
    expect(lines.filter((line) => line.includes("share-over-100"))).toEqual([
      expect.stringContaining('indicators.csv:48 [target] share-over-100: "450.0％" of'),
    ]);
    expect(lines.at(-1)).toMatch(
      / 0 cells not understood, 1 cells to be compared with the document, /u,
    );
    await writeFile(file, text);
  });
});

describe("npm run check of a year that the document prints wrongly", () => {
  it("takes it where data/corrections.yaml says what is meant, of all data and of one table", async () => {
    const file = join(data, "plans/kawaguchi-strategy-2021/indicators.csv");
    const fixes = join(data, "corrections.yaml");
    const [rows, before] = [await readFile(file, "utf8"), await readFile(fixes, "utf8")];
    await writeFile(file, rows.replace("826,R1,784,R7", "826,R11,784,R7"));
    const refused = /indicators\.csv:69 \[baseline_period\] years-reversed/u;
    await expect(check()).rejects.toThrow(refused);
    await expect(check(file)).rejects.toThrow(refused);
    const place =
      "plan: kawaguchi-strategy-2021, table: indicators, row: 68, field: baseline_period";
    await writeFile(fixes, `${before}- {${place}, printed: R11, corrected: R1, reason: 誤植}\n`);
    expect((await check(file)).at(-1)).toContain("The file is valid.");
    expect((await check()).at(-1)).toContain("The data is valid.");
    await writeFile(file, rows);
    await writeFile(fixes, before);
  });
});

describe("npm run check of settings", () => {
  it("looks at the logo that they name, in both languages", async () => {
    const file = join(data, "settings.yaml");
    await writeFile(file, "organisation: 見本市\nlogo: logo.png\n");
    await writeFile(join(data, "logo.png"), png(2, 1, { picture: Buffer.from([9, 0, 0]) }));
    const said = (args: string[], lang: "ja" | "en") =>
      refusalOf(command.run(args, listening(lang)), lang);
    expect(await said([file], "en")).toBe(
      `${file}:2 [logo] logo-invalid: ${data}/logo.png is damaged. Save the logo again.`,
    );
    expect(await said(["--data", data], "ja")).toBe(
      "data/settings.yaml:2 [logo] logo-invalid: data/logo.png は壊れている。ロゴを保存し直す。",
    );
    await writeFile(join(data, "logo.png"), png(2, 1));
    expect((await check(file)).at(-1)).toContain("settings");
    await rm(file);
  });
});

describe("npm run check of one table", () => {
  const HEAD =
    "row,line,page,section,kind,code,label,series,unit,baseline,baseline_period,target,target_period,latest,latest_period,evaluation,category,repeat,note";
  const ROWS = [
    "1,5,,,kpi,,待機児童数,,人,三十四と少し,令和5年度,0,令和12年度,,,,,,",
    "1,6,,,kpi,,組織率,,％,61,R5.13.1,70件,令和12年度,,,,,,",
    "3,7,,,kpi,,公園の数,,か所,4,R5,45,R12,,,,,再掲,",
  ];

  it("names what its rows say of each other, and cells and times that nobody reads", async () => {
    const file = join(data, "indicators.csv");
    await writeFile(file, `${[HEAD, ...ROWS].join("\n")}\n`);
    const said = async (lang: "ja" | "en") => {
      const terminal = listening(lang);
      const refusal = await refusalOf(command.run([file], terminal), lang);
      return [...terminal.lines, ...refusal.split("\n")].map((line) => line.replace(file, ""));
    };
    expect(await said("ja")).toEqual([
      ":2 [baseline] cell-not-understood: 「三十四と少し」は値として読めない。文書と見比べ、写し間違いなら直す（文言は残り、値は空になる）。",
      ":3 [row] id-duplicate: 「1」は2行目にもある。どちらかを消すか、別のものにする。",
      ":3 [baseline_period] period-not-understood: 「R5.13.1」は時点として読めない。R1、令和元年度、2019年度、平成31年1月1日のように書く。",
      ":3 [target] cell-not-understood: 「70件」の単位が行の単位と異なる。どちらかを直す。",
      ":4 [repeat] repeat-without-original: この計画の前の行に「公園の数」がない。名称を直すか、再掲の印を消す。",
    ]);
    expect(await said("en")).toContain(
      ':3 [row] id-duplicate: "1" stands on line 2 already. Remove one or give it another id.',
    );
  });

  it("names a row that stands twice under two numbers, and a value and a period that are exchanged", async () => {
    const file = join(data, "indicators.csv");
    const row = "5,,,kpi,,組織の数,,件,R4,4件,5,R12,,,,,,";
    await writeFile(file, `${[HEAD, `1,${row}`, `2,${row}`].join("\n")}\n`);
    const refusal = await refusalOf(command.run([file], listening("ja")), "ja");
    const exchanged =
      "cells-exchanged: 値の列に時点「R4」、時点の列（baseline_period）に値「4件」がある。入れ替える。";
    expect(refusal.replaceAll(file, "").split("\n")).toEqual([
      `:2 [baseline] ${exchanged}`,
      ":3 [row] id-duplicate: 番号のほかは2行目と同じである。どちらかを消す。",
      `:3 [baseline] ${exchanged}`,
    ]);
  });

  it("refuses years that cannot be, and asks about shares over 100 %", async () => {
    const file = join(data, "indicators.csv");
    const rows = [
      "1,5,,,kpi,,組織率,,,400％,R5,45％,R12,,,,,,",
      "2,6,,,kpi,,組織の数,,件,4,R15,5,R12,,,,,,",
    ];
    await writeFile(file, `${[HEAD, rows[0]].join("\n")}\n`);
    const lines = await check(file);
    expect(lines[0]).toContain('indicators.csv:2 [baseline] share-over-100: "400％" of');
    expect(lines[1]).toMatch(
      /, 1 cells to be compared with the document, 0 cells not understood\./u,
    );
    await writeFile(file, `${[HEAD, ...rows].join("\n")}\n`);
    await expect(check(file)).rejects.toThrow(
      /:3 \[baseline_period\] years-reversed: The baseline is of R15 \(2033\), after the target of R12 \(2030\)/u,
    );
  });
});

describe("npm run check of everything that is wrong at once", () => {
  const file = () => join(data, "plans/kitamoto-strategy-2022/indicators.csv");
  const said = (lang: "ja" | "en") =>
    refusalOf(command.run(["--data", data], listening(lang)), lang);

  it("tells warnings beside errors, by file and line, and the settings too", async () => {
    const text = await readFile(file(), "utf8");
    const settings = join(data, "settings.yaml");
    const before = await readFile(settings, "utf8").catch(() => "");
    const doubtful = text.replace("30.5％,,45.0％", "30.5％,,450.0％");
    await writeFile(file(), doubtful.replace(/^2,(\d+),(.*)$/mu, "2,$1,$2,x"));
    await writeFile(settings, "colour: red\n");
    const lines = (await said("en")).split("\n");
    const found = lines.map((line) => /^\S+:\d+ .*?([a-z0-9-]+): /u.exec(line)?.[1]);
    expect(found.filter(Boolean)).toEqual(["row-length", "share-over-100", "yaml-invalid"]);
    await writeFile(file(), text);
    await writeFile(settings, before);
  });

  it("finds a cited line beyond the end of a document in data/raw/, and another document", async () => {
    const raw = join(data, "raw");
    await mkdir(raw);
    await writeFile(join(raw, "kitamoto-strategy-2022.txt"), "一行\n".repeat(900));
    const lines = (await said("ja")).split("\n");
    const plan = await readFile(join(data, "plans/kitamoto-strategy-2022/plan.yaml"), "utf8");
    const at = plan.split("\n").findIndex((line) => line.includes("sha256")) + 1;
    const other = lines.filter((line) => line.includes("document-other"));
    // Both phases were read from the one document.
    expect(other.map((line) => line.split(":", 1)[0])).toEqual([
      "data/plans/kitamoto-strategy-2016/plan.yaml",
      "data/plans/kitamoto-strategy-2022/plan.yaml",
    ]);
    expect(other[1]).toMatch(
      new RegExp(
        `^data/plans/kitamoto-strategy-2022/plan\\.yaml:${at} \\[document\\.sha256\\]`,
        "u",
      ),
    );
    const rows = (await readFile(file(), "utf8")).split("\n").slice(1);
    const beyond = rows.filter((row) => Number(row.split(",")[1]) > 900);
    const told = lines.filter((line) => line.includes("2022/indicators.csv"));
    expect(told.length).toBe(beyond.length);
    expect(told[0]).toContain(
      `行目とあるが、data/raw/kitamoto-strategy-2022.txt は900行までである。`,
    );
    await rm(raw, { recursive: true });
  });
});
