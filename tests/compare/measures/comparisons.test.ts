import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Measure } from "../../../src/plans/measure-schemas.ts";
import type { Indicator } from "../../../src/tables/rows.ts";
import { cities, indicator, kawasaki, kitamoto, measure } from "../build.ts";
import { compare } from "../stages.ts";

const counted = indicator({
  id: "kawaguchi-053",
  direction: "lower",
  baseline_value: 4997,
  baseline_year: 2019,
  target_type: "change_down",
  target_value: 8,
  target_year: 2025,
});
const rated = indicator({
  id: "kitamoto-006",
  municipality_code: "112330",
  direction: "lower",
  baseline_value: 7.29,
  baseline_year: 2014,
  target_type: "value",
  target_value: 6,
  target_year: 2021,
  latest_value: 5.34,
  latest_year: 2020,
});
const rows = [counted, rated];
const perThousand = { step: "per", denominator: "population_2020", per: 1000 } as const;
const crimes = measure({
  members: [
    { row: "kawaguchi-053", conversion: [perThousand] },
    { row: "kitamoto-006", conversion: [{ step: "label_unit", to: "件/1000人" }] },
  ],
});

function problemsOf(measures: Measure[], indicators: Indicator[] = rows, places = cities) {
  const { comparisons, problems } = compare(indicators, measures, places);
  expect(comparisons).toEqual([]);
  return problems.map(({ file, column, code, message }) => `${file} ${column} ${code}: ${message}`);
}

test("rows of two cities stand beside each other in the measure's unit", () => {
  const { comparisons, problems } = compare(rows, [crimes], cities);
  expect(problems).toEqual([]);
  expect(comparisons.map(({ municipality_code, unit }) => [municipality_code, unit])).toEqual([
    ["112038", "件/1000人"],
    ["112330", "件/1000人"],
  ]);
  const [first, second] = comparisons;
  expect(first?.baseline_value).toBeCloseTo(8.40858, 5);
  expect(first?.target_value).toBeCloseTo(7.73589, 5);
  expect(first?.latest_value).toBeNull();
  expect(first?.target_type).toBe("change_down");
  expect(first?.conversion).toBe(
    "現状値: 4997 件 ÷ 594274 人（2020年国勢調査） × 1000 = 8.4086 件/1000人；" +
      "目標値: 4997 件 × (1 − 8/100) = 4597.24 件 ÷ 594274 人（2020年国勢調査） × 1000 = 7.7359 件/1000人",
  );
  expect(first?.conversion_en).toBe(
    "Baseline: 4997 ÷ 594274 residents (2020 census) × 1000 = 8.4086 cases per 1,000 residents; " +
      "Target: 4997 × (1 − 8/100) = 4597.24 ÷ 594274 residents (2020 census) × 1000 = 7.7359 cases per 1,000 residents",
  );
  expect([second?.baseline_value, second?.target_value, second?.latest_value]).toEqual([
    7.29, 6, 5.34,
  ]);
});

test("one measure with a problem leaves the others, and every value has its formula", () => {
  const broken = measure({ id: "broken", members: [] });
  const many = [
    ...Array(10)
      .fill(0)
      .map((_, i) => ({ ...crimes, id: `m${i}` })),
    broken,
  ];
  const { comparisons, problems } = compare(rows, many, cities);
  expect(problems.map(({ column, message }) => [column, message])).toEqual([
    [
      "10.members",
      '"broken" has rows of no municipality. Add a row of another municipality or remove the measure.',
    ],
  ]);
  expect(comparisons).toHaveLength(20);
  expect(comparisons[1]?.conversion).toBe(
    "現状値: 7.29 件 = 7.29 件/1000人（分母は項目名による）；目標値: 6 件 = 6 件/1000人（分母は項目名による）；最新値: 5.34 件 = 5.34 件/1000人（分母は項目名による）",
  );
  expect(comparisons[1]?.conversion_en).toBe(
    "Baseline: 7.29 = 7.29 cases per 1,000 residents (denominator from the label); Target: 6 = 6 cases per 1,000 residents (denominator from the label); Latest: 5.34 = 5.34 cases per 1,000 residents (denominator from the label)",
  );
});

test("comparisons stand by theme, measure, municipality and row", () => {
  const people = [
    indicator({ id: "b-2", unit: "千人", baseline_value: 2 }),
    indicator({ id: "b-1", unit: "人", baseline_value: 1 }),
    indicator({ id: "a-1", municipality_code: "141305", unit: "人", baseline_value: 3 }),
  ];
  const members = people.map(({ id }) => ({ row: id, conversion: [] }));
  const given = { members, unit: "人", grade: "same", direction: "none" } as const;
  const { comparisons, problems } = compare(
    people,
    [
      measure({ ...given, id: "z", theme: "population" }),
      measure({ ...given, id: "y", theme: "safety" }),
      measure({ ...given, id: "x", theme: "safety" }),
    ],
    cities,
  );
  expect(problems).toEqual([]);
  expect(
    comparisons.map((row) => `${row.measure} ${row.indicator_id} ${row.baseline_value}`),
  ).toEqual([
    "z b-1 1",
    "z b-2 2000",
    "z a-1 3",
    "x b-1 1",
    "x b-2 2000",
    "x a-1 3",
    "y b-1 1",
    "y b-2 2000",
    "y a-1 3",
  ]);
});

