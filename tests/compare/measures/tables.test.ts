import { table } from "arquero";
import { describe, expect, test } from "vitest";
import type { Denominators } from "../../../src/compare/conversion/denominator.ts";
import { measureTables } from "../../../src/compare/measures/tables.ts";
import type { ConversionStep, Measure } from "../../../src/plans/measure-schemas.ts";
import type { Indicator } from "../../../src/tables/rows.ts";
import { rowsIn, tableOf } from "../../../src/tables/table.ts";
import { definitions, item, line, officialData, officialRows } from "../../official/fixture.ts";
import { cities, indicator, kitamoto, measure } from "../build.ts";

const items = [...definitions.items, item({ id: "children", name: "15歳未満人口" })];
const values = [
  line({ item_id: "children", year: 2020, value: "72665" }),
  line({ item_id: "children", year: 2015, value: "74000" }),
];
const official: Denominators = officialRows(
  { ...officialData(values), definitions: { ...definitions, items } },
  cities.map(({ code }) => code),
);

/** The three tables of measures over rows, where comparisons have the measures `compared`. */
function tablesOf(
  rows: readonly Indicator[],
  measures: readonly Measure[],
  compared: readonly string[] = measures.map(({ id }) => id),
) {
  const made = measureTables(
    {
      measures,
      indicators: tableOf("indicators", rows),
      municipalities: tableOf("municipalities", cities),
      official: {
        context: tableOf("context", official.context),
        contextItems: tableOf("contextItems", official.contextItems),
      },
      units: new Map(),
    },
    table({ measure: compared }),
  );
  return {
    measures: rowsIn("measures", made.measures),
    members: rowsIn("measureMembers", made.measureMembers),
    steps: rowsIn("conversionSteps", made.conversionSteps),
  };
}

const crimes = indicator({
  id: "a-001",
  label: "刑法犯認知件数",
  baseline_value: 4997,
  baseline_year: 2020,
  target_type: "value",
  target_value: 4500,
  target_year: 2025,
});
const NOTHING = { factor: null, factor_latest: null, denominator: null, other_id: null };

/** The steps of one row of a measure. */
function stepsOf(
  row: Partial<Indicator>,
  conversion: readonly ConversionStep[],
  into: Partial<Measure>,
  others: readonly Indicator[] = [],
) {
  const members = [{ row: "a-001", conversion: [...conversion] }];
  const rows = [{ ...crimes, ...row }, ...others];
  return tablesOf(rows, [measure({ ...into, members })]).steps.map(
    ({ measure: _, indicator_id: __, ...step }) => step,
  );
}

