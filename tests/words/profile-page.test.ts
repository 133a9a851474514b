import { describe, expect, it } from "vitest";
import { nameSome } from "../../src/words/label-lists.ts";
import {
  censusSentence,
  kindsSentence,
  peerTitle,
  populationHeadline,
  populationTitle,
} from "../../src/words/profile-page.ts";

describe("nameSome", () => {
  it.each([
    [["ごみ"], 18, "ごみ", "ごみ"],
    [["ごみ", "事故"], 18, "ごみと事故", "ごみ and 事故"],
    [["ごみ", "事故", "火災"], 18, "ごみ、事故、火災", "ごみ, 事故 and 火災"],
    [["一二三四五", "六七八"], 5, "一二三四五など", "一二三四五 and 六七八"],
    [["長い長い長い名称", "ごみ"], 4, "ごみなど", "長い長い長い名称 and others"],
    [["長い長い長い名称", "長い名称"], 1, "長い名称など", "長い名称 and others"],
    [["長い長い長い名称"], 3, "長い長い長い名称", "長い長い長い名称"],
  ])("%j in %d", (labels, room, ja, en) => {
    expect(nameSome(labels, "ja", room)).toBe(ja);
    expect(nameSome(labels, "en", room)).toBe(en);
  });
});

it.each([
  [-0.004, "人口は5年間に0.4％減った", "Population down 0.4% in 5 years"],
  [0.015, "人口は5年間に1.5％増えた", "Population up 1.5% in 5 years"],
  [null, "", ""],
])("titles a profile by its population alone: %s", (change, ja, en) => {
  expect(populationHeadline({ change, years: 5 }, "ja")).toBe(ja);
  expect(populationHeadline({ change, years: 5 }, "en")).toBe(en);
});

it("says how the census moved", () => {
  const words = { year: "令和7年", preliminary: true, people: "1,000人", change: -0.02, years: 5 };
  expect(censusSentence(words, "ja")).toBe(
    "令和7年国勢調査（速報）の人口は1,000人で、5年間に2.0％減った。",
  );
  expect(
    censusSentence(
      { ...words, year: "2025", preliminary: false, people: "1,000 people", change: 0.02 },
      "en",
    ),
  ).toBe("The 2025 census counted 1,000 people, 2.0% more than 5 years before.");
});

it("tells the population's target from the projection", () => {
  // 592,007 of 594,274.
  const census = { from: 2020, to: 2025, change: -0.0038 };
  const words = { target: "61.5万人", census, last: 2050, change: 0.009 };
  expect(populationTitle(words, "ja")).toBe(
    "国勢調査の人口は2020年から2025年に0.4％減った。目標61.5万人は住民基本台帳の数え方",
  );
  expect(populationTitle({ ...words, target: "615,000" }, "en")).toBe(
    "Census down 0.4%, 2020–2025; the target of 615,000 counts the register",
  );
  expect(populationTitle({ ...words, target: null, change: -0.299 }, "ja")).toBe(
    "人口は推計で2050年に2020年より30％少ない",
  );
  expect(populationTitle({ ...words, target: null }, "en")).toBe(
    "Population projected for 2050: 1% above 2020",
  );
  expect(populationTitle({ ...words, target: null, change: null }, "ja")).toBe("人口の推移");
});

it("names the figures in the outer tenths, without a rank", () => {
  const like = { among: "人口規模の近い76市区町村", few: false };
  expect(peerTitle({ ...like, low: ["医師数"], high: ["外国人割合"] }, "ja")).toBe(
    "人口規模の近い76市区町村の中で、医師数が低い側の1割、外国人割合が高い側の1割にある",
  );
  expect(peerTitle({ ...like, low: [], high: [] }, "ja")).toBe(
    "人口規模の近い76市区町村の中での位置",
  );
  const among = "76 municipalities of similar size";
  expect(peerTitle({ among, few: false, low: ["physicians"], high: [] }, "en")).toBe(
    "Among 76 municipalities of similar size, in the lowest tenth: physicians",
  );
  const few = { few: true, low: ["医師数"], high: ["高齢化率"] };
  expect(peerTitle({ ...few, among: "「近隣」の16市区町村" }, "ja")).toBe(
    "「近隣」の16市区町村の中で、医師数が低い側の4分の1、高齢化率が高い側の4分の1にある",
  );
  expect(peerTitle({ ...few, among: "16 municipalities of “Near”" }, "en")).toBe(
    "Among 16 municipalities of “Near”, in the lowest quarter: 医師数; in the highest quarter: 高齢化率",
  );
});

it("counts the ways of putting a target, without those that are not there", () => {
  const words = { total: 77, number: 33, direction: 31, benchmark: 13, unread: 0, none: 0 };
  expect(kindsSentence(words, "ja")).toBe(
    "77指標のうち、数値の目標は33、「増やす」など向きだけの目標は31、全国・県内などと比べる目標は13。",
  );
  expect(kindsSentence({ ...words, direction: 0, benchmark: 0, none: 2 }, "en")).toBe(
    "Of 77 indicators, 33 have a number, 2 no target.",
  );
  expect(kindsSentence({ ...words, direction: 0, benchmark: 0, unread: 1 }, "en")).toBe(
    "Of 77 indicators, 33 have a number, 1 a target that was not understood.",
  );
});
