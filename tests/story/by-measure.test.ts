import { describe, expect, test } from "vitest";
import { byMeasure, sharesAxis, standsApart } from "../../src/story/by-measure.ts";
import type { Comparison } from "../../src/tables/rows.ts";
import { cities, indicator, kitamoto, measure } from "../compare/build.ts";
import { compare } from "../compare/stages.ts";

const ids = ["a-001", "b-001"];
const here = indicator({ id: "a-001", baseline_value: 30, baseline_year: 2020 });
const there = { ...here, id: "b-001", municipality_code: kitamoto.code };
const members = ids.map((row) => ({ row, conversion: [] }));
const { comparisons } = compare([here, there], [measure({ unit: "件", members })], cities);
const [row] = comparisons;

/** A comparison of which a test states only what it is about. */
function of(given: Partial<Comparison>): Comparison {
  if (row === undefined) throw new Error("the two rows are not compared");
  return { ...row, ...given };
}

test("rows by measure, measures and rows in their order", () => {
  const rows = [
    of({ measure: "fires", indicator_id: "a" }),
    of({ measure: "crimes", indicator_id: "b" }),
    of({ measure: "fires", indicator_id: "c" }),
  ];
  const grouped = byMeasure(rows).map((one) => one.map(({ indicator_id }) => indicator_id));
  expect(grouped).toEqual([["a", "c"], ["b"]]);
  expect(byMeasure([])).toEqual([]);
});

describe("one axis", () => {
  test.each(["same", "convertible"] as const)("is shared by values of grade %s", (grade) => {
    expect(sharesAxis(of({ grade, form: "level", superseded: false }))).toBe(true);
  });
  test.each([
    { grade: "similar" },
    { grade: "not_comparable" },
    { form: "pace" },
    { superseded: true },
  ] as const)("is not shared by %o", (given) => {
    expect(sharesAxis(of({ grade: "same", form: "level", superseded: false, ...given }))).toBe(
      false,
    );
  });
});

describe("side by side, each on its own axis", () => {
  const similar = of({ grade: "similar", form: "level", superseded: false });
  const same = of({ grade: "same", form: "level", superseded: false });

  test("similar rows, also beside one that could share an axis", () => {
    expect(standsApart([similar])).toBe(true);
    expect(standsApart([similar, same])).toBe(true);
    expect(standsApart([same, similar])).toBe(true);
  });
  test("a row of a plan that has been followed", () => {
    expect(standsApart([same, { ...same, superseded: true }])).toBe(true);
  });
  test("not rows that share an axis", () => {
    expect(standsApart([same, same])).toBe(false);
  });
  test("not where one row may not be compared, or states a change", () => {
    expect(standsApart([similar, { ...similar, grade: "not_comparable" }])).toBe(false);
    expect(standsApart([{ ...similar, form: "pace" }, similar])).toBe(false);
  });
});
