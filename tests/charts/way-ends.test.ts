import { expect, it } from "vitest";
import { behindNotes, behindText } from "../../src/charts/way-ends.ts";
import type { Indicator } from "../../src/tables/rows.ts";

const visits = (some: Partial<Indicator> = {}) =>
  ({
    label: "アクセス回数",
    label_en: "Visits",
    short: "",
    short_en: "",
    section: "",
    section_en: "",
    series_en: "",
    series: "",
    theme_rule: "",
    direction: "higher",
    baseline_value: 1_533_264,
    target_type: "value",
    target_value: 1_300_000,
    note: "H29-R1平均値 938,895 回",
    ...some,
  }) as Indicator;

it("says that a target asks for less than there was at the start, with the plan's own note", () => {
  expect(behindText(visits(), "ja")).toBe(
    "目標値が当初値を下回る（計画の注：H29-R1平均値 938,895 回）",
  );
  expect(behindText(visits(), "en")).toBe(
    "the target is below the baseline (the plan notes a mean of 938,895)",
  );
  expect(behindText(visits({ direction: "lower", target_value: 1_600_000, note: "" }), "ja")).toBe(
    "目標値が当初値を上回る",
  );
  expect(behindNotes([visits({ note: "" })], "en")).toEqual([
    "Visits: the target is below the baseline",
  ]);
});

it("says nothing of a target that asks for more, or that names a bound", () => {
  expect(behindText(visits({ target_value: 1_600_000 }), "ja")).toBe("");
  expect(behindNotes([visits({ target_type: "at_least" })], "ja")).toEqual([]);
});
