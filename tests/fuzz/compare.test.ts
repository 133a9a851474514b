import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convertMoment } from "../../src/compare/conversion/convert.ts";
import { evaluate } from "../../src/compare/evaluation.ts";
import { meets, resolveTarget, sense } from "../../src/compare/target.ts";
import type { ConversionStep } from "../../src/plans/measure-schemas.ts";
import { DIRECTIONS, type Indicator, TARGET_TYPES, VERDICTS } from "../../src/tables/rows.ts";
import { cities, indicator, kawaguchi, measure } from "../compare/build.ts";
import { compare, conversionContext, progress } from "../compare/stages.ts";
import { runs } from "./cases.ts";

const number = fc.oneof(
  fc.constantFrom(0, 1, -1, 0.1, 100, -203, 4997, 1e12),
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 100),
);
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { freq: 4 });
const year = maybe(fc.integer({ min: 2010, max: 2035 }));
const UNITS = ["件", "件/1000人", "件/年", "人", "千人", "%", "%/年", "ha", "㎡", "千 t-CO₂", ""];

const rows: fc.Arbitrary<Indicator> = fc
  .record({
    direction: fc.constantFrom(...DIRECTIONS),
    unit: fc.constantFrom(...UNITS),
    target_type: fc.constantFrom(...TARGET_TYPES),
    baseline_value: maybe(number),
    target_value: maybe(number),
    latest_value: maybe(number),
    baseline_year: year,
    target_year: year,
    latest_year: year,
  })
  .map((given) => indicator({ ...given, id: "plan-001" }));

const step: fc.Arbitrary<ConversionStep> = fc.oneof(
  fc.record({ step: fc.constant("unit" as const), to: fc.constantFrom(...UNITS) }),
  fc.record({ step: fc.constant("label_unit" as const), to: fc.constantFrom(...UNITS) }),
  fc.record({
    step: fc.constant("per" as const),
    denominator: fc.constantFrom("population_2020" as const, "area_km2" as const),
    per: fc.constantFrom(1, 100, 1000),
  }),
  fc.record({
    step: fc.constantFrom("share_of" as const, "plus" as const, "minus" as const),
    row: fc.constantFrom("plan-001", "plan-002", "none-001"),
  }),
  fc.record({ step: fc.constant("change_rate" as const) }),
);

const finite = (value: number | null) => value === null || Number.isFinite(value);

describe("any row", () => {
  it("has a verdict and finite numbers", () => {
    fc.assert(
      fc.property(rows, (row) => {
        const [one] = progress([row], [{ id: "plan", period: { end: 2025 } }]);
        expect(VERDICTS).toContain(one?.verdict);
        const {
          elapsed,
          progress: share,
          required_per_year,
          past_per_year,
          target_value,
        } = one ?? {};
        for (const value of [elapsed, share, required_per_year, past_per_year, target_value])
          expect(finite(value ?? null)).toBe(true);
      }),
      runs(),
    );
  });

  it("is judged the same in another unit of the same quantity", () => {
    fc.assert(
      fc.property(rows, (row) => {
        const times = (value: number | null) => (value === null ? null : value * 1000);
        const percent = ["change_up", "change_down"].includes(row.target_type);
        const larger = {
          ...row,
          baseline_value: times(row.baseline_value),
          target_value: percent ? row.target_value : times(row.target_value),
          latest_value: times(row.latest_value),
        };
        expect(evaluate(larger)).toBe(evaluate(row));
        expect(sense(larger)).toBe(sense(row));
      }),
      runs(),
    );
  });

  it("is judged the same upside down: less is better where more was", () => {
    const mirror = {
      at_least: "at_most",
      at_most: "at_least",
      increase: "decrease",
      decrease: "increase",
      above_baseline: "below_baseline",
      below_baseline: "above_baseline",
    } as const;
    const turned = (value: number | null) => (value === null ? null : -value);
    const flipped = { higher: "lower", lower: "higher", none: "none" } as const;
    fc.assert(
      fc.property(rows, (row) => {
        fc.pre(row.target_type !== "change_up" && row.target_type !== "change_down");
        const type = row.target_type;
        const other = {
          ...row,
          direction: flipped[row.direction],
          target_type: type in mirror ? mirror[type as keyof typeof mirror] : type,
          baseline_value: turned(row.baseline_value),
          target_value: turned(row.target_value),
          latest_value: turned(row.latest_value),
        };
        expect(evaluate(other)).toBe(evaluate(row));
      }),
      runs(),
    );
  });

  it("meets a target that it hits exactly", () => {
    fc.assert(
      fc.property(rows, (row) => {
        const target = resolveTarget(row);
        if (target !== null) expect(meets(row, target)).toBe(true);
      }),
      runs(),
    );
  });
});

describe("any steps of conversion", () => {
  const other = indicator({ id: "plan-002", unit: "千人", baseline_value: 2, latest_value: 0 });

  it("give a finite number, nothing, or a problem; a text exactly beside a number", () => {
    const moment = fc.constantFrom("baseline" as const, "target" as const, "latest" as const);
    fc.assert(
      fc.property(rows, moment, fc.array(step, { maxLength: 4 }), (row, when, steps) => {
        const context = conversionContext([row, other], kawaguchi);
        const { value, text, text_en, problem } = convertMoment(row, when, steps, context);
        expect(finite(value)).toBe(true);
        expect([text !== "", text_en !== ""]).toEqual([value !== null, value !== null]);
        expect(`${text}${text_en}`).not.toMatch(/NaN|Infinity|undefined|null/u);
        if (problem === null) return;
        expect(problem.message).not.toBe("");
        expect(problem.step).toBeLessThan(steps.length);
        expect(value).toBeNull();
      }),
      runs(),
    );
  });

  it("give comparisons or problems that name the measure, never both", () => {
    fc.assert(
      fc.property(rows, fc.array(step, { maxLength: 3 }), (row, conversion) => {
        const there = { ...row, id: "far-001", municipality_code: "112330" };
        const members = [
          { row: row.id, conversion },
          { row: "far-001", conversion },
        ];
        const made = compare([row, other, there], [measure({ members })], cities);
        expect(made.comparisons.length === 2).toBe(made.problems.length === 0);
        for (const { code, file, column, message } of made.problems) {
          expect([/^[a-z-]+$/u.test(code), file]).toEqual([true, "data/measures.yaml"]);
          expect(column).toMatch(/^0\./u);
          expect(message.length).toBeGreaterThan(20);
        }
      }),
      runs(2),
    );
  });
});