test("similar and not comparable rows keep their own units unless they have steps", () => {
  const other = { ...rated, unit: "%" };
  const plain = measure({
    grade: "similar",
    unit: "",
    members: crimes.members.map(({ row }) => ({ row, conversion: [] })),
  });
  const { comparisons } = compare([counted, other], [plain], cities);
  expect(comparisons.map(({ unit, baseline_value }) => [unit, baseline_value])).toEqual([
    ["件", 4997],
    ["%", 7.29],
  ]);
  const [, second] = plain.members;
  if (second === undefined) throw new Error("two members expected");
  const first = { row: counted.id, conversion: [perThousand] };
  const steps = { ...plain, members: [first, second] };
  const [converted] = compare([counted, other], [steps], cities).comparisons;
  expect(converted?.unit).toBe("件/1000人");
  expect(converted?.baseline_value).toBeCloseTo(8.40858, 5);
});

describe("refusals, all reported at once", () => {
  const [first, second] = crimes.members;
  if (first === undefined || second === undefined) throw new Error("two members expected");

  test("one municipality only, also for not_comparable", () => {
    expect(problemsOf([{ ...crimes, grade: "not_comparable", members: [first] }])).toEqual([
      'data/measures.yaml 0.members measure-alone: "crimes" has rows of one municipality only. Add a row of another municipality or remove the measure.',
    ]);
  });
  test("different directions", () => {
    expect(problemsOf([crimes], [counted, { ...rated, direction: "higher" }])).toEqual([
      'data/measures.yaml 0.direction measure-directions: "crimes" holds different directions: higher is better for "kitamoto-006", lower for the measure, "kawaguchi-053". Fix the direction, leave a row out, or grade the measure not_comparable.',
    ]);
  });
  test("a direction by two numbers may have them exchanged; the row is named", () => {
    const swapped = {
      ...rated,
      ...{ direction: "higher" as const, target_type: "value" as const, target_value: 9 },
      ...{ baseline_value: 4, baseline_raw: "4件（R1）", target_raw: "9件" },
    };
    const [problem] = compare([counted, swapped], [crimes], cities).problems;
    expect(problem?.message).toContain(
      'lower for the measure, "kawaguchi-053". Are baseline and target exchanged in rows of kitamoto-006 ("4件（R1）", "9件"), or one of them copied wrongly? If not, fix the direction,',
    );
    expect(problem?.ja).toBe(
      '「crimes」の望ましい向きが食い違う。多いほど良い："kitamoto-006"、少ないほど良い：この尺度, "kawaguchi-053"。rows of kitamoto-006の現状値「4件（R1）」と目標値「9件」が入れ替わっていないか、写し間違いがないかを確かめる。正しければ、向きを直すか、行を外すか、格付けを比較不可とする。',
    );
  });
  test("different directions are a reason for not_comparable, no direction contradicts none", () => {
    const contrary = [counted, { ...rated, direction: "higher" as const }];
    expect(compare(contrary, [{ ...crimes, grade: "not_comparable" }], cities).problems).toEqual(
      [],
    );
    const open = [counted, { ...rated, direction: "none" as const }];
    expect(compare(open, [crimes], cities).problems).toEqual([]);
  });
  test("a unit that does not come out", () => {
    const members = [{ row: first.row, conversion: [] }, second];
    expect(problemsOf([{ ...crimes, members }])).toEqual([
      'data/measures.yaml 0.members.0.conversion conversion-unit: "crimes", row "kawaguchi-053": "件" does not convert to "件/1000人" (where the label states the denominator, put the step label_unit first). Give conversion steps that end in the measure\'s unit, or fix the unit.',
    ]);
  });
  test("a step whose unit does not fit", () => {
    const members = [
      { row: first.row, conversion: [{ step: "unit" as const, to: "ha" }, perThousand] },
      second,
    ];
    expect(problemsOf([{ ...crimes, members }])).toEqual([
      'data/measures.yaml 0.members.0.conversion.0 conversion-unit: "crimes", row "kawaguchi-053": "件" does not convert to "ha". Fix the unit of the step or of the row.',
    ]);
  });
  test("a member that does not exist, one named twice, one that is a repeat", () => {
    const members = [first, first, { ...second, row: "kitamoto-999" }, second];
    const repeat = { ...rated, is_repeat: true, repeat_of: "kitamoto-001" };
    expect(problemsOf([{ ...crimes, members }], [counted, repeat])).toEqual([
      'data/measures.yaml 0.members.1.row member-twice: "crimes" names the row "kawaguchi-053" twice. Remove one.',
      'data/measures.yaml 0.members.2.row member-unknown: "crimes" names the row "kitamoto-999", which does not exist. Fix the id or remove the member.',
      'data/measures.yaml 0.members.3.row member-repeat: "crimes" names the row "kitamoto-006", which is a repeat (再掲). Name its first appearance, "kitamoto-001", instead.',
    ]);
  });
  test("a repeat without a known first appearance, and a step that names a repeat", () => {
    const repeat = { ...rated, is_repeat: true, repeat_of: null };
    expect(problemsOf([crimes], [counted, repeat])).toEqual([
      'data/measures.yaml 0.members.1.row member-repeat: "crimes" names the row "kitamoto-006", which is a repeat (再掲). Name its first appearance instead.',
    ]);
    const again = { ...counted, id: "kawaguchi-054", is_repeat: true };
    const members = [
      first,
      { ...second, conversion: [...second.conversion, { step: "plus" as const, row: again.id }] },
    ];
    expect(problemsOf([{ ...crimes, members }], [...rows, again])).toEqual([
      'data/measures.yaml 0.members.1.conversion.1 row-repeat: "crimes", row "kitamoto-006": "kawaguchi-054" is a repeat (再掲). Name its first appearance.',
    ]);
  });
  test("a denominator of zero or none", () => {
    const empty = cities.map((city) => ({ ...city, population_2020: 0 }));
    expect(problemsOf([crimes], rows, empty)).toEqual([
      'data/measures.yaml 0.members.0.conversion.0 denominator-missing: "crimes", row "kawaguchi-053": "population_2020" of 112038 is 0. Fill it in (data/municipalities.csv, data/context/values.csv or the named row), or use another step.',
    ]);
    expect(problemsOf([crimes], rows, [kitamoto])).toEqual([
      'data/measures.yaml 0.members.0.conversion.0 denominator-missing: "crimes", row "kawaguchi-053": "population_2020" of 112038 is missing. Fill it in (data/municipalities.csv, data/context/values.csv or the named row), or use another step.',
    ]);
  });
  test("a step that names an unknown row", () => {
    const members = [
      { row: first.row, conversion: [{ step: "plus" as const, row: "none-001" }, perThousand] },
      second,
    ];
    expect(problemsOf([{ ...crimes, members }])).toEqual([
      'data/measures.yaml 0.members.0.conversion.0 conversion-row: "crimes", row "kawaguchi-053": no row has the id "none-001". Fix the id.',
    ]);
  });
  test("the same id twice", () => {
    const { problems } = compare(rows, [crimes, crimes], cities);
    expect(problems.map(({ column, code, message }) => [column, code, message])).toEqual([
      [
        "1.id",
        "measure-duplicate",
        '"crimes" is the id of measure no. 1 already. Give this one another id or merge the two.',
      ],
    ]);
  });
  test("a latest year that is the baseline's, or stands alone, is fine", () => {
    for (const years of [{ latest_year: 2014 }, { baseline_year: null, latest_year: 2012 }])
      expect(compare([counted, { ...rated, ...years }], [crimes], cities).problems).toEqual([]);
  });
  test("a latest year before the baseline year", () => {
    expect(problemsOf([crimes], [counted, { ...rated, latest_year: 2012 }])).toEqual([
      'data/measures.yaml 0.members.1.row years-reversed: The row "kitamoto-006" has its latest value in "2012", before its baseline in "2014". Fix the period in its plan.',
    ]);
  });
});

