import { describe, expect, it } from "vitest";
import { officialDiffers } from "../../src/audit/rules/official-differs.ts";
import type { OfficialPlan } from "../../src/tables/rows.ts";
import { indicator } from "../compare/build.ts";
import { input } from "./build.ts";

const row = indicator({ id: "a", municipality_code: "112038" });
const plan: OfficialPlan = {
  item_id: "waste",
  name: "ごみ",
  name_en: "Waste",
  row_id: "a",
  municipality_code: "112038",
  theme: "environment",
  label: "",
  label_en: "",
  field: "baseline",
  unit: "g",
  unit_en: "g",
  plan_value: 1902,
  plan_year: 2020,
  official_value: 1804,
  official_year: 2019,
  quality: "A",
  difference: 98,
  tolerance: 0.05,
  tolerance_absolute: false,
  verdict: "beyond",
  equal_year: null,
  reason: "範囲が異なる",
  reason_en: "The scope differs",
  qualifier: "",
};

describe("official-differs", () => {
  const run = (contextPlans: OfficialPlan[] = []) =>
    officialDiffers.run(input({ indicators: [row], contextPlans }));

  it("reports a figure beyond the tolerance and no other", () => {
    expect(run([plan]).map(({ indicator_id, values }) => [indicator_id, values.plan])).toEqual([
      ["a", { ja: "1,902 g", en: "1,902 g" }],
    ]);
    expect(run([{ ...plan, verdict: "within" }])).toEqual([]);
    expect(run([{ ...plan, verdict: "no_official" }])).toEqual([]);
    expect(run()).toEqual([]);
  });
});
