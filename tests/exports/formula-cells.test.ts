import { describe, expect, it } from "vitest";
import { csvForExcel, csvForMachines, harmless } from "../../src/exports/csv.ts";
import { defineTable, optional, text } from "../../src/tables/define.ts";
import { fromRows } from "./from-rows.ts";

describe("cells that a spreadsheet would run", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+81-48-258-1110", "'+81-48-258-1110"],
    ["-2+3", "'-2+3"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1+1", "'\t=1+1"],
    ["＝HYPERLINK(A1)", "'＝HYPERLINK(A1)"],
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
  ])("%j becomes %j", (text, safe) => {
    expect(harmless(text)).toBe(safe);
  });

  it.each(["-203", "+1.5", "-1,234", "-", "－", "△203人", "", "a=b", "１８.６%"])(
    "%j stays",
    (text) => {
      expect(harmless(text)).toBe(text);
    },
  );

  it("changes the CSV for Excel alone, and numbers in neither", () => {
    const columns = { label: text(), value: optional.number() };
    const definition = defineTable({ file: "t", columns });
    const table = fromRows(definition, [
      { label: "=1+1", value: -203 },
      { label: 'a "b", c', value: null },
      { label: " 空白 ", value: 0.5 },
    ]);
    expect(csvForMachines(definition, table).toString()).toBe(
      'label,value\n=1+1,-203\n"a ""b"", c",\n" 空白 ",0.5\n',
    );
    expect(csvForExcel(definition, table)).toBe(
      '\ufefflabel,value\r\n\'=1+1,-203\r\n"a ""b"", c",\r\n" 空白 ",0.5\r\n',
    );
  });
});
