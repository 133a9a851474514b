import { describe, expect, it } from "vitest";
import type { TableDefinition } from "../../src/tables/define.ts";
import { columnsOf, REPORT_TABLES, TABLE_NAMES, TABLES } from "../../src/tables/list.ts";
import { rowsIn, tableOf } from "../../src/tables/table.ts";
import { realRun } from "../real-data.ts";
import { POINT } from "./point.ts";

const DEFINITIONS: readonly TableDefinition[] = Object.values(TABLES);

describe("the list of tables", () => {
  it("has no file twice", () => {
    const files = DEFINITIONS.map(({ file }) => file);
    expect(new Set(files).size).toBe(files.length);
  });

  it("names columns and tables that are there", () => {
    const known = new Set(
      DEFINITIONS.flatMap(({ file, columns }) => columns.map(({ name }) => `${file}.${name}`)),
    );
    for (const { file, primary, unique, foreign, columns } of DEFINITIONS) {
      const names = [...primary, ...unique, ...foreign.map(({ column }) => column)];
      const units = columns.flatMap(({ unit }) => (unit?.startsWith("@") ? [unit.slice(1)] : []));
      for (const name of [...names, ...units]) expect(known).toContain(`${file}.${name}`);
      for (const { table, to } of foreign) expect(known).toContain(`${table}.${to}`);
    }
  });

  it("puts what the other tables point at into exports alone", () => {
    expect(TABLE_NAMES.filter((name) => !REPORT_TABLES.includes(name))).toEqual([
      "plans",
      "measures",
      "measureMembers",
      "conversionSteps",
      "themes",
      "subthemes",
    ]);
  });
});

describe("the tables of the data", async () => {
  const { tables } = await realRun();

  it("have rows that follow their schemas", () => {
    for (const name of TABLE_NAMES)
      for (const row of rowsIn<typeof name>(name, tables[name]))
        expect(TABLES[name].schema.safeParse(row).error, name).toBeUndefined();
  });

  it("have keys that tell every row apart", () => {
    for (const name of TABLE_NAMES) {
      const { primary, unique }: TableDefinition = TABLES[name];
      const key = [...primary, ...unique];
      const rows: readonly Readonly<Record<string, unknown>>[] = rowsIn(name, tables[name]);
      const values = rows.map((row) => JSON.stringify(key.map((column) => row[column])));
      if (key.length > 0) expect(new Set(values).size, name).toBe(rows.length);
    }
  });

  it("have a key, but for those that list what was found", () => {
    const keyless = TABLE_NAMES.filter((name) => {
      const { primary, unique }: TableDefinition = TABLES[name];
      return primary.length + unique.length === 0;
    });
    expect(keyless).toEqual(["sdg", "findings", "contextPlans"]);
  });
});

describe("a table of rows", () => {
  it("has every declared column in its order, whatever the order of a row's keys", () => {
    const { id, ...rest } = POINT;
    const table = tableOf("series", [{ ...rest, id }]);
    expect(table.columnNames()).toEqual(columnsOf("series"));
    expect(table.get("municipality_code", 0)).toBe("011002");
  });

  it("has them without rows too", () => {
    expect(tableOf("coverage", []).columnNames()).toEqual([
      "municipality_code",
      "theme",
      "kind",
      "indicators",
      "rows",
    ]);
  });
});

describe("the columns of the contract", () => {
  it.each([
    [
      "indicators",
      "id, municipality_code, plan, document, line, section, kind, code, label, series, theme, subtheme, is_repeat, repeat_of, same_as, unit, direction, baseline_raw, baseline_value, baseline_year, baseline_basis, baseline_missing, target_raw, target_type, target_value, target_year, target_missing, latest_raw, latest_value, latest_year, latest_missing, evaluation_printed, evaluation_computed",
    ],
    [
      "comparisons",
      "measure, name, theme, grade, direction, municipality_code, indicator_id, unit, baseline_value, baseline_year, target_type, target_value, target_year, latest_value, latest_year, conversion, caveat",
    ],
    ["findings", "rule, severity, indicator_id, municipality_code, message"],
  ] as const)("%s", (name, columns) => {
    expect(columnsOf(name)).toEqual(expect.arrayContaining(columns.split(", ")));
  });
});
