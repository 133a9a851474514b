import fc from "fast-check";
import { expect, test } from "vitest";
import { csvLine } from "../../src/lib/csv.ts";
import { readRecords } from "../../src/lib/csv-records.ts";

test("rows stand with the line on which they end", () => {
  expect(readRecords('\ufeffrow,name\r\n1,"a\r\nb ""c"""\r\n\r\n2,')).toEqual([
    { cells: ["row", "name"], line: 1 },
    { cells: ["1", 'a\r\nb "c"'], line: 3 },
    { cells: [""], line: 4 },
    { cells: ["2", ""], line: 5 },
  ]);
});

test("empty lines may be left out, but for a cell that is empty in quotes", () => {
  const text = 'a\n\n""\n\r\nb';
  expect(readRecords(text, { skipEmptyLines: true })).toEqual([
    { cells: ["a"], line: 1 },
    { cells: [""], line: 3 },
    { cells: ["b"], line: 5 },
  ]);
  expect(readRecords(text)).toHaveLength(5);
});

test("a row that is too long is refused", () => {
  expect(() => readRecords("aaa,b\n", { longest: 2 })).toThrow("Max Record Size");
});

test("a cell is quoted where it must be, and no other", () => {
  expect(csvLine(["a b", "１，０００", "", "a,b", 'say "b"', "a\nb", "a\rb", " a", "b　"])).toBe(
    'a b,１，０００,,"a,b","say ""b""","a\nb","a\rb"," a","b　"',
  );
});

test("what is written is read again", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r", " ", "字", "'") });
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
  fc.assert(
    fc.property(rows, (records) => {
      const text = records.map((cells) => `${csvLine(cells)}\n`).join("");
      expect(readRecords(text).map(({ cells }) => cells)).toEqual(records);
    }),
  );
});
