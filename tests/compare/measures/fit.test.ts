import { describe, expect, test } from "vitest";
import { caveatCheck } from "../../../src/compare/measures/caveats.ts";
import { measureFit } from "../../../src/compare/measures/fit.ts";
import type { Measure } from "../../../src/plans/measure-schemas.ts";
import type { Indicator } from "../../../src/tables/rows.ts";
import { tableOf } from "../../../src/tables/table.ts";
import { taxonomy } from "../../themes.ts";
import { cities, indicator, measure } from "../build.ts";
import { compare } from "../stages.ts";

const first = indicator({ id: "a-1", unit: "%", baseline_value: 30, baseline_year: 2020 });
const second = indicator({
  id: "b-1",
  municipality_code: "112330",
  unit: "%",
  baseline_value: 40,
  baseline_year: 2019,
});
const members = ["a-1", "b-1"].map((row) => ({ row, conversion: [] }));
const similar = measure({ grade: "similar", unit: "", direction: "none", members });
const logic = {
  words: [{ type: "perception" as const, match: ["感じる"] }],
  overrides: [],
};

function problemsOf(rows: Indicator[], given: Partial<Measure> = {}): string[] {
  const one = { ...similar, ...given };
  const comparisons = tableOf("comparisons", compare(rows, [one], cities).comparisons);
  const indicators = tableOf("indicators", rows);
  const kinds = { themes: taxonomy.themes, logic };
  return measureFit({ measures: [one], indicators, taxonomy: kinds }, comparisons).map(
    ({ column, code, message }) => `${column} ${code}: ${message}`,
  );
}

describe("a row joins a measure only where sort and unit fit", () => {
  test("two rates do", () => {
    expect(problemsOf([first, second])).toEqual([]);
  });
  test("a survey and a rate do not, whatever their unit", () => {
    expect(problemsOf([first, { ...second, label: "安全と感じる人の割合" }])).toEqual([
      '0.members measure-sorts: "crimes" joins figures of different sorts: "a-1" is a rate, "b-1" is a survey. Leave a row out, convert it, or grade the measure not_comparable.',
    ]);
  });
  test("nor do counts whose units do not convert", () => {
    const rows = [
      { ...first, unit: "件" },
      { ...second, unit: "人" },
    ];
    expect(problemsOf(rows)).toEqual([
      '0.members measure-units: "crimes" joins units that do not convert: "件" of "a-1" and "人" of "b-1". Give conversion steps, leave a row out, or grade the measure not_comparable.',
    ]);
  });
  test("what is not comparable may hold anything", () => {
    const rows = [first, { ...second, unit: "人" }];
    expect(problemsOf(rows, { grade: "not_comparable" })).toEqual([]);
  });
});

describe("a measure's theme", () => {
  test("differs from its rows' with a reason alone", () => {
    expect(problemsOf([first, second], { theme: "environment" })).toEqual([
      '0.theme measure-theme: "crimes" stands under "environment", its rows under "safety". Change the theme, or say in theme_reason why it differs.',
    ]);
    expect(
      problemsOf([first, second], { theme: "environment", theme_reason: "水は環境に置く。" }),
    ).toEqual([]);
  });
});

describe("a caveat", () => {
  const caveats = (caveat: string, caveat_en: string) =>
    caveatCheck({
      measures: [{ ...similar, caveat, caveat_en }],
      indicators: tableOf("indicators", [first, second]),
      municipalities: tableOf("municipalities", cities),
    }).map(({ column, code, message }) => `${column} ${code}: ${message}`);
  test("may name its members", () => {
    expect(caveats("川口市と北本市で設問が異なる。", "Questions differ.")).toEqual([]);
  });
  test("names no other municipality, gives no year of its own", () => {
    expect(caveats("川口市と川崎市で異なる。", "In 2018 questions differed.")).toEqual([
      '0.caveat caveat-place: The caveat of "crimes" names "川崎市", which has no row in it. Leave it out.',
      '0.caveat_en caveat-year: The caveat_en of "crimes" speaks of "2018", which no row of it has. Correct the year or leave it out.',
    ]);
  });
});
