import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { loadProject } from "../../src/plans/load.ts";
import { runRows } from "../run-rows.ts";
import { followedCity, PLAN } from "./followed-city.ts";

let city: { folder: string; data: string };
beforeAll(async () => {
  city = await followedCity();
});
afterAll(() => rm(city.folder, { recursive: true, force: true }));

it("does not call 1,105 of at most 1,200 in six years achieved after four", async () => {
  const path = join(city.data, "plans", PLAN, "indicators.csv");
  const row =
    "7,16,5,基本目標２ 安全,kpi,2-4,自殺者数,,人,4386,2015~2019年累計,1200,2021~2026年累計,1105,R6累計,,,,\n";
  await writeFile(path, (await readFile(path, "utf8")) + row);
  const { tables } = runRows(await loadProject(city.data));
  const id = `${PLAN}-007`;
  expect(tables.progress.find(({ indicator_id }) => indicator_id === id)).toMatchObject({
    latest_value: 1105,
    latest_year: 2024,
    elapsed: 0.666666666667,
    progress: 0.920833333333,
    verdict: "behind",
    rule: "share_too_large",
  });
  expect(tables.indicators.find((one) => one.id === id)?.evaluation_computed).toBe("undetermined");
  expect(tables.progressYears.find(({ indicator_id }) => indicator_id === id)).toMatchObject({
    year: 2024,
    expected: 800,
    distance: 305,
    verdict: "behind",
  });
});

it("judges the newest value by the yearly targets where the plan has some", async () => {
  const { tables } = runRows(await loadProject(city.data));
  const id = `${PLAN}-004`;
  // 67.5 in R6, for which the plan asks 67.0
  expect(tables.progress.find(({ indicator_id }) => indicator_id === id)).toMatchObject({
    latest_value: 67.5,
    latest_year: 2024,
    verdict: "on_pace",
    rule: "yearly_target_met",
  });
});
