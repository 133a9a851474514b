import { expect, it } from "vitest";
import { csvBytes, toCsv } from "../../src/tables/csv.ts";
import { POINT } from "./point.ts";

// Around the number of lines that are joined at once, and where the bytes need more room.
it.each([0, 1, 498, 499, 500, 999, 1000, 5000])(
  "%i rows are the same as text and as bytes",
  (count) => {
    const series = Array.from({ length: count }, (_, i) => ({
      ...POINT,
      line: i + 1,
      name: "𠮷野家\n,収納率".repeat(i % 7),
    }));
    const text = toCsv("series", { series });
    const rows = series.map(
      ({ line, name }) =>
        `town-2021-001,011002,town-2021,town.txt,${line},${name === "" ? "" : `"${name}"`},,crosscutting,administration,%,2013,fiscal_year,90.59\n`,
    );
    expect(text.slice(text.indexOf("\n") + 1)).toBe(rows.join(""));
    expect(Buffer.from(csvBytes("series", { series })).equals(Buffer.from(text))).toBe(true);
  },
);
