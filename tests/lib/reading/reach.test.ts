import { expect, test } from "vitest";
import { reachesOf } from "../../../src/lib/reading/reach.ts";

const columns = [0, 10, 20, 30, 40, 50].map((from) => ({ from, to: from + 4 }));
const at = (from: number, to: number) => ({ from, to });

test("words over the middle of several columns part all of them between themselves", () => {
  expect(reachesOf([at(1, 3), at(31, 33)], columns)).toEqual([
    [0, 0],
    [1, 5],
  ]);
  expect(reachesOf([at(11, 13), at(41, 43)], columns)).toEqual([
    [0, 2],
    [3, 5],
  ]);
  expect(reachesOf([at(20, 34)], columns)).toEqual([[0, 5]]);
});

test("words that begin with their first column reach to the next word", () => {
  expect(reachesOf([at(0, 3), at(20, 23)], columns)).toEqual([
    [0, 1],
    [2, 5],
  ]);
});

test("words that stand elsewhere say nothing of how far they reach", () => {
  expect(reachesOf([at(3, 7), at(32, 34)], columns)).toBeUndefined();
  expect(reachesOf([at(11, 13)], columns)).toBeUndefined();
});
