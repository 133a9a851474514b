import { describe, expect, it } from "vitest";
import { contextDots } from "../../src/charts/context-dots.ts";
import { contextSeries } from "../../src/charts/context-series.ts";
import { contextStrip } from "../../src/charts/context-strip.ts";
import { notForText } from "../../src/charts/context-words.ts";
import { contextValue, distribution, itemDefinition, sample } from "./context-sample.ts";
import { cities, collisions, context, texts, twelve } from "./helpers.ts";

const options = { municipalities: cities };
const empty = { items: [], values: [], distributions: [] };

describe("contextStrip", () => {
  it("shows all municipalities, names the quartiles and marks the cities", () => {
    const ja = context();
    const chart = contextStrip(sample, options, ja);
    expect(chart.title).toBe(
      "全国の値がある公的統計2項目のうち、川口市、北本市、川崎市とも全国を上回るのは0項目、下回るのは1項目",
    );
    expect(texts(chart)).toEqual(
      expect.arrayContaining(["5.88", "全国の市区町村：四分位 3.41・中央値 4.54・5.83"]),
    );
    expect(chart.alt).toContain("川崎市7.15");
    expect(chart.alt).not.toMatch(/順位|ランキング/u);
    expect(chart.svg.outerHTML.length).toBeLessThan(40_000);
    expect(collisions(chart, ja)).toEqual([]);
  });

  it("shows one municipality beside its peers, in English", () => {
    const en = context("en");
    const chart = contextStrip(sample, { ...options, only: "112330", width: 250 }, en);
    expect(texts(chart).join(" ")).toContain("504 municipalities of half to twice the population");
    expect(texts(chart)).toContain("4.72");
    expect(texts(chart)).not.toContain("7.15");
    expect(chart.title).toBe("Kitamoto, 2 official statistics: 0 above Japan as a whole, 2 below");
    expect(collisions(chart, en)).toEqual([]);
  });

  it("judges against the country, never against the median of municipalities", () => {
    // Physicians per 100,000: the country has 272, the median municipality 142.
    const rows = {
      items: [itemDefinition("births")],
      values: [157, 233, 248].map((value, index) =>
        contextValue("births", cities[index]?.code ?? "", 2023, value),
      ),
      distributions: [distribution("births", { lower: 0, upper: 400, median: 142, national: 272 })],
    };
    expect(contextStrip(rows, options, context()).title).toBe(
      "全国の値がある公的統計1項目のうち、川口市、北本市、川崎市とも全国を上回るのは0項目、下回るのは1項目",
    );
    const unknown = [distribution("births", { lower: 0, upper: 400, national: null })];
    expect(contextStrip({ ...rows, distributions: unknown }, options, context()).title).toBe(
      "公的統計1項目での川口市、北本市、川崎市の位置",
    );
  });

  it("divides all by one population where places stand beside all of Japan", () => {
    const own = (code: string, value: number) =>
      distribution("births", {
        scope: "peers",
        municipality_code: code,
        own: value,
        national: null,
      });
    const rows = {
      items: [itemDefinition("births")],
      values: [contextValue("births", "112038", 2023, 5.78)],
      distributions: [
        distribution("births", { base_year: 2020 }),
        { ...own("112038", 5.88), base_year: 2020 },
      ],
    };
    const chart = contextStrip(rows, options, context());
    expect(texts(chart)).toContain("5.88");
    expect(texts(chart)).toContain("人/千人・2023年（人口は2020年）・全国 5.77");
  });

  it("holds twelve municipalities and none", () => {
    const ja = context();
    const many = {
      items: [itemDefinition("births")],
      values: twelve.map(({ code }, index) => contextValue("births", code, 2023, 3 + index / 2)),
      distributions: [distribution("births")],
    };
    const chart = contextStrip(many, { municipalities: twelve }, ja);
    expect(collisions(chart, ja)).toEqual([]);
  });
});

