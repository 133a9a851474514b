import { describe, expect, it } from "vitest";
import { seriesLines } from "../../src/charts/series-lines.ts";
import type { SeriesPoint } from "../../src/tables/rows.ts";
import { cities, collisions, context, texts } from "./helpers.ts";

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
  it("draws one panel per series with western years", () => {
    const ja = context();
    const chart = seriesLines(rates, { municipalities: cities }, ja);
    // 99.27 − 98.28 = 0.99; 32.1 − 21.4 = 10.7.
    expect(chart.title).toBe(
      "市税の現年課税分の収納率は0.99ポイント増、市税の滞納繰越分の収納率は10.7ポイント増（2013〜2019年）",
    );
    expect(texts(chart)).toContain("2013");
    expect(texts(chart)).toContain("98.28");
    expect(texts(chart)).toContain("33.8");
    expect(collisions(chart, ja)).toEqual([]);
  });

  it("draws one panel, a flat line, a single point and nothing", () => {
    const en = context("en");
    const chart = seriesLines(rates.slice(0, 7), { municipalities: cities, width: 250 }, en);
    expect(chart.title).toBe(
      "Collection rate of municipal taxes assessed in the year: from 98.28% in 2013 to 99.27% in 2019",
    );
    expect(collisions(chart, en)).toEqual([]);
    const odd = [...points("flat", [5, 5, 5]), ...points("one", [7], "112330")];
    const flat = seriesLines(odd, { municipalities: cities }, en);
    expect(collisions(flat, en)).toEqual([]);
    expect(flat.title).toContain("Kawaguchi Collection rate");
  });

  it("names series without their brackets where they stay apart, counts more than three", () => {
    const named = (name: string, values: number[]) =>
      points(name, values).map((point) => ({ ...point, name_en: name }));
    const two = [
      ...named("税（現年）", [90.59, 97.19]),
      ...named("保険（現年）", [88.6, 81.41]),
      ...named("料金（現年）", [5, 5]),
    ];
    const title = (rows: SeriesPoint[], lang: "ja" | "en" = "ja") =>
      seriesLines(rows, { municipalities: cities }, context(lang)).title;
    // 97.19 − 90.59 = 6.6; 81.41 − 88.6 = −7.19.
    expect(title(two)).toBe(
      "税は6.6ポイント増、保険は7.19ポイント減、料金は変わらず（2013〜2014年）",
    );
    expect(title(two, "en")).toBe(
      "税 +6.6 points, 保険 −7.19 points and 料金 unchanged (2013–2014)",
    );
    expect(title([...two, ...named("四", [1, 2])])).toBe(
      "4系列のうち、初めの年より増えたもの2系列、減ったもの1系列",
    );
    expect(title(named("一", [7]))).toBe("一：2013年に7%");
  });
});
