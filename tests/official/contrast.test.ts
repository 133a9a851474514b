import { expect, it } from "vitest";
import { checkDefinitions } from "../../src/official/check/definitions.ts";
import { rowsIn } from "../../src/tables/table.ts";
import { realRun } from "../real-data.ts";
import { officialData } from "./fixture.ts";

it("says by city and date how far the register lies from the census, with its sign", async () => {
  const { tables } = await realRun();
  const census = rowsIn("contextItems", tables.contextItems).find(
    ({ item_id }) => item_id === "pop_census",
  );
  // 607,373 ÷ 594,274, 66,022 ÷ 65,201 and 1,521,562 ÷ 1,538,262 by calculator
  expect(census?.caution).toBe(
    "2025年は速報値。国勢調査人口（2020年10月1日）に対する住民基本台帳人口（2021年1月1日）の差は、川口市+2.2%、北本市+1.3%、川崎市△1.1%",
  );
  expect(census?.caution_en).toBe(
    "2025 is preliminary. Resident-register population (1 Jan 2021) against census population (1 Oct 2020): Kawaguchi +2.2%, Kitamoto +1.3%, Kawasaki −1.1%",
  );
});

it("names other items that are not there", () => {
  const data = officialData();
  const [item] = data.definitions.items;
  if (!item) throw new Error("no item");
  item.contrast = { item: "gone", years_after: 1 };
  item.all_residents = "lost";
  expect(checkDefinitions(data).map(({ column, message }) => [column, message])).toEqual([
    [
      "items.0.contrast",
      `"gone" in contrast of ${item.id} is not an item. Add the item or fix the name.`,
    ],
    [
      "items.0.all_residents",
      `"lost" in all_residents of ${item.id} is not an item. Add the item or fix the name.`,
    ],
  ]);
});
