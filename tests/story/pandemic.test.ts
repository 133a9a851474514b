import { expect, it } from "vitest";
import { startsInPandemic } from "../../src/story/pandemic.ts";
import { marked, pandemic } from "../../src/words/pandemic.ts";

it("looks up whether what is compared starts from a year of the pandemic", () => {
  const indicators = [
    { id: "a", pandemic_base: true },
    { id: "b", pandemic_base: false },
  ];
  expect(startsInPandemic({ indicator_id: "a" }, { indicators })).toBe(true);
  expect(startsInPandemic({ indicator_id: "b" }, { indicators })).toBe(false);
  expect(startsInPandemic({ indicator_id: "c" }, { indicators })).toBe(false);
});

it("marks the figure and says why in a note", () => {
  expect(marked("令和2年度", true, "ja")).toBe("令和2年度※");
  expect(marked("令和2年度", false, "ja")).toBe("令和2年度");
  expect(marked("FY2020", true, "en")).toBe("FY2020†");
  expect(pandemic.note.ja).toBe("※の現状値は感染症の影響を受けた年の値");
});
