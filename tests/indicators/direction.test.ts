import { describe, expect, it } from "vitest";
import { directionOf } from "../../src/indicators/direction.ts";
import type { TargetType } from "../../src/tables/rows.ts";

const row = (
  target_type: TargetType,
  target_raw: string,
  baseline_value: number | null = null,
  target_value: number | null = null,
) => ({ target_type, target_raw, baseline_value, target_value });

describe("directionOf", () => {
  it.each([
    ["higher", row("at_least", "180件以上", 156, 180)],
    ["lower", row("at_most", "▲50%以上", -10.2, -50)],
    ["lower", row("change_down", "8%減少を図る", 4997, 8)],
    ["higher", row("change_up", "10%上回る", 14007, 10)],
    ["higher", row("above_baseline", "現状値を上回る", 30.3)],
    ["lower", row("below_baseline", "現状値を下回る", 0.74)],
    ["higher", row("increase", "↗", 3908)],
    ["lower", row("decrease", "↘", 43)],
    ["higher", row("benchmark", "外国人人口の伸び率を上回る", 1539)],
    ["lower", row("benchmark", "R7年の推計値を下回る", 16.2)],
    ["lower", row("value", "784", 826, 784)],
    ["higher", row("value", "△１００人", -203, -100)],
    ["none", row("value", "224 本", 224, 224)],
    ["lower", row("benchmark", "2013年度比46％以上削減", 512)],
    ["lower", row("benchmark", "2013年度比▲46%", 512)],
    ["higher", row("benchmark", "前年度比3%増", 512)],
    ["higher", row("benchmark", "全国の減少率を上回る", 5)],
    ["none", row("benchmark", "中核市の平均", 88.6)],
    ["none", row("range", "90%台前半", 95.4)],
    ["none", row("none", "")],
  ] as const)("%s: %o", (direction, indicator) => {
    expect(directionOf(indicator, null)).toBe(direction);
  });

  it("asks the taxonomy's words only where the target does not tell", () => {
    const word = { value: "lower", source: "word" } as const;
    expect(directionOf(row("range", "90%台前半", 95.4), word)).toBe("lower");
    expect(directionOf(row("value", "0 件", 0, 0), word)).toBe("lower");
    expect(directionOf(row("increase", "増加", 1), word)).toBe("higher");
  });

  it("lets an override win over the target's numbers", () => {
    const override = { value: "higher", source: "override" } as const;
    expect(directionOf(row("value", "1,300,000 回/年", 1533264, 1300000), override)).toBe("higher");
  });
});
