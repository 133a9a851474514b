import { describe, expect, it } from "vitest";
import { NOTEBOOK_TABLES, packTables, unpackTables } from "../../src/notebooks/tables-file.ts";
import { openProject } from "../../src/open.ts";
import { DATA } from "../real-data.ts";
import { runRows } from "../run-rows.ts";
import { csvOf } from "../tables/csv-of.ts";

describe("the notebooks' file of tables", async () => {
  const project = await openProject(DATA);
  const { tables } = runRows(project);
  const packed = packTables({ tables, units: project.units, version: "01234567", date: "2022-03" });

  it("gives back the rows of the report", () => {
    const data = unpackTables(JSON.parse(packed));
    for (const name of NOTEBOOK_TABLES.filter((name) => name !== "contextItems"))
      expect(csvOf(name, data.tables[name])).toBe(csvOf(name, tables[name]));
    expect(data.version).toBe("01234567");
    expect(data.units.get("人")).toBe(project.units.get("人"));
  });

  it("gives back every value of official statistics that readers see, and no count behind them", () => {
    const data = unpackTables(JSON.parse(packed));
    const context = tables.context.filter(({ role }) => role === "shown");
    expect(context.length).toBeGreaterThan(500);
    expect(csvOf("context", data.tables.context)).toBe(csvOf("context", context));
    const beside = new Set(tables.contextPlans.map(({ item_id }) => item_id));
    const contextItems = tables.contextItems.filter(
      ({ role, item_id }) => role === "shown" || beside.has(item_id),
    );
    expect(csvOf("contextItems", data.tables.contextItems)).toBe(
      csvOf("contextItems", contextItems),
    );
  });

  it("holds distributions as quartiles and counts, not every municipality of Japan", () => {
    expect(packed.length).toBeLessThan(650_000);
    expect(packed).not.toContain("011002");
  });

  it("is refused in another format or without a column", () => {
    expect(() => unpackTables("text")).toThrow("no tables.json");
    const content = JSON.parse(packed);
    expect(() => unpackTables({ ...content, format: 1 })).toThrow("format 1, not 3");
    expect(() => unpackTables({ ...content, context: undefined })).toThrow("no context");
    const context = { ...content.context, columns: ["year"] };
    expect(() => unpackTables({ ...content, context })).toThrow("context has other columns");
    const { indicators, ...others } = content.tables;
    expect(() => unpackTables({ ...content, tables: others })).toThrow("no indicators");
    const columns = indicators.columns.map((name: string) => name.replace("theme_rule", "rule"));
    const renamed = { ...others, indicators: { ...indicators, columns } };
    expect(() => unpackTables({ ...content, tables: renamed })).toThrow(
      "indicators lacks theme_rule",
    );
  });
});
