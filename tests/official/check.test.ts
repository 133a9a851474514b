import { describe, expect, it } from "vitest";
import { formatProblem } from "../../src/lib/errors.ts";
import { checkOfficial } from "../../src/official/check/index.ts";
import { definitions, item, line, officialData } from "./fixture.ts";

const cities = ["112038", "112330", "141305"];
const said = (...values: ReturnType<typeof line>[]) =>
  checkOfficial(officialData(values), cities).map(formatProblem);

describe("checkOfficial", () => {
  it("accepts values that name what is there", () => {
    expect(said(line({}), line({ value: "0", year: 2022 }))).toEqual([]);
  });

  it("names an unknown item, municipality and source", () => {
    expect(said(line({ item_id: "birth" }))).toEqual([
      'data/context/values.csv:2 [item_id] context-item-unknown: There is no item "birth" in data/context/items.yaml. Add it there or fix the id.',
    ]);
    expect(said(line({ municipality_code: "11203" }))).toEqual([
      'data/context/values.csv:2 [municipality_code] municipality-unknown: The municipality "11203" is not in data/municipalities.csv. Add it there or fix the code. With its check digit it is 112038.',
    ]);
    expect(said(line({ source: "c" }))).toEqual([
      'data/context/values.csv:2 [source] context-source-unknown: "c" is not under sources in items.yaml. Add it there or fix the name.',
    ]);
  });

  it("refuses a ward, a missing source, another unit and a percentage over 100", () => {
    expect(said(line({ municipality_code: "141313" }))).toEqual([
      'data/context/values.csv:2 [municipality_code] context-ward: "141313" is a ward or not in data/municipalities.csv; items are defined for cities. Add the wards up and use the city\'s code.',
    ]);
    expect(said(line({ municipality_code: "131016" }))[0]).toContain("municipality-unknown");
    expect(said(line({ source: "" }))).toEqual([
      "data/context/values.csv:2 [source] context-source-missing: The value has no source. Name one of the sources in items.yaml.",
    ]);
    expect(said(line({ unit: "千人" }))).toEqual([
      'data/context/values.csv:2 [unit] context-unit: The unit "千人" is not "人", the unit of births. Convert the value or fix the unit.',
    ]);
    expect(said(line({ item_id: "share", unit: "%", value: "100.8" }))).toEqual([
      'data/context/values.csv:2 [value] context-percentage: "100.8 %" of "share" is over 100. Fix the value, or say in over_100 of the item why it may be.',
    ]);
  });

  it("refuses two values for one key, also where file or formula give the second", () => {
    expect(said(line({}), line({ value: "1" }, 3))).toEqual([
      "data/context/values.csv:3 [year] context-value-twice: births of 112038 in 2023 stands in line 2 already. Remove one.",
    ]);
    expect(said(line({ item_id: "pop_census", year: 2020 }))[0]).toContain(
      "stands in data/context/ssdse-a-2026.csv already",
    );
    const rate = line({ item_id: "births_per_1000", unit: "人/千人", value: "5.9" }, 3);
    expect(said(line({}), rate)[0]).toContain("stands in the counts of its formula already");
  });

  it("wants a reason for a gap and none for a value", () => {
    expect(said(line({ value: "" }))).toEqual([
      "data/context/values.csv:2 [missing] context-gap-unexplained: The value is empty. Enter it, or say why in the column missing (not_found, not_available, suppressed, not_applicable).",
    ]);
    expect(said(line({ missing: "suppressed" }))).toEqual([
      'data/context/values.csv:2 [missing] context-gap-unexplained: There is a value, and missing says "suppressed". Empty one of the two cells.',
    ]);
    expect(said(line({ value: "", missing: "not_found", source: "", quality: "" }))).toEqual([]);
    expect(said(line({ quality: "" }))).toEqual([
      "data/context/values.csv:2 [quality] context-quality-missing: The value has no quality. Enter A, B or C (docs/context.md).",
    ]);
  });

  it("finds formulas, columns and names that point nowhere, and computed shares over 100", () => {
    const broken = item({
      id: "rate",
      unit: "%",
      unit_en: "%",
      statistic: "nothing",
      licence: "none",
      ssdse: { column: "Z9" },
      formula: { numerator: ["missing"], denominator: ["births"], per: 100 },
    });
    const half = item({
      id: "half",
      unit: "%",
      unit_en: "%",
      formula: { numerator: ["births"], denominator: ["births"], per: 200 },
    });
    const data = officialData();
    const problems = checkOfficial(
      { ...data, definitions: { ...definitions, items: [...definitions.items, broken, half] } },
      cities,
    );
    expect(problems.map(({ code }) => code)).toEqual([
      "context-statistic-unknown",
      "context-licence-unknown",
      "context-term-unknown",
      "context-column-unknown",
      "context-percentage",
    ]);
  });
});