describe("contextDots", () => {
  it("shows no common year that lies far behind the newest values", () => {
    const waiting = itemDefinition("waiting");
    const value = (code: string, year: number, count: number) =>
      contextValue("waiting", code, year, count);
    const rows = (newest: number) => ({
      items: [waiting],
      values: [
        value("112038", 2018, 82),
        value("112330", 2018, 0),
        value("112330", newest, 0),
        value("141305", 2018, 18),
      ],
    });
    expect(contextDots(rows(2021), options, context()).alt).toContain("82");
    expect(contextDots(rows(2025), options, context()).alt).not.toContain("82");
  });

  it("sets the cities beside each other in their latest common year", () => {
    const ja = context();
    const lonely = itemDefinition("lonely");
    const rows = {
      items: [...sample.items, lonely],
      values: [...sample.values, contextValue("lonely", "112038", 2023, 1)],
    };
    const chart = contextDots(rows, options, ja);
    expect(texts(chart)).toEqual(expect.arrayContaining(["5.00", "6.00"]));
    expect(chart.notes).toContain("全4件のうち3件を表示");
    expect(collisions(chart, ja)).toEqual([]);
    expect(texts(contextDots(empty, options, context("en")))).toEqual(["No data to show"]);
  });

  it("sets marks that are nearly equal below each other, at their own values", () => {
    const ja = context();
    const near = (code: string, value: number) => contextValue("near", code, 2023, value);
    const rows = {
      items: [itemDefinition("near")],
      values: [near("112038", 24.03), near("112330", 24.14), near("141305", 24.05)],
    };
    const chart = contextDots(rows, options, ja);
    expect(collisions(chart, ja)).toEqual([]);
    // One lane a city, 12.8 pt apart: the marks of the axis, then those before the names.
    const places = [...chart.svg.querySelectorAll("path")].map((path) =>
      (path.getAttribute("transform") ?? "").match(/[\d.]+/gu)?.map(Number),
    );
    const [first = [], second = [], third = []] = places;
    expect((second[1] ?? 0) - (first[1] ?? 0)).toBeCloseTo(12.8);
    expect((third[1] ?? 0) - (second[1] ?? 0)).toBeCloseTo(12.8);
    // 0.02 apart on an axis to 24.14 and less than 190 pt long.
    expect(Math.abs((first[0] ?? 0) - (third[0] ?? 9))).toBeLessThan(0.2);
  });

  it("names the rate in which places differ most, but no count and nothing at or below zero", () => {
    const ja = context();
    const rate = itemDefinition("rate", { name: "率" });
    const other = itemDefinition("other", { name: "他の率" });
    const count = itemDefinition("count", { name: "人数", unit: "人" });
    const values = (item: string, ...three: number[]) =>
      cities.map(({ code }, index) => contextValue(item, code, 2023, three[index] ?? 0));
    const title = (items: (typeof rate)[], ...rows: ReturnType<typeof values>[]) =>
      contextDots({ items, values: rows.flat() }, options, ja).title;
    const places = "川口市、北本市、川崎市";
    expect(
      title(
        [rate, other, count],
        values("rate", 2, 4, 5),
        values("other", 1, 1, 2),
        values("count", 1, 100, 1000),
      ),
    ).toBe(`率や割合2項目のうち、${places}の開きが最も大きいのは率（最大は最小の2.5倍）`);
    const plain = `公的統計2項目の${places}の値`;
    expect(title([rate, other], values("rate", 0, 4, 5), values("other", 1, 1, 2))).toBe(plain);
    expect(title([rate, count], values("rate", 2, 4, 5), values("count", 1, 2, 3))).toBe(plain);
    expect(title([rate], values("rate", 2, 4, 5))).toBe(`率：${places}の開きは最大が最小の2.5倍`);
    expect(title([rate], values("rate", 2, 2.05, 2))).toBe(`公的統計1項目の${places}の値`);
  });

  it("leaves preliminary values hollow and names a projection", () => {
    const ja = context();
    const values = cities.map(({ code }, index) =>
      contextValue("births", code, 2023, 5 + index, { preliminary: index === 1 }),
    );
    const chart = contextDots(
      { items: [itemDefinition("births", { projection: true })], values },
      options,
      ja,
    );
    expect(chart.notes).toContain("白抜き＝速報値");
    expect(texts(chart)).toContain("人/千人・2023年・推計");
    const fills = [...chart.svg.querySelectorAll("path")].map((path) => path.getAttribute("fill"));
    // On the axis and before the name.
    expect(fills.filter((fill) => fill === "#ffffff")).toHaveLength(2);
  });
});

