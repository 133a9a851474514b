import { expect, it } from "vitest";
import { FAULT_TEXTS, faultOf, said } from "../../../src/lib/files/fault-texts.ts";

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/gu)].map(String).toSorted();

it.each([...FAULT_TEXTS].filter(([, { ja }]) => ja !== ""))(
  "%s says the same in both languages",
  (_, { ja, en }) => {
    expect(ja).toMatch(/[ぁ-んァ-ヶ一-龠]/u);
    expect([...new Set(placeholders(ja))]).toEqual([...new Set(placeholders(en))]);
  },
);

it("gives the code of a fault with its English text", () => {
  expect(faultOf("file-too-large.sheets", { count: 201, most: 200 })).toEqual({
    code: "file-too-large",
    message: "The workbook has 201 sheets, more than 200. Keep those with tables.",
  });
});

it("refuses a name that it lacks, and a place that nothing fills", () => {
  expect(() => said("yaml.nothing")).toThrow("fault-texts.csv has no yaml.nothing");
  expect(() => said("yaml.missingKey")).toThrow("no value for {key}");
});
