import { expect, it } from "vitest";
import { type PresentWords, presentHeadline } from "../../src/words/present-headline.ts";

const waste: PresentWords = {
  ...{ place: "", noun: "ごみ", from: "826g", to: "784g", now: "737g" },
  ...{ date: "令和6年度", state: "open" },
};

it.each([
  [waste, "ごみは目標784gに対し737g（令和6年度、要確認）"],
  [{ ...waste, place: "甲市" }, "甲市のごみは目標784gに対し737g（令和6年度、要確認）"],
  [
    { ...waste, state: "away" as const, now: "830g" },
    "ごみは826gから830g（令和6年度）となり、目標から離れた",
  ],
  [
    { ...waste, state: "reached" as const, from: "" },
    "ごみは737g（令和6年度）で目標（784g）に達する水準となった",
  ],
])("says what has become of a promise: %#", (words, text) => {
  expect(presentHeadline([words], "ja")).toBe(text);
});

it("says a date that all share once, and none that they do not", () => {
  const other = { ...waste, noun: "事故", state: "away" as const };
  expect(presentHeadline([waste, other], "ja")).toBe(
    "令和6年度、ごみは目標784gに対し737g（要確認）。事故は737gで目標から離れた",
  );
  const later = { ...other, date: "令和7年" };
  expect(presentHeadline([waste, later], "ja")).toContain("（令和7年）で目標から離れた");
  expect(presentHeadline([{ ...waste, place: "A", noun: "waste", date: "FY2024" }], "en")).toBe(
    "Waste in A: 737g, target 784g (FY2024, unconfirmed)",
  );
});
