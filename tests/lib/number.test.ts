import { expect, test } from "vitest";
import { compareNumbers, equal, exact } from "../../src/lib/number.ts";

test("numbers are equal but for the last bits of a computation", () => {
  expect(compareNumbers(0.1 + 0.2, 0.3)).toBe(0);
  expect(compareNumbers(1e12, 1e12 + 100)).toBe(0);
  expect(compareNumbers(-1e12 - 100, -1e12)).toBe(0);
  expect(compareNumbers(1, 1.00001)).toBe(-1);
  expect(compareNumbers(2, 1)).toBe(1);
  expect([equal(5, 5), equal(5, 5.1)]).toEqual([true, false]);
  expect(exact(0.1 + 0.2)).toBe(0.3);
});
