import { beforeAll, expect, it } from "vitest";
import { placeTrends } from "../../src/story/profile-trends.ts";
import type { Rows } from "../../src/tables/rows.ts";
import { realRows } from "../real-data.ts";

let tables: Rows;
beforeAll(async () => {
  tables = await realRows();
});

const trendsOf = (code: string) => {
  const place = tables.municipalities.find((one) => one.code === code);
  if (place === undefined) throw new Error("no place");
  return placeTrends(place, tables).map(({ rule, item }) => `${rule} ${item.item_id}`);
};

it("puts the figure that crossed zero first, then what moved most since its first year", () => {
  expect(trendsOf("112330")[0]).toBe("level net_migration_per_1000");
  const moved = trendsOf("141305");
  // Solar capacity from 26 to 45 kW, births from 9.70 to 7.21, pupils from 50.6 to 48.7 per 1,000.
  const places = ["pv_per_1000", "births_per_1000", "elementary_per_1000"].map((id) =>
    moved.indexOf(`trend ${id}`),
  );
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

it("tells no trend of a figure that leaves residents out, nor of counts of residents", () => {
  for (const { code } of tables.municipalities) {
    expect(trendsOf(code)).not.toContain("trend net_migration_per_1000");
    expect(trendsOf(code).some((one) => one.includes("pop_register"))).toBe(false);
  }
});
