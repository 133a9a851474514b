import { describe, expect, it } from "vitest";
import { packJapan, standingAmong, unpackJapan } from "../../src/notebooks/japan.ts";
import { named as namedTables } from "../../src/notebooks/named.ts";
import {
  NOTEBOOK_TABLES,
  type NotebookData,
  packTables,
  tableOf,
  unpackTables,
} from "../../src/notebooks/tables-file.ts";
import { placePromises } from "../../src/story/profile.ts";
import type { Rows } from "../../src/tables/rows.ts";
import { rowsIn, toRows } from "../../src/tables/table.ts";
import { realProject, realRun } from "../real-data.ts";
import { csvOf } from "../tables/csv-of.ts";

describe("the notebooks' file of tables", async () => {
  const project = await realProject();
  const run = await realRun();
  const tables = toRows(run.tables);
  const packed = packTables(run.tables, {
    units: project.units,
    version: "01234567",
    date: "2022",
  });

  it("gives back the rows of the report", () => {
    const data = unpackTables(Object.values(packed));
    const apart = ["plans", "progressYears", "context", "contextItems"];
    const cut = ["contextDistributions", "contextPlans"];
    for (const name of NOTEBOOK_TABLES.filter((name) => ![...apart, ...cut].includes(name)))
      expect(csvOf(name, tableOf(data, name))).toBe(csvOf(name, tables[name]));
    for (const [i, row] of tableOf(data, "progressYears").entries())
      expect(tables.progressYears[i]).toMatchObject(row);
    expect(data.version).toBe("01234567");
    expect(data.units.get("人")).toBe(project.units.get("人"));
  });

  it("holds a column that another table has too only once", () => {
    const held = ({ tables }: { tables: Record<string, Record<string, unknown>> }, name: string) =>
      tables[name];
    expect(held(JSON.parse(packed.results), "results")?.unit).toBeNull();
    expect(held(JSON.parse(packed.tables), "progress")?.unit).toBeNull();
    // The year of a target is in some rows the end of the plan.
    expect(held(JSON.parse(packed.tables), "progress")?.target_year).not.toBeNull();
  });

  it("finds the promises of each municipality and where they stand as the pages do", () => {
    const data = unpackTables(Object.values(packed));
    for (const { code } of tables.municipalities)
      expect(placePromises(code, tables)).toMatchObject(placePromises(code, data.tables as Rows));
  });

  it("leaves how official values are defined and computed to a file of its own", () => {
    const { about: _, ...others } = packed;
    const [with_, without] = [packed, others].map((files) => unpackTables(Object.values(files)));
    expect(tableOf(with_ as NotebookData, "contextItems")[0]?.why).toMatch(/./u);
    expect(tableOf(without as NotebookData, "contextItems")[0]?.why).toBeUndefined();
    expect(tableOf(without as NotebookData, "contextItems")[0]?.name).toMatch(/./u);
  });

  it("gives back every official value that readers see, and counts that stand beside promises", () => {
    const data = unpackTables(Object.values(packed));
    const beside = new Set(tables.contextPlans.map(({ item_id }) => item_id));
    const context = rowsIn("context", run.tables.context).filter(
      ({ role, item_id }) => role === "shown" || beside.has(item_id),
    );
    expect(context.length).toBeGreaterThan(500);
    expect(csvOf("context", tableOf(data, "context"))).toBe(csvOf("context", context));
    expect(tableOf(data, "contextDistributions")[0]).not.toHaveProperty("bins");
  });

  it("is refused in another format, of another run or without a table", () => {
    const { tables: first, official } = packed;
    const content = JSON.parse(first);
    const refused = (file: object | null, ...more: string[]) =>
      expect(() => unpackTables([JSON.stringify(file), ...more]));
    refused(null).toThrow("format undefined, not 8");
    refused({ ...content, format: 1 }).toThrow("format 1, not 8");
    refused({ ...content, version: "76543210" }, official).toThrow(
      "version 01234567 beside 76543210",
    );
    const { indicators: _, ...others } = content.tables;
    refused({ ...content, tables: others }).toThrow("no table indicators");
  });

  it("says which file holds a table that a page asks for and does not open", () => {
    const named = namedTables(unpackTables([packed.tables]), "en");
    expect(named.indicators).toHaveLength(tables.indicators.length);
    expect(() => named.policies).toThrow(
      'tables.policies: open FileAttachment("data/policies.bin") too',
    );
  });
});

describe("the notebooks' file of Japan", () => {
  const place = (code: string, prefecture: string, kind: string) => ({
    code,
    prefecture,
    name: `${code}市`,
    kind,
    type: kind === "市" ? "都市Ⅰ-0" : kind,
  });
  const places = [
    place("011002", "甲県", "市"),
    place("011011", "甲県", "中核市"),
    place("472018", "乙県", "市"),
  ];
  const found = (values: number[], year = 2023) => ({
    year,
    baseYear: 2020,
    values: Float64Array.from(values),
    national: null,
  });
  const items = [
    { id: "people", digits: 0, found: found([100, 201, 49], 2020) },
    { id: "rate", digits: 2, found: found([1.25, Number.NaN, 3]) },
  ];
  const japan = unpackJapan(packJapan(places, items, "people"));

  it("gives back the values with their decimals, and none where there is none", () => {
    const values = japan.values(["rate", "unknown"]);
    expect(values.map(({ code, value }) => [code, value])).toEqual([
      ["011002", 1.25],
      ["472018", 3],
    ]);
    expect(values[0]).toMatchObject({ year: 2023, base_year: 2020, population: 100, kind: "市" });
  });

  it("refuses values that are too large for its bytes", () => {
    const far = { id: "far", digits: 2, found: found([-0.01, 0, 21474836.48]) };
    expect(() => packJapan(places, [far], "far")).toThrow("21474836.48 is too large");
    const near = { ...far, found: found([-0.01, 0, 21474836.47]) };
    const read = unpackJapan(packJapan(places, [near], "far")).values(["far"]);
    expect(read.map(({ value }) => value)).toEqual([-0.01, 0, 21474836.47]);
  });

  it("counts those that a place is compared with, equal values half", () => {
    const everyone = japan.values(["people"]);
    const [first] = everyone;
    if (first === undefined) throw new Error("the first place has people");
    // 201 is more than twice 100, 49 less than half.
    expect(standingAmong(first, everyone, "size", [])).toMatchObject({
      n: 1,
      median: 100,
      below: 50,
    });
    // 100 and 49: the quarter lies at 49 + 51/4.
    expect(standingAmong(first, everyone, "kind", [])).toEqual({
      n: 2,
      q1: 61.75,
      median: 74.5,
      q3: 87.25,
      below: 75,
    });
    expect(standingAmong(first, everyone, "prefecture", [])).toMatchObject({ n: 2, median: 150.5 });
  });
});
