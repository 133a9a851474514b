import { expect, test } from "vitest";
import { peakSentence } from "../../src/words/plan-peak.ts";

const stated = {
  place: "甲市",
  year: 2030,
  about: true,
  people: { value: 160.3, unit: "万人", qualifier: "頃 約" },
};

test("what a plan expects itself is said with its year, and its number where there is one", () => {
  expect(peakSentence(stated, "ja")).toBe(
    "甲市の計画は人口の頂点を2030年ごろの約160.3万人と見込む",
  );
  expect(peakSentence(stated, "en")).toBe("甲市's plan: peak about 2030, at about 1,603,000");
  expect(peakSentence({ ...stated, place: "" }, "ja")).toBe(
    "計画は人口の頂点を2030年ごろの約160.3万人と見込む",
  );
  const bare = { ...stated, about: false, people: null };
  expect(peakSentence(bare, "ja")).toBe("甲市の計画は人口の頂点を2030年と見込む");
  expect(peakSentence(bare, "en")).toBe("甲市's plan: peak in 2030");
});
