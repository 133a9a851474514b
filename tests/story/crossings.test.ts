import { beforeAll, expect, it } from "vitest";
import { crossingIn } from "../../src/story/course.ts";
import { crossingsOf, crossingText } from "../../src/story/crossings.ts";
import { officialItem } from "../../src/story/official-values.ts";
import type { Rows } from "../../src/tables/rows.ts";
import { realRows } from "../real-data.ts";

let tables: Rows;
beforeAll(async () => {
  tables = await realRows();
});

it("calls it a crossing where three values lie on each side, and no odd year one", () => {
  expect(crossingIn([-4, -2, -3, 1, 2, 3])).toBe(3);
  expect(crossingIn([4, 2, 3, -1, -2, -3])).toBe(3);
  expect(crossingIn([-4, -2, -3, 1, 2])).toBeNull();
  expect(crossingIn([-2, -3, 1, 2, 3])).toBeNull();
  expect(crossingIn([-4, 5, -3, 1, 2, 3])).toBeNull();
  expect(crossingIn([1, 2, 3, 4, 5, 6])).toBeNull();
  expect(crossingIn([-4, -2, -3, 1, 2, 0])).toBeNull();
  expect(crossingIn([])).toBeNull();
});

const migration = (rows: Rows) => {
  const item = officialItem("net_migration_per_1000", rows);
  if (item === undefined) throw new Error("no item");
  return crossingsOf(item, rows.municipalities, rows);
};

it("finds that more people move to Kitamoto than from it since 2020, and nothing of Kawaguchi's last year", () => {
  expect(
    migration(tables).map(({ place, from, until, since, above }) => [
      place.code,
      from,
      until,
      since,
      above,
    ]),
  ).toEqual([["112330", 2016, 2019, 2020, true]]);
});

it("says from when it lay on the first side, where it had not always done so", () => {
  const context = tables.context.map((row) =>
    row.item_id === "net_migration_per_1000" &&
    row.municipality_code === "112330" &&
    row.year === 2016
      ? { ...row, value: 0.1 }
      : row,
  );
  expect(migration({ ...tables, context }).map(({ from }) => from)).toEqual([2017]);
});

it("says nothing where the figure of all residents lies on the other side", () => {
  const context = tables.context.map((row) =>
    row.item_id === "net_migration_rate_all" && row.municipality_code === "112330"
      ? { ...row, value: -0.1 }
      : row,
  );
  expect(migration({ ...tables, context })).toEqual([]);
});

it("names the item, the place and both years", () => {
  expect(crossingText(migration(tables), "ja")).toBe(
    "人口千人当たり転入超過数（日本人移動者）は、北本市では平成28年から令和元年までマイナス、令和2年からプラスである",
  );
  expect(crossingText(migration(tables), "en")).toBe(
    "Net migration per 1,000 (Japanese nationals) in Kitamoto: below zero from 2016 to 2019, above it since 2020",
  );
  expect(crossingText([], "ja")).toBe("");
});
