import { not } from "arquero";
import { describe, expect, it } from "vitest";
import { columnsOf } from "../../src/tables/list.ts";
import { completed, shaped, tableOf } from "../../src/tables/table.ts";
import { POINT } from "./point.ts";

const HEADER =
  "id,municipality_code,plan,document,line,name,name_en,theme,subtheme,unit,year,basis,value";
describe("tableOf", () => {
  it("gives every column of the schema in its order, whatever the order of a row's keys", () => {
    const { id, ...rest } = POINT;
    const table = tableOf("series", [{ ...rest, id }]);
    expect(table.columnNames()).toEqual(HEADER.split(","));
    expect(table.get("municipality_code", 0)).toBe("011002");
  });

  it("gives them to a table without rows too", () => {
    expect(tableOf("series", []).columnNames()).toEqual(HEADER.split(","));
  });
});

describe("completed", () => {
  it("takes a column from what is given, else from the row, else leaves it empty", () => {
    const rows = tableOf("series", [POINT]).derive({ more: () => 1 });
    const given = ({ more }: { more: number }) => ({ value: more, basis: undefined });
    const table = completed("series", rows.select(not("unit")), given as () => object);
    expect(table.columnNames()).toEqual(HEADER.split(","));
    expect(table.object(0)).toEqual({ ...POINT, value: 1, basis: null, unit: null });
  });

  it("gives every column to a table without rows", () => {
    const table = completed("series", tableOf("series", []).select("id"), () => ({}));
    expect([table.numRows(), table.columnNames()]).toEqual([0, HEADER.split(",")]);
  });
});

describe("shaped", () => {
  it("puts columns into their order, leaves others out, and fills empty cells with null", () => {
    const given = tableOf("series", [POINT]).derive({ more: () => 1, unit: () => undefined });
    const table = shaped("series", given.relocate("value", { before: "id" }));
    expect(table.columnNames()).toEqual(HEADER.split(","));
    expect(table.object(0)).toEqual({ ...POINT, unit: null });
  });

  it("refuses a table that lacks a column", () => {
    expect(() => shaped("series", tableOf("series", []).select("id"))).toThrow(
      "Unrecognized column: municipality_code",
    );
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
