import { expect, test } from "vitest";
import { completes, perUnit, unitFactor } from "../../src/notation/unit-change.ts";

test.each([
  ["人", "人", 1],
  ["千人", "人", 1000],
  ["名", "人", 1],
  ["件/年", "件", 1],
  ["件/万人", "件/1000人", 0.1],
  ["件/1,000人", "件/万人", 10],
  ["千件/万人", "件/1000人", 100],
  ["件/十万人", "件/人", 0.00001],
  ["件/百万人", "件/人", 0.000001],
  ["件/100人", "件/人", 0.01],
  ["円/100人", "千円/人", 0.00001],
  ["蔵/百人", "蔵/人", 0.01],
  ["g/人・日", "g/日・人", 1],
  ["g/人・", "g/1人", 1],
])("%s to %s: times %d", (from, to, factor) => {
  expect(unitFactor(from, to)).toBeCloseTo(factor, 12);
});

test.each([
  ["%/年", "%"],
  ["%", "%/年"],
  ["件", "人"],
  ["件", "件/人"],
  ["件/人", "件"],
  ["件/人", "件/世帯"],
  ["円/100人", "人/100人・日"],
  ["円/100人", "件/人"],
  ["蔵/百人", "件/人"],
])("%s to %s: no factor", (from, to) => {
  expect(unitFactor(from, to)).toBeNull();
});

test.each([
  ["件/1000人", "件", true],
  ["件/1000人", "", true],
  ["件/人・日", "件/人", true],
  ["人/1000人", "名", true],
  ["件/人", "件/世帯", false],
  ["千人/日", "人", false],
  ["%", "件", false],
])("%s completes %s: %s", (longer, unit, expected) => {
  expect(completes(longer, unit)).toBe(expected);
});

test("per residents", () => {
  expect(perUnit("件/年", 1000, "人")).toBe("件/1000人");
  expect(perUnit("t-CO2", 1, "人")).toBe("t-CO2/人");
});
