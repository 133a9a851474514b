import { describe, expect, it } from "vitest";
import { scaledAmount, scaledChange } from "../../src/words/page-scale.ts";

const row = (unit: string, from: number, to: number, part = {}) => ({
  unit,
  target_type: "value" as const,
  baseline_value: from,
  target_value: to,
  baseline_raw: `${from}${unit}`,
  target_raw: `${to}${unit}`,
  ...part,
});

describe("amounts in the page's own unit", () => {
  it("sets emissions in tonnes and in thousands of tonnes beside each other", () => {
    const tonnes = row("t-CO2", 272_000, 246_500, { target_raw: "246,500t-CO2/年" });
    const thousands = row("千t-CO2", 2412, 2173);
    expect(scaledAmount(tonnes, "baseline", "ja")).toBe("27.2万t-CO2");
    expect(scaledAmount(tonnes, "target", "ja")).toBe("年24.65万t-CO2");
    expect(scaledAmount(tonnes, "target", "en")).toBe("246.5 kt CO2 a year");
    expect(scaledAmount(thousands, "baseline", "ja")).toBe("241.2万t-CO2");
    expect(scaledAmount(thousands, "target", "en")).toBe("2,173 kt CO2");
    // 26.6 thousand tonnes a year: (2,173 − 2,412) / 9 = −26.56.
    expect(scaledChange(thousands, -26.56, "ja")).toEqual({ value: -2.656, unit: "万t-CO2" });
  });

  it("gives large areas in hectares, small ones as printed", () => {
    const large = row("㎡", 185_003.32, 200_000);
    expect(scaledAmount(large, "baseline", "ja")).toBe("18.5ha");
    expect(scaledAmount(large, "target", "en")).toBe("20 ha");
    expect(scaledAmount(row("㎡", 10.5, 11.5), "baseline", "ja")).toBe(null);
  });

  it("leaves alone other units, bounds, and what has no number", () => {
    expect(scaledAmount(row("人", 20_000, 30_000), "target", "ja")).toBe(null);
    expect(scaledAmount(row("ha", 251, 300), "target", "ja")).toBe(null);
    const bound = row("t-CO2", 50_000, 40_000, { target_type: "at_most" });
    expect(scaledAmount(bound, "target", "ja")).toBe(null);
    expect(scaledChange(bound, -1, "ja")).toBe(null);
    const none = row("t-CO2", 50_000, 0, { baseline_value: null, target_value: 40_000 });
    expect(scaledAmount(none, "baseline", "ja")).toBe(null);
  });
});
