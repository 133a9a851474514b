import { describe, expect, it } from "vitest";
import { boundOf, distance, qualifierOf } from "../../src/official/qualifier.ts";

describe("words that bound a plan's figure", () => {
  it("are found beside the number alone", () => {
    expect(
      ["約1,000人", "１５３万人超", "18.5ha以上", "100未満", "1,707（R1年中）", "38人以上の会"].map(
        qualifierOf,
      ),
    ).toEqual(["約", "超", "以上", "未満", "", "以上"]);
    expect(qualifierOf("約50人以上")).toBe("約 以上");
  });

  it("leave no distance where the official value lies on their side", () => {
    expect(distance(20, 20.3, boundOf("超 想定"))).toBe(0);
    expect(distance(21, 20.3, boundOf("超"))).toBeCloseTo(0.7, 9);
    expect(distance(100, 90, boundOf("未満"))).toBe(0);
    expect(distance(100, 90, boundOf("約"))).toBe(10);
    expect(boundOf("頃 約").about).toBe(true);
  });
});
