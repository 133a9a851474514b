import { describe, expect, test } from "vitest";
import { issuedOf, planStanding } from "../../src/indicators/standing.ts";
import type { Plan } from "../../src/plans/project.ts";
import { plan } from "../audit/build.ts";

const of = (given: Parameters<typeof plan>[0]): Plan => ({
  file: plan(given),
  indicators: [],
  results: [],
  yearlyTargets: [],
  policies: [],
  series: [],
  facts: [],
});
const first = of({ id: "first", period: { end: 2021 } });
const second = of({ id: "second", period: { start: 2022, end: 2025 } });
const beside = of({ id: "beside", period: { start: 2016, end: 2030 } });

describe("a plan at the date of issue", () => {
  test("runs to 31 March after its last fiscal year", () => {
    expect(planStanding([second], "2026-03-31")(second.file).in_force).toBe(true);
    expect(planStanding([second], "2026-04-01")(second.file)).toEqual({
      period_end: 2025,
      in_force: false,
      superseded: false,
    });
  });
  test("is superseded by one that begins when it is over, not by one beside it", () => {
    const standing = planStanding([first, second, beside], "2020-04-01");
    expect([first, second, beside].map(({ file }) => standing(file).superseded)).toEqual([
      true,
      false,
      false,
    ]);
  });
});

test("the date is the setting's, else the newest date at which a plan was issued", () => {
  const plans = [of({ issued: "2022" }), of({ issued: "2022-03" }), of({ issued: "2021-04" })];
  expect(issuedOf({ issued: "2026-11-26", plans })).toBe("2026-11-26");
  expect(issuedOf({ issued: "", plans })).toBe("2022-03");
});
