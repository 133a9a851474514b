import { describe, expect, it } from "vitest";
import { readAccumulation } from "../../src/notation/accumulation.ts";

const EMPTY = {
  label: "",
  series: "",
  unit: "",
  baseline: "",
  baseline_period: "",
  target: "",
  target_period: "",
  latest: "",
  latest_period: "",
};
const LEVEL = { kind: "level", since: null, years: null, doubt: null };

describe("readAccumulation", () => {
  it.each([
    ["a level", { label: "自主防災組織の組織率", target: "90%" }, LEVEL],
    ["a unit a year", { target: "120 人／年" }, { ...LEVEL, kind: "flow" }],
    ["年間", { label: "主要観光施設の年間観光客数" }, { ...LEVEL, kind: "flow" }],
    ["年間延べ", { label: "生涯学習施設の年間延べ利用者数" }, { ...LEVEL, kind: "flow" }],
    ["累計", { label: "企業の立地相談件数（累計）" }, { ...LEVEL, kind: "cumulative" }],
    [
      "a span of years",
      { target: "1,200人", target_period: "2021~2026年累計" },
      { ...LEVEL, kind: "cumulative", since: 2021 },
    ],
    [
      "a span in brackets",
      { target: "100件（R3～R7累計）" },
      { ...LEVEL, kind: "cumulative", since: 2021 },
    ],
    ["5年間で", { target: "5年間で100件" }, { ...LEVEL, kind: "cumulative", years: 5 }],
    ["5か年の累計", { target: "5か年の累計で100件" }, { ...LEVEL, kind: "cumulative", years: 5 }],
    [
      "a mean of years",
      {
        baseline: "2.4",
        baseline_period: "H27～R1の平均値",
        target: "今後5年の平均値が現状値を上回る",
      },
      { ...LEVEL, kind: "mean", years: 5 },
    ],
    ["a life", { label: "平均寿命" }, LEVEL],
    ["another's mean", { target: "中核市の平均" }, LEVEL],
    ["a mean of pupils", { label: "学力テスト（県平均値との比較）" }, LEVEL],
    ["a day's mean", { label: "1日平均乗車人員" }, LEVEL],
  ])("reads %s", (_, cells, expected) => {
    expect(readAccumulation({ ...EMPTY, ...cells })).toEqual(expected);
  });

  it.each(["令和12年度", "R12年度", "令和12年", "令和 12 年", "2030年度", "12年度"])(
    "takes the goal's year %s for no length",
    (target_period) => {
      const cells = { ...EMPTY, label: "創業者数（累計）", target: "120", target_period };
      expect(readAccumulation(cells)).toEqual({ ...LEVEL, kind: "cumulative" });
    },
  );

  it.each([
    ["cumulative:2016", { ...LEVEL, kind: "cumulative", since: 2016 }],
    ["mean:3", { ...LEVEL, kind: "mean", years: 3 }],
    ["flow", { ...LEVEL, kind: "flow" }],
    ["level", LEVEL],
  ])("takes %s of the column before the words", (accumulation, expected) => {
    expect(readAccumulation({ ...EMPTY, label: "相談件数（累計）", accumulation })).toEqual(
      expected,
    );
  });

  it.each([
    [
      "a mean beside the baseline alone",
      { baseline: "△203人", baseline_period: "過去５年間の平均値" },
      { ...LEVEL, doubt: "target_without_mean" },
    ],
    [
      "a total beside the latest value alone",
      { target: "100件", latest: "50件", latest_period: "R6累計" },
      { ...LEVEL, kind: "cumulative", doubt: "target_without_total" },
    ],
    [
      "a total beside the baseline alone",
      { baseline: "50件（累計）", target: "100件" },
      { ...LEVEL, doubt: "target_without_total" },
    ],
    [
      "延べ without its time",
      { label: "延べ参加者数" },
      { ...LEVEL, kind: "flow", doubt: "gross_count" },
    ],
  ])("doubts %s", (_, cells, expected) => {
    expect(readAccumulation({ ...EMPTY, ...cells })).toEqual(expected);
  });
});
