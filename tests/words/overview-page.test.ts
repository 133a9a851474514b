import { describe, expect, it } from "vitest";
import {
  comparableSentence,
  overviewHeadline,
  sharesTitle,
} from "../../src/words/overview-page.ts";
import { periodText } from "../../src/words/plan-period.ts";

describe("overviewHeadline", () => {
  const names = ["甲市", "乙市", "丙市"];
  const words = {
    names,
    ends: [2025, 2025],
    running: [] as string[],
    grown: ["丙市"],
    shrunk: ["甲市", "乙市"],
  };
  it.each([
    [words, "対象とした3市の計画は令和8年3月に期間を終えた。人口は丙市で増え、甲市・乙市で減った"],
    [
      { ...words, ends: [2024, 2025] },
      "対象とした3市の計画は期間を終えた。人口は丙市で増え、甲市・乙市で減った",
    ],
    [{ ...words, running: names, grown: [] }, "3市の計画は令和7年度まで続く"],
    [
      { ...words, running: ["乙市"], ends: [2026], grown: [] },
      "乙市の計画は令和8年度まで続き、甲市・丙市の計画は期間を終えた",
    ],
    [
      { ...words, ends: [2025, 2027], running: names, grown: names, shrunk: [] },
      "3市の計画は令和7～令和9年度まで続く。人口は3市とも増えた",
    ],
    [
      { ...words, grown: [], shrunk: names },
      "対象とした3市の計画は令和8年3月に期間を終えた。人口は3市とも減った",
    ],
    [
      { ...words, names: ["甲市"], grown: [], shrunk: ["甲市"] },
      "対象とした1市の計画は令和8年3月に期間を終えた。人口は減った",
    ],
  ])("%#", (given, ja) => {
    expect(overviewHeadline(given, "ja")).toBe(ja);
  });
  it("in English", () => {
    expect(overviewHeadline({ ...words, grown: ["C"], shrunk: ["A", "B"] }, "en")).toBe(
      "The plans of 3 municipalities ended in March 2026. Population grew only in C",
    );
    const cities = { ...words, cities: true, names: ["A", "B"] };
    expect(overviewHeadline({ ...cities, grown: ["A"], shrunk: ["B"] }, "en")).toBe(
      "The plans of two cities ended in March 2026. Population grew in A and fell in B",
    );
    expect(overviewHeadline({ ...words, running: names, grown: [] }, "en")).toBe(
      "The plans of 3 municipalities run to FY2025",
    );
    const mixed = { ...cities, running: ["B"], ends: [2026], grown: [], shrunk: [] };
    expect(overviewHeadline(mixed, "en")).toBe("Plans of B run to FY2026, those of A are over");
  });
});

it("names a leading share from five points on", () => {
  const counts = [
    { place: "甲市", count: 5, total: 26 },
    { place: "乙市", count: 7, total: 77 },
  ];
  const lead = { theme: "環境", points: 10, counts };
  expect(sharesTitle(lead, "ja")).toBe("環境の指標は、甲市26のうち5、乙市77のうち7");
  expect(sharesTitle({ ...lead, counts: [...counts, ...counts, ...counts] }, "ja")).toBe(
    "テーマ別にみた指標の割合",
  );
  expect(sharesTitle({ ...lead, points: 4.9 }, "ja")).toBe("テーマ別にみた指標の割合");
  expect(sharesTitle(null, "en")).toBe("Indicators by theme");
});

it("says in one sentence how much compares", () => {
  const counts = { same: 3, convertible: 3, similar: 10, not: 18, all: 0, who: "3市", paces: [] };
  expect(comparableSentence(counts, "ja")).toBe(
    "名前の似た34の指標のうち、同じ基準で比較できるのは6（定義が同じ3、換算できる3）。定義が異なる10は参考に並べ、18は単純比較できない。3市がそろって同じ基準で掲げる指標はない。",
  );
  expect(comparableSentence({ ...counts, convertible: 0 }, "ja")).toContain(
    "比較できるのは3。定義",
  );
  const paces = ["温室効果ガスの排出量"];
  expect(comparableSentence({ ...counts, paces }, "ja")).toContain(
    "指標はない。変化の速さだけなら、温室効果ガスの排出量を比べられる。",
  );
  expect(comparableSentence({ ...counts, paces: ["Waste", "Visitors"] }, "en")).toContain(
    "; in pace alone: waste and visitors.",
  );
  expect(comparableSentence({ ...counts, all: 1, who: "2 municipalities" }, "en")).toBe(
    "Of 34 measures with like names, 6 compare directly (3 with one definition, 3 after conversion), 10 may stand side by side and 18 may not be compared. 1 compares directly in all 2 municipalities.",
  );
});

it("writes a plan's period in one era, in two, and without a beginning", () => {
  expect(periodText({ period_start: 2022, period_end: 2025 }, "ja")).toBe("令和4～7年度");
  expect(periodText({ period_start: 2016, period_end: 2020 }, "ja")).toBe("平成28～令和2年度");
  expect(periodText({ period_start: null, period_end: 2021 }, "ja")).toBe("令和3年度まで");
  expect(periodText({ period_start: 2022, period_end: 2025 }, "en")).toBe("FY2022–2025");
  expect(periodText({ period_start: null, period_end: 2021 }, "en")).toBe("to FY2021");
});
