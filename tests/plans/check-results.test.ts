import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { loadProject } from "../../src/plans/load.ts";
import { followedCity, problemsAfter } from "../results/followed-city.ts";

let city: { folder: string; data: string };
beforeAll(async () => {
  city = await followedCity();
});
afterAll(() => rm(city.folder, { recursive: true, force: true }));

const FILE = "data/plans/mihon-strategy-2022/results.csv";
const LINE = (line: string) => (text: string) => `${text}${line}\n`;

it("finds nothing in a year's report as it should be", async () => {
  expect((await loadProject(city.data)).reading.problems).toEqual([]);
});

it.each([
  [
    "an unknown row",
    LINE("9,R6,,1件,report-2024,2,,,,,,"),
    `${FILE}:16 [row] result-row-unknown: indicators.csv has no row 9. Fix the number, or add the row there first.`,
  ],
  [
    "a year that cannot be read",
    LINE("5,去年,,362人,report-2024,2,,,,,,"),
    `${FILE}:16 [year] result-year-unread: "去年" is not a year that can be read. Write it as 2024, R6 or 令和6年度.`,
  ],
  [
    "a year outside the plan",
    LINE("5,R3,,340人,report-2024,2,,,,,,"),
    `${FILE}:16 [year] result-year-outside: 2021 lies outside the plan (2022–2026). Fix the year; values from before the plan belong into series.csv.`,
  ],
  [
    "a period of another year",
    LINE("5,R6,令和5年度,362人,report-2024,2,,,,,,"),
    `${FILE}:16 [period] result-period-differs: The period "令和5年度" ends in 2023, the year is "R6". Fix one of them.`,
  ],
  [
    "two values for one row and year",
    LINE("1,2024,,363人,report-2024,2,,,,,,"),
    `${FILE}:16 [year] result-twice: Row 1 has a value for 2024 on line 4 already. Keep the one that holds; the other belongs into its note.`,
  ],
  [
    "a value without a source",
    LINE("5,R6,,362人,,,,,,,,"),
    `${FILE}:16 [document] result-without-source: The value has no source. Name one of the documents of plan.yaml (plan, report-2022, report-2023, report-2024).`,
  ],
  [
    "a document that nobody named",
    LINE("5,R6,,362人,report-2030,,,,,,,"),
    `${FILE}:16 [document] document-unknown: plan.yaml names no document "report-2030". Add it under documents, or use one of plan, report-2022, report-2023, report-2024.`,
  ],
  [
    "a grade outside the plan's scale",
    LINE("5,R6,,362人,report-2024,,,S,,,,"),
    `${FILE}:16 [evaluation] evaluation-unknown: "S" is no grade of the plan (A, B, C, D, －). Fix it, or name it under evaluations in plan.yaml with what it counts as.`,
  ],
  [
    "a cell that is no value",
    LINE("5,R6,,362人ほどの見込みで12人増,report-2024,,,,,,,"),
    `${FILE}:16 [value] result-not-understood: "362人ほどの見込みで12人増" is no value that can be read. Write it as 45.0%, 1,200人, － or 集計中; words belong into the note.`,
  ],
  [
    "a unit that changes",
    (text: string) => text.replace("470件", "470台"),
    `${FILE}:10 [value] result-unit: The value "470台" is in 台, the row in 件. Give it in the row's unit; what is counted anew is a new indicator.`,
  ],
  [
    "a percentage stored as a share",
    (text: string) => text.replace("67.5%", "0.675"),
    `${FILE}:13 [value] result-share: "0.675" under the unit % looks like 67.5% as a spreadsheet stores it. Write 67.5%, or 0.675% if that is meant.`,
  ],
  [
    "a running total that falls",
    (text: string) => text.replace("61件", "24件"),
    `${FILE}:7 [value] result-falls: The running total falls from "25件" (2023) to "24件" (2024). Fix the cell, or write flow under accumulation in indicators.csv if each year is counted anew.`,
  ],
  [
    "a repeat with another value",
    LINE("5,R6,,361人,report-2024,,,,,,,"),
    `${FILE}:16 [value] result-repeat-differs: Row 5 repeats row 1 (再掲), which has "362人" for 2024. Give both the same value, or leave the repeat out.`,
  ],
])("names %s", async (_, change, message) => {
  expect(await problemsAfter(city.data, "results.csv", change)).toEqual([message]);
});

it("checks the yearly targets, the documents and the scale of plan.yaml alike", async () => {
  const targets = await problemsAfter(
    city.data,
    "yearly-targets.csv",
    LINE("4,R6,68.0%,report,,,"),
  );
  const file = "data/plans/mihon-strategy-2022/yearly-targets.csv";
  expect(targets).toEqual([
    `${file}:4 [document] document-unknown: plan.yaml names no document "report". Add it under documents, or use one of plan, report-2022, report-2023, report-2024.`,
    `${file}:4 [year] result-twice: Row 4 has a value for 2024 on line 3 already. Keep the one that holds; the other belongs into its note.`,
  ]);
  const yaml = await problemsAfter(city.data, "plan.yaml", (text) =>
    text.replace("grade: D", "grade: C").replace("id: report-2023", "id: report-2022"),
  );
  expect(yaml.filter((line) => line.includes("id-duplicate"))).toEqual([
    'data/plans/mihon-strategy-2022/plan.yaml:15 [documents.1.id] id-duplicate: "report-2022" stands under documents twice. Remove one or give it another name.',
    'data/plans/mihon-strategy-2022/plan.yaml:21 [evaluations.3.grade] id-duplicate: "C" stands under evaluations twice. Remove one or give it another name.',
  ]);
});

it("takes a repeat with the value of its first appearance, and a value below 1 % that prints its sign", async () => {
  expect(
    await problemsAfter(city.data, "results.csv", LINE("5,R6,,362人,report-2024,,,,,,,")),
  ).toEqual([]);
  expect(
    await problemsAfter(city.data, "results.csv", (text) => text.replace("67.5%", "0.675%")),
  ).toEqual([]);
});

it("reads an accumulation from indicators.csv, and refuses one that it does not know", async () => {
  const column = (cell: string) => (text: string) =>
    text.replace(/^(.*)$/gmu, (line) =>
      line === ""
        ? line
        : `${line},${line.startsWith("row") ? "accumulation" : line.startsWith("2,") ? cell : ""}`,
    );
  expect(await problemsAfter(city.data, "indicators.csv", column("cumulative:2022"))).toEqual([]);
  expect(await problemsAfter(city.data, "indicators.csv", column("total"))).toEqual([
    'data/plans/mihon-strategy-2022/indicators.csv:3 [accumulation] cell-invalid: "total" does not fit: level, flow, cumulative, cumulative:2021, mean or mean:5. Fix it.',
  ]);
});

it("takes no year of long ago for a plan that does not say when it starts", async () => {
  const path = join(city.data, "plans/mihon-strategy-2022/results.csv");
  const before = await readFile(path, "utf8");
  await writeFile(path, `${before}5,1990,,340人,report-2024,2,,,,,,\n`);
  try {
    const open = (text: string) => text.replace(/^ *start: .*\n/mu, "");
    expect(await problemsAfter(city.data, "plan.yaml", open)).toEqual([
      `${FILE}:16 [year] result-year-outside: 1990 lies outside the plan (2012–2026). Fix the year; values from before the plan belong into series.csv.`,
    ]);
  } finally {
    await writeFile(path, before);
  }
});
