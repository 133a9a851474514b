import { expect, it } from "vitest";
import { apartRows } from "../../src/notebooks/apart-rows.ts";
import type { Indicator, Progress, Rows } from "../../src/tables/rows.ts";
import { themesOf } from "../../src/tables/themes.ts";
import { cities, comparison, context, lineOf, texts } from "../charts/helpers.ts";
import { indicator } from "../compare/build.ts";

const SIZE = { width: 500, id: "apart" };

const visitors = indicator({
  ...{ id: "b-001", municipality_code: "112330", unit: "千人", direction: "higher" },
  ...{ baseline_raw: "544 千人", baseline_value: 544, baseline_year: 2020 },
  ...{ target_raw: "820 千人/年", target_type: "value", target_value: 820, target_year: 2025 },
  ...{ latest_raw: "1194663人", latest_value: 1194.663, latest_year: 2024 },
  baseline_basis: "plan_default",
});
const guests = indicator({
  ...{ id: "c-001", municipality_code: "141305", unit: "万人", direction: "higher" },
  ...{ baseline_raw: "1,276万人", baseline_value: 1276, baseline_year: 2020 },
  ...{ target_raw: "2,100万人以上", target_type: "at_least", target_value: 2100 },
  target_year: 2025,
});

function drawn(rows: Indicator[], given: Parameters<typeof comparison>[0] = {}) {
  const tables = {
    indicators: rows,
    progress: rows.map(({ id }) => ({ indicator_id: id, required_per_year: 164.8 }) as Progress),
    themes: [],
    subthemes: [],
  } as unknown as Rows;
  const compared = rows.map((row) => {
    const { id: indicator_id, municipality_code, unit, target_type } = row;
    const { baseline_value, baseline_year, target_value, target_year } = row;
    return comparison({
      ...{ indicator_id, municipality_code, unit, target_type, grade: "similar" },
      ...{ baseline_value, baseline_year, target_value, target_year },
      ...{ latest_value: row.latest_value, latest_year: row.latest_year, ...given },
    });
  });
  const charts = context();
  return apartRows(compared, SIZE, {
    ...{ tables, charts, lang: charts.lang, unitName: (unit) => unit },
    chartOptions: { municipalities: cities, themes: themesOf(tables) },
  });
}

it("writes amounts of unlike units in one kind of figures, each with its year and its bound", () => {
  const chart = drawn([visitors, guests]);
  expect(chart.alt).toContain("54万4,000人（令和2年度＊） → 年82万人（令和7年度）");
  expect(chart.alt).toContain("119万4,663人（令和6年度）");
  expect(chart.alt).toContain("1,276万人（令和2年度） → 2,100万人以上（令和7年度）");
  expect(chart.alt).toContain("計画した変化 年＋164.8万人以上");
  expect(chart.notes.join("")).toContain("＊は行に年の記載がなく、計画の定める年");
  expect(chart.rows?.map(({ indicator_id }) => indicator_id)).toEqual(["b-001", "c-001"]);
});

it("says which row is of a plan that is over, and has no strip where nothing is measured", () => {
  const chart = drawn([guests], { superseded: true });
  expect(texts(chart).join("")).toContain("終わった計画");
  expect(lineOf(chart, "市").filter((text) => text.trim() !== "")).toEqual([
    ...["市", "現状値", "目標", "最新値"],
  ]);
  expect(chart.subtitle).toBe("");
});

it("writes a converted row in the unit of the comparison, without the change of the printed one", () => {
  const chart = drawn([guests], { unit: "人/人", baseline_value: 8.28, target_value: 7.61 });
  expect(chart.alt).toContain("8.28人/人（令和2年度） → 7.61人/人以上（令和7年度）");
  expect(chart.alt).not.toContain("計画した変化");
});