describe("properties", () => {
  const green = measure({
    id: "green",
    theme: "environment",
    subtheme: "nature",
    unit: "ha",
    direction: "higher",
    members: [
      { row: "kawaguchi-024", conversion: [] },
      { row: "kawasaki-030", conversion: [] },
    ],
  });
  const area = indicator({
    id: "kawaguchi-024",
    unit: "㎡",
    baseline_value: 185003.32,
    target_type: "value",
    target_value: 200000,
  });
  const kept = indicator({
    id: "kawasaki-030",
    municipality_code: "141305",
    unit: "ha",
    baseline_value: 251,
    target_type: "at_least",
    target_value: 300,
  });
  const all = [counted, rated, area, kept];
  // In the tests, not while they are loaded: mutation tests try what is run there with every test.
  const expected = () => compare(all, [crimes, green], cities);

  test("the order of the input changes nothing", () => {
    const sorted = expected();
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.shuffledSubarray([crimes, green], { minLength: 2 }),
        fc.shuffledSubarray(cities, { minLength: cities.length }),
        (indicators, measures, places) => {
          expect(compare(indicators, measures, places)).toEqual(sorted);
        },
      ),
    );
  });
  test("a printed unit of another size changes no value", () => {
    const inHectares = { ...area, unit: "ha", baseline_value: 18.500332, target_value: 20 };
    const inThousands = { ...counted, unit: "千件", baseline_value: 4.997 };
    const scaled = compare([inThousands, rated, inHectares, kept], [crimes, green], cities);
    const values = (result: ReturnType<typeof compare>) =>
      result.comparisons.map(({ conversion, conversion_en, ...rest }) => rest);
    expect(values(scaled)).toEqual(values(expected()));
  });
  test("a city without rows changes nothing", () => {
    const another = { ...kawasaki, code: "131016", name: "千代田区" };
    expect(compare(all, [crimes, green], [another, ...cities])).toEqual(expected());
  });
});
