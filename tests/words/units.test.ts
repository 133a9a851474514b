import { describe, expect, it } from "vitest";
import { countedUnit, plainAmount, unitText } from "../../src/words/units.ts";

describe("unitText", () => {
  const names = new Map([
    ["件", "cases"],
    ["t-CO2", "t CO₂"],
  ]);

  it("says in words what a conversion divides by itself", () => {
    expect(unitText("人/人", "ja", names)).toBe("人（住民1人当たり）");
    expect(unitText("人/人", "en", names)).toBe("people per resident");
  });

  it("takes English names from the table, without digits that the fonts lack", () => {
    expect(unitText("件", "en", names)).toBe("cases");
    expect(unitText("t-CO2", "en", names)).toBe("t CO2");
    expect(unitText("千 t-CO₂", "ja", names)).toBe("千 t-CO2");
    expect(unitText("株", "en", names)).toBe("株");
  });
});

describe("plainAmount", () => {
  it("counts people singly and yen by the million in English, and leaves Japanese alone", () => {
    expect(plainAmount(60.7, "万人", "en")).toEqual({ value: 607000, unit: "人" });
    expect(plainAmount(2620, "億円", "en")).toEqual({ value: 262000, unit: "百万円" });
    expect(plainAmount(60.7, "万人", "ja")).toEqual({ value: 60.7, unit: "万人" });
    expect(plainAmount(8, "件", "en")).toEqual({ value: 8, unit: "件" });
  });
});

describe("countedUnit", () => {
  it("is singular for one in English alone", () => {
    expect(countedUnit(1, "cases per year", "en")).toBe("case per year");
    expect(countedUnit(1, "people per resident", "en")).toBe("person per resident");
    expect(countedUnit(1, "policies", "en")).toBe("policy");
    expect(countedUnit(1, "businesses", "en")).toBe("business");
    expect(countedUnit(2, "cases", "en")).toBe("");
    expect(countedUnit(1, "ha", "en")).toBe("ha");
    expect(countedUnit(1, "件", "ja")).toBe("件");
  });
});
