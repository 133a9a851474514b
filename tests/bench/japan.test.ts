import { describe, expect, it } from "vitest";

import { madeUpJapan } from "../../bench/japan.ts";
import { scaledRow } from "../../bench/scaled-row.ts";
import { readCodes } from "../../src/plans/code-list.ts";
import { DATA, realProject } from "../real-data.ts";
import { runRows } from "../run-rows.ts";

const project = await realProject();
const codes = await readCodes(DATA);
const japan = (seed: number) => madeUpJapan(project, codes, { count: 7, seed });

describe("a made-up Japan", () => {
  it("is the same for the same seed and another for another", () => {
    const places = (seed: number) => japan(seed).municipalities.map(({ code }) => code);
    expect(japan(1)).toEqual(japan(1));
    expect(places(1)).not.toEqual(places(2));
  });

  it("has plans that the pipeline takes, and compares all of its municipalities", () => {
    const { tables, unread } = runRows(japan(1));
    expect(unread).toEqual([]);
    expect(tables.municipalities).toHaveLength(7);
    expect(new Set(tables.comparisons.map((row) => row.municipality_code)).size).toBe(7);
    expect(new Set(tables.indicators.map(({ id }) => id)).size).toBe(tables.indicators.length);
  });

  it("has real codes and sizes, wards left out", () => {
    const { municipalities } = madeUpJapan(project, codes, { count: 5000, seed: 1 });
    expect(municipalities).toHaveLength(1741);
    expect(municipalities.every(({ population_2020 }) => population_2020 > 0)).toBe(true);
  });
});

describe("a scaled row", () => {
  const [first] = project.plans[0]?.indicators ?? [];
  const row = (baseline: string, target: string) => {
    if (first === undefined) throw new Error("the project has no rows");
    return { ...first.row, baseline, target, latest: "" };
  };

  it.each([
    ["1,200 人", "2,000 人", "900 人", "1,500 人"],
    ["３.６%", "４.０%", "２.７%", "３.０%"],
    ["約８０件", "１００件", "約６０件", "７５件"],
  ])("keeps the notation of %s", (baseline, target, ...expected) => {
    const scaled = scaledRow(row(baseline, target), 0.75);
    expect([scaled.baseline, scaled.target]).toEqual(expected);
  });

  it.each([
    ["1", "2"],
    ["5 件（令和3年）", "8 件"],
    ["1", "0"],
  ])("leaves %s and %s alone: they would say something else", (baseline, target) => {
    expect(scaledRow(row(baseline, target), 0.75)).toEqual(row(baseline, target));
  });
});
