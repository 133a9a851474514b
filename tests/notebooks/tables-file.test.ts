import { describe, expect, it } from "vitest";
import { NOTEBOOK_TABLES, packTables, unpackTables } from "../../src/notebooks/tables-file.ts";
import { runPipeline } from "../../src/pipeline.ts";
import { loadProject } from "../../src/plans/load.ts";
import { toCsv } from "../../src/tables/arquero.ts";
import { DATA } from "../real-data.ts";

describe("the notebooks' file of tables", async () => {
  const project = await loadProject(DATA);
  const { tables } = runPipeline(project);
  const packed = packTables({ tables, units: project.units, version: "01234567", date: "2022-03" });

  it("gives back the rows of the report", () => {
    const data = unpackTables(JSON.parse(packed));
    for (const name of NOTEBOOK_TABLES) expect(toCsv(name, data.tables)).toBe(toCsv(name, tables));
    expect(data.version).toBe("01234567");
    expect(data.units.get("人")).toBe(project.units.get("人"));
    expect(data.tables.plans).toEqual(JSON.parse(JSON.stringify(tables.plans)));
  });

  it("is refused in another format or without a column", () => {
    expect(() => unpackTables("text")).toThrow("no tables.json");
    const content = JSON.parse(packed);
    expect(() => unpackTables({ ...content, format: 2 })).toThrow("format 2, not 1");
    const { indicators, ...others } = content.tables;
    expect(() => unpackTables({ ...content, tables: others })).toThrow("no indicators");
    const columns = indicators.columns.map((name: string) => name.replace("theme_rule", "rule"));
    const renamed = { ...others, indicators: { ...indicators, columns } };
    expect(() => unpackTables({ ...content, tables: renamed })).toThrow(
      "indicators lacks theme_rule",
    );
  });
});
