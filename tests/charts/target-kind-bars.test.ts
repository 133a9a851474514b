import { describe, expect, it } from "vitest";
import { targetKindBars } from "../../src/charts/target-kind-bars.ts";
import { TARGET_TYPES, type TargetType } from "../../src/tables/rows.ts";
import { themes } from "../themes.ts";
import { cities, collisions, context, texts, twelve } from "./helpers.ts";

function rows(code: string, counts: Partial<Record<TargetType, number>>, theme = "economy") {
  return TARGET_TYPES.flatMap((target_type) =>
    Array.from({ length: counts[target_type] ?? 0 }, () => ({
      municipality_code: code,
      theme,
      target_type,
    })),
  );
}

const three = [
  ...rows("112038", {
    value: 30,
    at_least: 12,
    below_baseline: 5,
    increase: 6,
    benchmark: 1,
    none: 2,
  }),
  ...rows("112330", { value: 25, maintain: 1, change_up: 1 }),
  ...rows(
    "141305",
    { value: 8, at_least: 25, at_most: 15, range: 1, decrease: 2, none: 1 },
    "safety",
  ),
];

describe("targetKindBars", () => {
  it("counts the kinds of each municipality", () => {
    const ja = context();
    const chart = targetKindBars(three, { municipalities: cities }, ja);
    expect(chart.title).toBe(
      "数値の目標をもつ指標は、川口市56のうち42、北本市27のうち26、川崎市52のうち49",
    );
    expect(texts(chart)).toContain("42");
    expect(texts(chart)).toContain("川口市　56指標");
    expect(chart.alt).toContain("北本市：数値 26、");
    expect(collisions(chart, ja)).toEqual([]);
  });

  it("draws themes, in English, at half width, empty bars too", () => {
    const en = context("en");
    const options = { municipalities: cities, byTheme: themes, width: 250 } as const;
    const chart = targetKindBars(three, options, en);
    expect(chart.title).toBe(
      "Numerical targets: Kawaguchi 42 of 56, Kitamoto 26 of 27, Kawasaki 49 of 52",
    );
    expect(collisions(chart, en)).toEqual([]);
    const empty = targetKindBars([], { municipalities: cities }, en);
    expect(empty.title).toBe("No data to show");
  });

  it("draws twelve municipalities with crowded small parts", () => {
    const ja = context();
    const many = twelve.flatMap(({ code }, index) =>
      rows(code, {
        value: 120,
        above_baseline: 1,
        increase: 1,
        range: 1,
        maintain: 1,
        none: index,
      }),
    );
    const chart = targetKindBars(many, { municipalities: twelve }, ja);
    expect(collisions(chart, ja)).toEqual([]);
  });
});
