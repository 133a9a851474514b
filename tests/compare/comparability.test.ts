import { expect, test } from "vitest";
import { comparison } from "../audit/build.ts";
import { indicator } from "./build.ts";
import { comparability } from "./stages.ts";

test("a row counts once, by its best grade, as the quantity that it states", () => {
  const indicators = [
    indicator({ id: "a-001" }),
    indicator({ id: "a-002", same_as: "a-001" }),
    indicator({ id: "a-003" }),
    indicator({ id: "b-001" }),
    indicator({ id: "b-002", is_repeat: true, repeat_of: "b-001" }),
    indicator({ id: "b-003" }),
  ];
  const comparisons = [
    comparison({ measure: "emissions", grade: "convertible", indicator_id: "a-002" }),
    comparison({ measure: "emissions", grade: "convertible", indicator_id: "b-001" }),
    comparison({ measure: "reduction", grade: "not_comparable", indicator_id: "a-001" }),
    comparison({ measure: "reduction", grade: "not_comparable", indicator_id: "b-003" }),
    comparison({ measure: "surveys", grade: "similar", indicator_id: "a-003" }),
    comparison({ measure: "waiting", grade: "same", indicator_id: "b-001" }),
  ];
  expect(comparability(indicators, comparisons)).toEqual({
    indicators: 4,
    comparable: 2,
    by_grade: { same: 1, convertible: 1, similar: 1, not_comparable: 1 },
    measures: { same: 1, convertible: 1, similar: 1, not_comparable: 1 },
  });
});
