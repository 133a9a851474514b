import { expect, it } from "vitest";
import { marked, pandemic } from "../../src/words/pandemic.ts";

it("marks the figure and says why in a note", () => {
  expect(marked("令和2年度", true, "ja")).toBe("令和2年度※");
  expect(marked("令和2年度", false, "ja")).toBe("令和2年度");
  expect(marked("FY2020", true, "en")).toBe("FY2020†");
  expect(pandemic.note.ja).toBe("※は感染症の影響を受けた年の値");
});
