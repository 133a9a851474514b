import { expect, test } from "vitest";
import { measureNote } from "../../src/words/measure-notes.ts";
import { comparison } from "../audit/build.ts";
import { cities, indicator, measure } from "../compare/build.ts";

const kawaguchi = indicator({
  id: "a-1",
  baseline_value: 10,
  baseline_year: 2019,
  baseline_basis: "calendar_year",
});
const kitamoto = indicator({
  id: "b-1",
  municipality_code: "112330",
  baseline_value: 20,
  baseline_year: 2020,
  baseline_basis: "plan_default",
  other_baseline_year: 2018,
  latest_value: 15,
  latest_year: 2023,
  latest_basis: "average",
  latest_span: 5,
  period_end: 2021,
  superseded: true,
});
const perHead = { step: "per", denominator: "population_2020", per: 1000 } as const;
const noted = {
  measure: measure({
    members: [
      { row: "a-1", conversion: [perHead] },
      { row: "b-1", conversion: [] },
    ],
  }),
  indicators: [kawaguchi, kitamoto],
  municipalities: cities,
  comparisons: [
    comparison({ indicator_id: "a-1" }),
    comparison({
      indicator_id: "b-1",
      municipality_code: "112330",
      form: "pace",
      unit: "%/年",
      baseline_year: 2020,
      other_baseline_year: 2018,
      target_year: 2025,
      years: 5,
      change_per_year: -1.875,
    }),
  ],
};

test("what follows from the rows is said by the program", () => {
  const { ja, en } = measureNote(noted);
  expect(ja).toBe(
    "値の年は、川口市は2019年、北本市は2020年度（計画の原則による）と2023年までの5年間の平均。" +
      "川口市の値は2020年国勢調査の人口で割った。" +
      "北本市の現状値は、公表の遅れを考えると2018年度のものかもしれない（その場合、目標までの変化は年−1.34%）。" +
      "北本市の値には、2021年度に終わり後の計画に替わった計画のものがある。" +
      "川崎市の対象とした計画に、これらに当たる指標は見当たらない。",
  );
  expect(en).toBe(
    "Years of the values: Kawaguchi 2019, Kitamoto FY2020 (by the rule of its plan) and mean of 5 years to 2023. " +
      "The values of Kawaguchi are divided by the residents of the 2020 census. " +
      "The baseline of Kitamoto may be of 2018, as such figures come out late; the change would then be −1.34% a year. " +
      "Values of Kitamoto are of a plan that ended in FY2021 and gave way to a later one. " +
      "No such indicator was found in the plans of Kawasaki.",
  );
});

test("a base that moves with the year of each value is said", () => {
  const denominator = { item: "population_of_year", year: "own" } as const;
  const conversion = [{ step: "per", denominator, per: 1000 } as const];
  const own = measure({ members: [{ row: "a-1", conversion }] });
  const { ja, en } = measureNote({ ...noted, measure: own });
  expect(ja).toContain(
    "川口市の値はそれぞれの年に最も近い人口（1月1日の住民基本台帳、ない年は国勢調査）で割った。",
  );
  expect(en).toContain(
    "The values of Kawaguchi are divided by the population nearest to their own year (register of 1 January, else the census).",
  );
});

test("many municipalities are not listed", () => {
  const municipalities = Array.from({ length: 7 }, (_, i) => ({
    code: `${i}`,
    name: `架空${i}市`,
    name_en: `Town ${i}`,
  }));
  expect(measureNote({ ...noted, municipalities })).toEqual({ ja: "", en: "" });
});
