import { expect, it } from "vitest";
import { placeValues } from "../../src/charts/item-words.ts";
import { officialItem, rateBase } from "../../src/story/official-values.ts";
import { realRows } from "../real-data.ts";

// 28,661 pupils ÷ 606,315 of the register = 47.27 ‰; ÷ 594,274 of the census of 2020 = 48.23 ‰.
it("prints beside a rate over the census the one over the population of its year", async () => {
  const tables = await realRows();
  const item = officialItem("elementary_per_1000", tables);
  if (item === undefined) throw new Error("no item");
  const rows = { values: tables.context, distributions: tables.contextDistributions };
  const at = { code: "112038", year: 2024 };
  expect(placeValues(item, rows, at, "ja")).toEqual(["48.2（B）", "その年の人口では47.3"]);
  expect(placeValues(item, rows, at, "en")[1]).toBe("its year: 47.3");
  expect(rateBase(item, 2024, tables)?.note).toBe("人口は住民基本台帳人口");
  expect(rateBase(item, 2024, tables)?.note_en).toBe("over the resident-register population");
  // At the end of 2023 the register of 1 January 2024; no register follows fiscal 2025.
  const solar = officialItem("pv_per_1000", tables);
  expect(solar && rateBase(solar, 2023, tables)?.year).toBe(2024);
  expect(solar && rateBase(solar, 2025, tables)?.note).toBe("人口は国勢調査人口");
  expect(rateBase({ ...item, denominator: "" }, 2024, tables)).toBeUndefined();
});
