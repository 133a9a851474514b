import { describe, expect, it } from "vitest";
import { contextDots } from "../../src/charts/context-dots.ts";
import { contextSeries } from "../../src/charts/context-series.ts";
import { contextStrip } from "../../src/charts/context-strip.ts";
import { contextItem, contextValue, distribution, sample } from "./context-sample.ts";
import { cities, collisions, context, expectGolden, texts, twelve } from "./helpers.ts";

const options = { municipalities: cities };
const empty = { items: [], values: [], distributions: [] };

describe("contextStrip", () => {
  it("shows all municipalities, names the quartiles and marks the cities", async () => {
    const ja = context();
    const chart = contextStrip(sample, options, ja);
    expect(chart.title).toBe(
      "公的統計3項目のうち、川口市、北本市、川崎市とも全国の中央値を上回るもの2、下回るもの0",
    );
    expect(texts(chart)).toEqual(
      expect.arrayContaining(["川口市 5.88", "中央値 4.54", "第3四分位 5.83"]),
    );
    expect(chart.alt).toContain("川崎市7.15");
    expect(chart.alt).not.toMatch(/順位|ランキング/u);
    expect(chart.svg.outerHTML.length).toBeLessThan(40_000);
    expect(collisions(chart, ja)).toEqual([]);
    await expectGolden(chart, "context-strip-plain");
  });

  it("shows one municipality beside its peers, in English", async () => {
    const en = context("en");
    const chart = contextStrip(sample, { ...options, only: "112330", width: 250 }, en);
    expect(texts(chart).join(" ")).toContain("504 municipalities of half to twice the population");
    expect(texts(chart)).not.toContain("Kawasaki 7.15");
    expect(collisions(chart, en)).toEqual([]);
    await expectGolden(chart, "context-strip-peers");
  });

  it("holds twelve municipalities and none", async () => {
    const ja = context();
    const many = {
      items: [contextItem("births")],
      values: twelve.map(({ code }, index) => contextValue("births", code, 2023, 3 + index / 2)),
      distributions: [distribution("births")],
    };
    const chart = contextStrip(many, { municipalities: twelve }, ja);
    expect(collisions(chart, ja)).toEqual([]);
    await expectGolden(chart, "context-strip-twelve");
    await expectGolden(contextStrip(empty, options, ja), "context-strip-empty");
  });
});

describe("contextDots", () => {
  it("sets the cities beside each other in their latest common year", async () => {
    const ja = context();
    const lonely = contextItem("lonely");
    const rows = {
      items: [...sample.items, lonely],
      values: [...sample.values, contextValue("lonely", "112038", 2023, 1)],
    };
    const chart = contextDots(rows, options, ja);
    expect(texts(chart)).toEqual(expect.arrayContaining(["川口市 5.00", "北本市 6.00"]));
    expect(chart.notes).toContain("全4件のうち3件を表示");
    expect(collisions(chart, ja)).toEqual([]);
    await expectGolden(chart, "context-dots-plain");
    await expectGolden(contextDots(empty, options, context("en")), "context-dots-empty");
  });
});

describe("contextSeries", () => {
  it("breaks the line where values do not join and leaves preliminary values hollow", async () => {
    const ja = context();
    const chart = contextSeries(sample, options, ja);
    expect(chart.notes.join()).toContain("白抜き＝速報値");
    expect(chart.notes.join()).toContain("2018: 定義の変更");
    expect(collisions(chart, ja)).toEqual([]);
    await expectGolden(chart, "context-series-plain");
    await expectGolden(contextSeries(empty, options, context("en")), "context-series-empty");
  });
});
