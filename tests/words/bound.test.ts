import { describe, expect, test } from "vitest";
import type { Indicator } from "../../src/tables/rows.ts";
import {
  boundedAmount,
  boundWord,
  changesAlike,
  changeText,
  cut,
  orMore,
} from "../../src/words/bound.ts";

const level = { target_type: "value" } as const;
const least = { target_type: "at_least" } as const;
const most = { target_type: "at_most" } as const;

test("a change that may be exceeded is cut, with one decimal more where rounding gives another figure", () => {
  expect(cut(12.92, 1)).toBe(12.9);
  expect(changeText([least, 12.92], "ja", 1)).toBe("＋12.9");
  expect(changeText([least, 0.088], "ja", 2)).toBe("＋0.088");
  expect(changeText([least, 164.8], "ja", 2)).toBe("＋164.8");
  expect(changeText([most, -0.665], "en", 1)).toBe("−0.66");
  expect(changeText([least, 12.1], "ja", 1)).toBe("＋12");
  // A rise to at most so much is no bound of the change.
  expect(changeText([most, 12.92], "ja", 1)).toBe("＋13");
});

test("what stands side by side has one number of decimals", () => {
  expect(
    changesAlike(
      [
        [level, 10.147],
        [least, 12.92],
      ],
      "ja",
      1,
    ),
  ).toEqual(["＋10.1", "＋12.9"]);
  expect(
    changesAlike(
      [
        [level, -0.847],
        [most, -0.665],
      ],
      "ja",
      1,
    ),
  ).toEqual(["△0.85", "△0.66"]);
  expect(
    changesAlike(
      [
        [level, -1.1],
        [most, -4],
      ],
      "ja",
      1,
    ),
  ).toEqual(["△1.1", "△4.0"]);
  expect(
    changesAlike(
      [
        [level, 50.7],
        [least, 64.2],
      ],
      "ja",
      1,
    ),
  ).toEqual(["＋51", "＋64"]);
});

test("a bound that the plan excludes itself is more than so much, not at least", () => {
  const row = (target_type: "at_least" | "at_most", target_raw: string) => ({
    ...{ target_type, target_raw, target_value: 492_000 },
  });
  expect(boundWord(row("at_least", "492,000 を上回る"))).toBe("more than");
  expect(boundWord(row("at_least", "492,000以上"))).toBe("at least");
  expect(boundWord(row("at_most", "492,000未満"))).toBe("less than");
  expect(orMore("＋1,235人", row("at_least", "492,000 を上回る"), "ja")).toBe("＋1,235人超");
  expect(orMore("+1,235", row("at_least", "492,000以上"), "en")).toBe("+1,235 or more");
});

describe("an amount that a target bounds", () => {
  const amount = { ja: "180 %", en: "180%" };
  const bounded = (target_type: Indicator["target_type"], target_raw: string) =>
    boundedAmount(amount, { target_type, target_raw });
  test("keeps the bound, and whether the plan excludes it", () => {
    expect(bounded("at_most", "180％以下")).toEqual({ ja: "180 %以下", en: "at most 180%" });
    expect(bounded("at_least", "180％以上")).toEqual({ ja: "180 %以上", en: "at least 180%" });
    expect(bounded("at_least", "180％を上回る")).toEqual({ ja: "180 %超", en: "more than 180%" });
  });
  test("has none where the target is the value itself", () =>
    expect(bounded("value", "180％")).toEqual(amount));
  test("counts a cut of at least 50% as a change of at most −50%", () => {
    const cut = { target_type: "at_most", target_raw: "▲50％以上", target_value: -50 } as const;
    expect(boundedAmount({ ja: "-50 %", en: "-50%" }, cut)).toEqual({
      ja: "-50 %以下",
      en: "at most -50%",
    });
  });
});