describe("contextSeries", () => {
  it("breaks the line where values do not join and leaves preliminary values hollow", () => {
    const ja = context();
    const chart = contextSeries(sample, options, ja);
    expect(chart.notes.join()).toContain("白抜き＝速報値");
    expect(chart.notes.join()).toContain("2018: 定義の変更");
    expect(collisions(chart, ja)).toEqual([]);
    expect(texts(contextSeries(empty, options, context("en")))).toEqual(["No data to show"]);
  });

  it("says in its title what happened, years before a break left out", () => {
    const series = (item: string, code: string, ...values: [number, number][]) =>
      values.map(([year, value]) => contextValue(item, code, year, value));
    const falls = itemDefinition("falls", {
      name: "出生",
      name_en: "Births",
      breaks: "",
      breaks_en: "",
    });
    const mixed = itemDefinition("mixed", {
      name: "移動",
      name_en: "Moves",
      breaks: "",
      breaks_en: "",
    });
    const values = cities.flatMap(({ code }, index) => [
      ...series("falls", code, [2020, 5], [2023, 4]),
      ...series("mixed", code, [2020, 5], [2023, 4 + index]),
    ]);
    const title = (items: (typeof falls)[], lang: "ja" | "en", rows = values) =>
      contextSeries({ items, values: rows }, options, context(lang)).title;
    expect(title([falls], "ja")).toBe("出生は2020〜2023年に川口市、北本市、川崎市で下がった");
    expect(title([falls], "en")).toBe(
      "Births fell in Kawaguchi, Kitamoto and Kawasaki, 2020 to 2023",
    );
    expect(title([mixed], "ja")).toBe(
      "移動は2020〜2023年に川崎市で上がり、川口市で下がり、北本市で変わっていない",
    );
    expect(title([falls, mixed], "en")).toBe(
      "Kawaguchi, Kitamoto and Kawasaki: Births fell; Moves differed by place",
    );
    // 9 → 4 → 5 with a break at the second value: after the break it rose.
    const broken = [
      contextValue("falls", "112038", 2019, 9),
      contextValue("falls", "112038", 2020, 4, { break_before: true }),
      contextValue("falls", "112038", 2021, 5),
    ];
    expect(title([falls], "ja", broken)).toBe("出生は2020〜2021年に川口市で上がった");
    // 5.001 and 5.004 are both printed as 5.00.
    const level = series("falls", "112038", [2020, 5.001], [2021, 5.004]);
    expect(title([falls], "ja", level)).toBe("出生は2020〜2021年に川口市で変わっていない");
  });

  it("names the place of a break instead of its code, and no place that is not shown", () => {
    const item = itemDefinition("births", { breaks: "2018 (141305): 事務の変化" });
    const values = [2017, 2018, 2019].flatMap((year) =>
      cities.map(({ code }) =>
        contextValue("births", code, year, 5, {
          break_before: year === 2018 && code === "141305",
        }),
      ),
    );
    const chart = contextSeries({ items: [item], values }, options, context());
    expect(chart.notes.join()).toContain("2018 (川崎市): 事務の変化");
    const one = contextSeries({ items: [item], values }, { ...options, only: "112038" }, context());
    expect(one.notes.join()).not.toContain("事務の変化");
  });

  it("sets several items of one municipality beside each other", () => {
    const en = context("en");
    const second = itemDefinition("share", { name_en: "Share aged under 15" });
    const values = [2021, 2022, 2023].flatMap((year) =>
      ["births", "share"].map((id, index) => contextValue(id, "112330", year, year - 2015 - index)),
    );
    const only = { ...options, only: "112330" };
    const chart = contextSeries({ items: [itemDefinition("births"), second], values }, only, en);
    expect(collisions(chart, en)).toEqual([]);
  });
});

describe("notForText", () => {
  it("says each use once, with the items that share it", () => {
    const says = (id: string, not_for: string, not_for_en: string) =>
      itemDefinition(id, { name: id, name_en: id, not_for, not_for_en });
    const items = [
      says("a", "順位づけ", "ranking"),
      says("b", "", ""),
      says("c", "順位づけ", "ranking"),
      says("d", "目標の判定", "judging a target"),
    ];
    expect(notForText(items, "ja")).toBe("a・c：順位づけ。d：目標の判定。");
    expect(notForText(items, "en")).toBe("a, c: ranking. d: judging a target.");
    expect(notForText([], "ja")).toBe("");
  });
});
