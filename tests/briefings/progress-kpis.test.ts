import { expect, it } from "vitest";
import { atMark } from "../../src/briefings/progress-kpis.ts";

it.each([
  ["1,234,540回", "1,234,540"],
  ["1,262 times", "1,262"],
  ["119万4,663人", "119万4,663"],
  ["1億2,300万人", "1億2,300万"],
  ["151,365百万円", "151,365百万"],
  ["13,539人", "13,539人"],
  ["¥151.365 billion", "¥151.365 billion"],
  ["11,308人（平均）", "11,308人（平均）"],
])("leaves the unit of a long figure to the facts beside the picture: %s", (amount, shown) => {
  expect(atMark(amount)).toBe(shown);
});
