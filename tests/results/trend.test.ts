import { expect, it } from "vitest";
import { trendOf } from "../../src/results/trend.ts";

it.each([
  [[1, 2, 3], "higher", "improving"],
  [[1, 2, 3], "lower", "worsening"],
  [[3, 3, 2], "lower", "improving"],
  [[5, 5, 5], "higher", "steady"],
  [[1, 3, 2], "higher", "mixed"],
  [[1, 2, 3], "none", null],
  [[undefined, 2, 3], "higher", null],
] as const)("%j with %s better is %s", (values, direction, trend) => {
  expect(trendOf(values, direction)).toBe(trend);
});
