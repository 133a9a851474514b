import { desc, fromCSV, table } from "arquero";
import { describe, expect, test } from "vitest";
import {
  deriveAll,
  filterRows,
  firstOfEach,
  fromRows,
  lift,
  valuesOf,
} from "../../src/lib/arquero.ts";

const towns = table({ code: ["112038", "141305"], people: [594274, null] });

describe("lift", () => {
  test("takes a function as it is, with what it closes over", () => {
    const limits = new Map([["112038", 500_000]]);
    const large = lift<{ code: string; people: number | null }>(
      ({ code, people }) => (people ?? 0) > (limits.get(code) ?? 0),
    );
    expect(valuesOf(towns.derive({ large }), "large")).toEqual([true, false]);
    expect(valuesOf(towns.filter(large), "code")).toEqual(["112038"]);
  });
});

describe("fromRows", () => {
  test("keeps the columns without rows, and codes as text", () => {
    expect(fromRows(["code", "people"], []).columnNames()).toEqual(["code", "people"]);
    expect(fromRows(["code"], [{ code: "011002" }]).objects()).toEqual([{ code: "011002" }]);
  });

  test("fills what a row lacks with null and leaves other keys out", () => {
    const rows: { id: string; year?: number; note: string }[] = [
      { id: "a", note: "x" },
      { id: "b", year: 2020, note: "y" },
    ];
    expect(fromRows(["year", "id"], rows).objects()).toEqual([
      { year: null, id: "a" },
      { year: 2020, id: "b" },
    ]);
  });
});

describe("deriveAll", () => {
  const ends = (row: { code: string }) => ({ first: row.code.at(0), last: row.code.at(-1) });

  test("adds what one function gives, for the rows that are left and in their order", () => {
    const ordered = towns.orderby(lift<{ code: string }>(({ code }) => -Number(code)));
    expect(deriveAll(ordered, ["last", "first"], ends).objects()).toEqual([
      { code: "141305", people: null, last: "5", first: "1" },
      { code: "112038", people: 594274, last: "8", first: "1" },
    ]);
    const none = deriveAll(towns.filter(lift(() => false)), ["first"], ends);
    expect([none.numRows(), none.columnNames()]).toEqual([0, ["code", "people", "first"]]);
  });
});

describe("filterRows", () => {
  test("keeps rows in the order of the table, and its columns where no row is left", () => {
    const ordered = towns.orderby(lift<{ code: string }>(({ code }) => -Number(code)));
    const codes = filterRows<{ code: string }>(ordered, ({ code }) => code.startsWith("1"));
    expect(valuesOf(codes, "code")).toEqual(["141305", "112038"]);
    const known = filterRows<{ people: number | null }>(ordered, ({ people }) => people !== null);
    expect(known.objects()).toEqual([{ code: "112038", people: 594274 }]);
    const none = filterRows(ordered, () => false);
    expect([none.numRows(), none.columnNames()]).toEqual([0, ["code", "people"]]);
  });
});

describe("firstOfEach", () => {
  test("leaves out the further rows of a value, and a table without such as it is", () => {
    const rows = table({ row: [1, 2, 1], at: ["a", "b", "c"] });
    expect(firstOfEach(rows, "row").objects()).toEqual([
      { row: 1, at: "a" },
      { row: 2, at: "b" },
    ]);
    expect(firstOfEach(rows, "at")).toBe(rows);
  });
});

describe("what the comments of src/lib/arquero.ts say of Arquero", () => {
  const names = table({ code: ["141305", "112038"], name: ["川崎市", "川口市"] });

  test("lookup and join without keys take the shared columns; lookup keeps the order", () => {
    expect(valuesOf(towns.lookup(names), "name")).toEqual(["川口市", "川崎市"]);
    expect(towns.join(names).columnNames()).toEqual(["code", "people", "name"]);
  });

  test("lookup keeps the last match, join doubles the row, and nothing found is undefined", () => {
    const twice = names.concat(table({ code: ["112038"], name: ["鳩ヶ谷市"] }));
    expect(valuesOf(towns.lookup(twice), "name")).toEqual(["鳩ヶ谷市", "川崎市"]);
    expect(towns.join(twice).numRows()).toBe(3);
    const found = towns.lookup(names.filter(lift(() => false)));
    expect(valuesOf(found, "name")).toEqual([undefined, undefined]);
    expect(valuesOf(found.impute({ name: () => "" }), "name")).toEqual(["", ""]);
  });

  test("cross does not see an order that is not reified", () => {
    const ordered = names.orderby("code");
    const years = table({ year: [2020] });
    expect(valuesOf(ordered.cross(years), "code")).toEqual(["141305", "112038"]);
    expect(valuesOf(ordered.reify().cross(years), "code")).toEqual(["112038", "141305"]);
  });
});

describe("Arquero itself", () => {
  const places = table({ at: ["b", "a", "c"], rank: [2, null, 1] });

  test("sorts missing values first, downwards last", () => {
    expect(places.orderby("rank").array("at")).toEqual(["a", "c", "b"]);
    expect(places.orderby(desc("rank")).array("at")).toEqual(["b", "c", "a"]);
  });

  test("groups in an order only once it is reified", () => {
    const ordered = places.orderby("at");
    expect(ordered.groupby("at").count().array("at")).toEqual(["b", "a", "c"]);
    expect(ordered.reify().groupby("at").count().array("at")).toEqual(["a", "b", "c"]);
  });

  test("takes codes in a file for numbers", () => {
    expect(fromCSV("code\n011002").array("code")).toEqual([11002]);
  });
});
