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

test("words that stand elsewhere say nothing of how far they reach", () => {
  expect(reachesOf([at(3, 7), at(32, 34)], columns)).toBeUndefined();
  expect(reachesOf([at(11, 13)], columns)).toBeUndefined();
});

test("twelve words part forty-eight columns, for which there are 17 thousand million ways", () => {
  const many = Array.from({ length: 48 }, (_, index) => at(index * 10, index * 10 + 4));
  const words = Array.from({ length: 12 }, (_, index) => at(index * 40 + 16, index * 40 + 18));
  const each = words.map((_, index) => [index * 4, index * 4 + 3]);
  expect(reachesOf(words, many)).toEqual(each);
});
