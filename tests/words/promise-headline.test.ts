import { describe, expect, it } from "vitest";
import { levelsHeadline, pacesHeadline } from "../../src/words/promise-headline.ts";

describe("a headline of what plans promise", () => {
  const first = { place: "甲市", from: "58.0%", to: "60.0%", move: 1 };
  const second = { place: "乙市", from: "74.2%", to: "75.0%", move: 1 };
  const level = {
    measure: "加入率",
    kind: "share" as const,
    ended: true,
    ways: [first, second],
  };

  it("names from and to, and the verb of the quantity, in the past once plans are over", () => {
    expect(levelsHeadline(level, "ja")).toBe(
      "加入率を、甲市は58.0%から60.0%へ、乙市は74.2%から75.0%へ上げる目標だった",
    );
    const years = { ...level, measure: "寿命", kind: "years" as const, ended: false };
    expect(levelsHeadline(years, "ja")).toMatch(/75\.0%へ延ばす目標$/u);
    const down = { ...level, kind: "count" as const, ways: [{ ...first, move: -1 }] };
    expect(levelsHeadline(down, "ja")).toMatch(/へ減らす目標だった$/u);
  });

  it("takes no side where one raises what another lowers", () => {
    const ways = [first, { ...second, move: -1 }];
    expect(levelsHeadline({ ...level, ways }, "ja")).toMatch(/へ改める目標だった$/u);
  });

  it("says in English from where to where each aims", () => {
    const words = { ...level, measure: "Membership" };
    expect(levelsHeadline(words, "en")).toBe(
      "Membership, targets: 58.0% to 60.0% in 甲市 and 74.2% to 75.0% in 乙市",
    );
    expect(levelsHeadline({ ...words, ended: false }, "en")).toMatch(/^Membership, aims: /u);
  });

  const way = { place: "甲市", sizes: ["1.1"], move: -1, bound: false, pandemic: false };
  const strong = { ...way, place: "乙市", sizes: ["4.0"], bound: true };
  const pace = { measure: "排出量", unit: "percent" as const, ways: [way, strong] };

  it("gives the pace without signs where all go one way", () => {
    expect(pacesHeadline(pace, "ja")).toBe(
      "排出量の目標は、計画の現状値から1年に甲市1.1%、乙市4.0%以上の減",
    );
    expect(pacesHeadline({ ...pace, measure: "Emissions" }, "en")).toBe(
      "Emissions, targets a year: 甲市 −1.1%, 乙市 −4.0% or more",
    );
  });

  it("gives both paces where the year of a baseline is an assumption", () => {
    const ways = [way, { ...way, place: "丙市", sizes: ["1.3", "1.9"] }];
    expect(pacesHeadline({ ...pace, ways }, "ja")).toMatch(/甲市1\.1%、丙市1\.3～1\.9%の減$/u);
    expect(pacesHeadline({ ...pace, ways }, "en")).toMatch(/丙市 −1\.3 to −1\.9%$/u);
  });

  it("gives signs where they do not, points as points, and the mark of the pandemic", () => {
    const up = { ...way, place: "丙市", move: 1, pandemic: true };
    const points = { ...pace, unit: "points" as const, ways: [way, up] };
    expect(pacesHeadline(points, "ja")).toBe(
      "排出量の目標は、計画の現状値から1年に甲市△1.1ポイント、丙市＋1.1ポイント※",
    );
    expect(pacesHeadline(points, "en")).toBe(
      "排出量, targets a year: 甲市 −1.1 points, 丙市 +1.1 points†",
    );
    expect(pacesHeadline({ ...pace, ways: [up] }, "ja")).toBe(
      "排出量の目標は、感染症の年の現状値から1年に丙市1.1%の増",
    );
    expect(pacesHeadline({ ...pace, ways: [up] }, "en")).toBe(
      "排出量, targets a year from a pandemic year: 丙市 +1.1%",
    );
  });
});
