import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/compare/evaluation.ts";
import { buildPolicies } from "../../src/indicators/policies.ts";
import { rowsIn, tableOf } from "../../src/tables/table.ts";
import { coverage } from "../compare/stages.ts";
import { buildRealData } from "../real-data.ts";
import { csvOf } from "../tables/csv-of.ts";

const { project, plans, build } = await buildRealData();
const policyTable = buildPolicies(project, plans, tableOf("indicators", build.indicators));
const expected = (name: string) =>
  readFileSync(new URL(`three-cities/expected/${name}.csv`, import.meta.url), "utf8");

describe("the three cities", () => {
  it("have as many rows of each kind as the documents print", () => {
    const policies = rowsIn("policies", policyTable);
    const counts = plans.map(({ file: { id } }) => {
      const own = build.indicators.filter(({ plan }) => plan === id);
      const kind = (name: string) => String(own.filter((row) => row.kind === name).length);
      return {
        plan: id,
        headline: kind("headline"),
        kpi: kind("kpi"),
        repeats: String(own.filter((row) => row.is_repeat).length),
        policies: String(policies.filter(({ plan }) => plan === id).length),
      };
    });
    expect(counts).toEqual(parse(expected("counts"), { columns: true }));
  });

  it("have as many policies of each level as the documents state or show", () => {
    const levels = new Map<string, number>();
    for (const { plan, level } of rowsIn("policies", policyTable)) {
      const key = `${plan} ${level}`;
      levels.set(key, (levels.get(key) ?? 0) + 1);
    }
    expect(Object.fromEntries(levels)).toEqual({
      "kawaguchi-general-plan-2021 1": 1,
      "kawaguchi-general-plan-2021 2": 3,
      "kawaguchi-general-plan-2021 3": 8,
      "kawaguchi-strategy-2021 1": 4,
      "kawaguchi-strategy-2021 2": 23,
      "kawasaki-general-plan-2022 1": 12,
      "kawasaki-general-plan-2022 2": 23,
      "kawasaki-sdgs-plan-2022 1": 5,
      "kawasaki-sdgs-plan-2022 2": 23,
      "kawasaki-sdgs-plan-2022 3": 74,
      "kitamoto-strategy-2016 1": 4,
      "kitamoto-strategy-2022 1": 6,
      "kitamoto-strategy-2022 2": 59,
    });
  });

  it("agree with the printed evaluation in every row, and with the document's own tally", () => {
    const names = { 達成: "achieved", 向上: "improved", 未達成: "not_achieved" };
    const rows = build.indicators.filter(({ evaluation_printed }) => evaluation_printed !== null);
    expect(rows.map((row) => [row.id, evaluate(row)])).toEqual(
      rows.map((row) => [
        row.id,
        Object.entries(names).find(([printed]) => printed === row.evaluation_printed)?.[1],
      ]),
    );
    const tally = (kind: string) =>
      Object.keys(names).map(
        (name) =>
          new Set(
            rows
              .filter((row) => row.kind === kind && row.evaluation_printed === name)
              .map(({ label }) => label),
          ).size,
      );
    expect(tally("headline")).toEqual([2, 1, 1]);
    expect(tally("kpi")).toEqual([8, 4, 11]);
  });

  it("cover the themes as in coverage.csv, nothing counted twice", () => {
    const table = coverage(build.indicators, project.municipalities);
    expect(csvOf("coverage", table)).toBe(expected("coverage"));
    const total = (code: string, key: "rows" | "indicators") =>
      table.reduce((sum, row) => sum + (row.municipality_code === code ? row[key] : 0), 0);
    // Printed rows, then without repeats (2; 10) and further rows of one quantity (13; 7; 7).
    expect([total("112038", "rows"), total("112038", "indicators")]).toEqual([90, 77]);
    expect([total("141305", "rows"), total("141305", "indicators")]).toEqual([35, 26]);
    expect([total("112330", "rows"), total("112330", "indicators")]).toEqual([108, 91]);
  });
});
