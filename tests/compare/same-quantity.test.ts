import { expect, test } from "vitest";
import { indicator } from "./build.ts";
import { sameQuantities } from "./stages.ts";

const row = (id: string, given = {}) => indicator({ id, ...given });

test("rows are linked directly and through other rows, in the order of their ids", () => {
  const rows = [
    row("p-5"),
    row("p-4"),
    row("p-3", { same_as: "p-2" }),
    row("p-2", { repeat_of: "p-1" }),
    row("p-1"),
    row("p-6"),
  ];
  const links = [{ rows: ["p-5", "p-4"] }];
  const expected = [
    ["p-1", "p-2", "p-3"],
    ["p-4", "p-5"],
  ];
  expect(sameQuantities(rows, links)).toEqual(expected);
  expect(sameQuantities(rows.toReversed(), links)).toEqual(expected);
  expect(sameQuantities(rows)).toEqual([expected[0]]);
});

test("every row of a list is linked to the first, and lists that share a row are one group", () => {
  const rows = ["a", "b", "c", "d", "e"].map((id) => row(id));
  const links = [{ rows: ["c", "a", "e"] }, { rows: ["e", "b"] }, { rows: ["d"] }, { rows: [] }];
  expect(sameQuantities(rows, links)).toEqual([["a", "b", "c", "e"]]);
});

test("a row that names itself, or rows that name each other, end", () => {
  const rows = [row("a", { same_as: "b" }), row("b", { same_as: "a" }), row("c", { same_as: "c" })];
  expect(sameQuantities(rows)).toEqual([["a", "b"]]);
});
