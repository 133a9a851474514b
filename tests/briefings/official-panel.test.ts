import { describe, expect, it } from "vitest";
import { contextBlocks } from "../../src/briefings/official-panel.ts";
import type { OfficialPlan } from "../../src/tables/rows.ts";
import { cities, context } from "../charts/helpers.ts";
import { contextValue, sample } from "../charts/official-sample.ts";
import { taxonomy } from "../themes.ts";

const plan: OfficialPlan = {
  item_id: "births",
  name: "出生",
  name_en: "Births",
  row_id: "p-001",
  municipality_code: "112038",
  theme: "population",
  label: "出生の割合",
  label_en: "Births",
  field: "baseline",
  unit: "人/千人",
  unit_en: "per 1,000",
  plan_value: 9,
  plan_year: 2023,
  official_value: 5.88,
  official_year: 2023,
  quality: "A",
  difference: 3.12,
  tolerance: 0.05,
  tolerance_absolute: false,
  verdict: "beyond",
  equal_year: 2015,
  reason: "定義が異なる",
  reason_en: "Definitions differ",
  qualifier: "",
};
const tables = {
  themes: [...taxonomy.themes],
  subthemes: [...taxonomy.subthemes],
  municipalities: cities,
  context: [...sample.values],
  contextItems: [...sample.items],
  contextDistributions: [...sample.distributions],
  contextPlans: [plan],
};

describe("contextBlocks", () => {
  it("sets official statistics apart, with year and quality beside each value", () => {
    const [panel, ...others] = contextBlocks(tables, "population", context());
    expect(others).toEqual([]);
    if (panel?.type !== "panel") throw new Error("no panel");
    expect(panel.title).toBe("参考：公的統計");
    expect(JSON.stringify(panel.blocks[0])).toContain("計画の現状値・目標値ではない");
    const table = panel.blocks.find((block) => block.type === "table");
    expect(table?.rows[0]?.cells).toEqual([
      ["人口千人当たり出生数（人/千人）"],
      ["2023年"],
      ["5.88（A）／", "\n", "最新 5.00（2024年、A・速報値）"],
      ["4.72（A）／", "\n", "最新 6.00（2024年、A・速報値）"],
      ["7.15（A）／", "\n", "最新 7.00（2024年、A・速報値）"],
      ["5.77"],
    ]);
    const text = JSON.stringify(panel.blocks);
    expect(text).toContain(
      "川口市「出生の割合」：計画は9人/千人（2023）、公的統計は5.88人/千人（2023、A）。差は+3.12人/千人。公的統計では2015年の値と一致する。定義が異なる。",
    );
    expect(text).toContain("率の分母は、値の時期に近い1月1日の住民基本台帳人口");
    expect(text).toContain("出典：人口動態統計（SSDSE-A-2026）。");
  });

  it("shows one municipality with quartiles and peers, in English", () => {
    const [panel] = contextBlocks(tables, "population", context("en"), "112330");
    if (panel?.type !== "panel") throw new Error("no panel");
    expect(panel.title).toBe("For reference: official statistics");
    const table = panel.blocks.find((block) => block.type === "table");
    expect(table?.rows[0]?.cells.slice(1)).toEqual([
      ["2023"],
      ["4.72 (A);", "\n", "newest 6.00 (2024, A, preliminary)"],
      ["5.77"],
      ["3.41 / 4.54 / 5.83"],
      ["4.90 (n=504)"],
    ]);
    expect(JSON.stringify(panel.blocks)).not.toContain("Kawaguchi");
  });

  it("gives a city's own year or reason where the common one is missing, and nothing without items", () => {
    const gaps = {
      ...tables,
      contextItems: sample.items.slice(0, 1),
      contextDistributions: [],
      context: [
        contextValue("births", "112038", 2022, null),
        contextValue("births", "112330", 2022, 4),
        contextValue("births", "141305", 2023, 7),
      ],
    };
    const [panel] = contextBlocks(gaps, "population", context());
    if (panel?.type !== "panel") throw new Error("no panel");
    const table = panel.blocks.find((block) => block.type === "table");
    expect(table?.rows[0]?.cells.slice(2, 5)).toEqual([
      ["—（未入手）"],
      ["4.00（2022年、A）"],
      ["7.00（2023年、A）"],
    ]);
    expect(contextBlocks(tables, "economy", context())).toEqual([]);
  });
});
