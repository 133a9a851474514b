import { expect, it } from "vitest";
import { breaksOf } from "../../src/story/paths.ts";

const at = (year: number, value: number | null, break_before = false) => {
  return { year, value, break_before };
};

it("breaks a line over years without a value, named or left out, and before another definition", () => {
  const named = [at(2016, 0), at(2017, 0), at(2018, 0, true), at(2019, null), at(2023, 33)];
  expect(breaksOf([...named, at(2024, 32)])).toEqual([2018, 2023]);
  expect(breaksOf([at(2016, 1), at(2017, null, true), at(2018, 2), at(2019, 3)])).toEqual([2018]);
});

it("does not break one that is taken every five years", () => {
  expect(breaksOf([at(2010, 1), at(2015, 2), at(2020, 3)])).toEqual([]);
  expect(breaksOf([at(2010, 1)])).toEqual([]);
});
