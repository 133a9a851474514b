import { describe, expect, it } from "vitest";
import { seriesLines } from "../../src/charts/series-lines.ts";
import type { SeriesPoint } from "../../src/tables/rows.ts";
import { cities, collisions, context, expectGolden, texts } from "./helpers.ts";

function points(name: string, values: number[], municipality_code = "112038"): SeriesPoint[] {
  return values.map((value, index) => ({
    id: `${name}-${index}`,
    municipality_code,
    plan: "p",
    document: "d",
    line: 1,
    name,
    name_en: "Collection rate of municipal taxes assessed in the year",
    theme: "crosscutting",
    subtheme: "administration",
    unit: "%",
    year: 2013 + index,
    basis: "fiscal_year",
    value,
  }));
}

const rates = [
  ...points("市税の現年課税分の収納率", [98.28, 98.5, 98.75, 98.97, 99.16, 99.24, 99.27]),
  ...points("市税の滞納繰越分の収納率", [21.4, 24.9, 27.9, 29.8, 33.8, 32.5, 32.1]),
];

describe("seriesLines", () => {
  it("draws one panel per series with western years and the target", async () => {
    const ja = context();
    const targets = [
      { municipality_code: "112038", name: "市税の現年課税分の収納率", value: 99.3, year: 2025 },
    ];
    const chart = seriesLines(rates, { municipalities: cities, targets }, ja);
    expect(texts(chart)).toContain("2013");
    expect(texts(chart)).toContain("98.28");
    expect(texts(chart)).toContain("33.8");
    expect(texts(chart)).toContain("目標 99.3（2025）");
    expect(collisions(chart, ja)).toEqual([]);
    await expectGolden(chart, "series-lines-plain");
  });

  it("draws one panel, a flat line, a single point and nothing", async () => {
    const en = context("en");
    const chart = seriesLines(rates.slice(0, 7), { municipalities: cities, width: 250 }, en);
    expect(chart.title).toBe(
      "Collection rate of municipal taxes assessed in the year: 98.28% in 2013, 99.27% in 2019",
    );
    expect(collisions(chart, en)).toEqual([]);
    await expectGolden(chart, "series-lines-half");
    const odd = [...points("flat", [5, 5, 5]), ...points("one", [7], "112330")];
    const flat = seriesLines(odd, { municipalities: cities }, en);
    expect(collisions(flat, en)).toEqual([]);
    await expectGolden(flat, "series-lines-flat");
    await expectGolden(seriesLines([], { municipalities: cities }, en), "series-lines-empty");
  });
});
