import { expect, it } from "vitest";
import { csvForMachines } from "../../src/exports/csv.ts";
import { TABLES } from "../../src/tables/list.ts";
import { tableOf } from "../../src/tables/table.ts";
import { csvOf } from "./csv-of.ts";
import { POINT } from "./point.ts";

const HEADER =
  "id,municipality_code,plan,document,line,name,name_en,theme,subtheme,unit,year,basis,value";

it("quotes where it must and keeps codes as text", () => {
  expect(csvOf("series", [POINT])).toBe(
    `${HEADER}\ntown-2021-001,011002,town-2021,town.txt,3,"率,""現年""",,crosscutting,administration,%,2013,fiscal_year,90.59\n`,
  );
});

it("writes exponents with a capital, as Table Schema does", () => {
  expect(csvOf("series", [{ ...POINT, value: 1e-7 }])).toContain(",fiscal_year,1E-7\n");
});

it("writes the header of a table without rows", () => {
  expect(csvOf("series", [])).toBe(`${HEADER}\n`);
});

// Around the number of rows that become one text at once.
it.each([0, 1, 499, 500, 501, 1000, 5000])("%i rows are the same as text and as bytes", (count) => {
  const series = Array.from({ length: count }, (_, i) => ({
    ...POINT,
    line: i + 1,
    name: "𠮷野家\n,収納率".repeat(i % 7),
  }));
  const text = csvOf("series", series);
  const rows = series.map(
    ({ line, name }) =>
      `town-2021-001,011002,town-2021,town.txt,${line},${name === "" ? "" : `"${name}"`},,crosscutting,administration,%,2013,fiscal_year,90.59\n`,
  );
  expect(text.slice(text.indexOf("\n") + 1)).toBe(rows.join(""));
  const bytes = csvForMachines(TABLES.series, tableOf("series", series));
  expect(bytes.equals(Buffer.from(text))).toBe(true);
});