describe("the steps of a conversion as rows", () => {
  test("a denominator of data/municipalities.csv is named, and the measure's own unit comes last", () => {
    const per: ConversionStep = { step: "per", denominator: "population_2020", per: 1000 };
    expect(stepsOf({}, [per], { unit: "件/1000人" })).toEqual([
      {
        ...NOTHING,
        step: 1,
        operation: "per",
        factor: 1000,
        denominator: "population_2020",
        unit_after: "件/1000人",
      },
      { ...NOTHING, step: 2, operation: "rename", unit_after: "件/1000人" },
    ]);
  });
  test("a change of unit is a factor: 1 千人 is 1,000 人", () => {
    expect(stepsOf({ unit: "千人" }, [], { unit: "人" })).toEqual([
      { ...NOTHING, step: 1, operation: "multiply", factor: 1000, unit_after: "人" },
    ]);
  });
  test("a factor is from the unit that the step before has left", () => {
    const steps: ConversionStep[] = [{ step: "unit", to: "件" }];
    const made = stepsOf({ unit: "千件" }, steps, { unit: "百件" });
    expect(made.map(({ factor, unit_after }) => [factor, unit_after])).toEqual([
      [1000, "件"],
      [0.01, "百件"],
    ]);
  });
  test("a denominator that the label states changes the unit alone", () => {
    const steps: ConversionStep[] = [{ step: "label_unit", to: "件/1000人" }];
    const made = stepsOf({}, steps, { unit: "件/1000人" });
    expect(made.map(({ operation, factor }) => [operation, factor])).toEqual([
      ["rename", null],
      ["rename", null],
    ]);
  });
  test("an official statistic of a stated year is worked into the factor: 1000 / 72665", () => {
    const denominator = { item: "children", year: 2020 };
    const [first] = stepsOf({}, [{ step: "per", denominator, per: 1000 }], { unit: "件/1000人" });
    expect(first).toEqual({
      ...NOTHING,
      step: 1,
      operation: "multiply",
      factor: 1000 / 72665,
      unit_after: "件/1000人",
    });
  });
  test("of the value's own year the latest value has a factor of its own where its year has another", () => {
    const denominator = { item: "children", year: "own" as const };
    const per: ConversionStep = { step: "per", denominator, per: 1000 };
    const factorsIn = (baseline_year: number, latest_year: number | null) => {
      const [first] = stepsOf({ baseline_year, latest_year }, [per], { unit: "件/1000人" });
      return [first?.factor, first?.factor_latest];
    };
    expect(factorsIn(2015, 2020)).toEqual([1000 / 74000, 1000 / 72665]);
    expect(factorsIn(2019, 2020)).toEqual([1000 / 72665, null]);
    expect(factorsIn(2015, null)).toEqual([1000 / 74000, null]);
  });
  test("a statistic that has no value leaves the factor empty", () => {
    const denominator = { item: "children", year: 1990 };
    const [first] = stepsOf({}, [{ step: "per", denominator, per: 1000 }], { unit: "件/1000人" });
    expect(first).toMatchObject({ operation: "multiply", factor: null, factor_latest: null });
  });
  test("another row is named, with the factor from its unit to that of the row", () => {
    const whole = indicator({ id: "a-002", unit: "千件", baseline_value: 20, baseline_year: 2020 });
    const steps: ConversionStep[] = [{ step: "share_of", row: "a-002" }];
    expect(stepsOf({}, steps, { unit: "%" }, [whole])[0]).toEqual({
      ...NOTHING,
      step: 1,
      operation: "share_of",
      factor: 1000,
      other_id: "a-002",
      unit_after: "%",
    });
  });
  test.each(["plus", "minus"] as const)("%s another row", (step) => {
    const other = indicator({ id: "a-002", baseline_value: 20, baseline_year: 2020 });
    const [first] = stepsOf({}, [{ step, row: "a-002" }], { unit: "件" }, [other]);
    expect(first).toMatchObject({ operation: step, factor: 1, other_id: "a-002" });
  });
  test("a row that is not there leaves the factor empty", () => {
    const [first] = stepsOf({}, [{ step: "share_of", row: "a-009" }], { unit: "%" });
    expect(first).toMatchObject({ operation: "share_of", factor: null, other_id: "a-009" });
  });
  test.each(["change_rate", "change_points", "left_of_reference"] as const)(
    "%s is named, without a factor",
    (step) => {
      const into = { unit: "%", form: step === "left_of_reference" ? "level" : "pace" } as const;
      const [first] = stepsOf({ unit: "%", baseline_value: 10 }, [{ step }], into);
      expect(first).toMatchObject({ ...NOTHING, step: 1, operation: step });
    },
  );
  test("a measure that is only similar has the written steps alone", () => {
    expect(stepsOf({}, [], { unit: "", grade: "similar" })).toEqual([]);
  });
});

describe("measures and their members as rows", () => {
  const other = { ...crimes, id: "b-001", municipality_code: kitamoto.code };
  const both = measure({
    unit: "件",
    members: [
      { row: "b-001", conversion: [] },
      { row: "a-001", conversion: [] },
    ],
  });

  test("members have the positions of data/measures.yaml", () => {
    expect(tablesOf([crimes, other], [both]).members).toEqual([
      { measure: "crimes", indicator_id: "b-001", position: 1 },
      { measure: "crimes", indicator_id: "a-001", position: 2 },
    ]);
  });
  test("a measure is written without its members", () => {
    const [row] = tablesOf([crimes, other], [both]).measures;
    expect(row).toMatchObject({ measure: "crimes", name: "犯罪件数", unit: "件" });
    expect(row).not.toHaveProperty("members");
    expect(row).not.toHaveProperty("id");
  });
  test("a member without a row is left out, the positions of the others stay", () => {
    const { members, steps } = tablesOf([crimes], [both]);
    expect(members).toEqual([{ measure: "crimes", indicator_id: "a-001", position: 2 }]);
    expect(steps.map(({ indicator_id }) => indicator_id)).toEqual(["a-001"]);
  });
  test("a measure that compares nothing is left out", () => {
    const empty = measure({ id: "fires", members: [{ row: "a-001", conversion: [] }] });
    const { measures, members } = tablesOf([crimes, other], [empty, both], ["crimes"]);
    expect(measures.map(({ measure: id }) => id)).toEqual(["crimes"]);
    expect(members.map(({ measure: id }) => id)).toEqual(["crimes", "crimes"]);
  });
});
