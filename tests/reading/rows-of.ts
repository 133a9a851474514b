import type { Line } from "../../src/reading/document.ts";
import { extract } from "../../src/reading/extract.ts";
import { cleanLines } from "../../src/reading/lines/clean.ts";
import { typedRows } from "../../src/reading/output/typed.ts";
import { linesOf } from "./lines-of.ts";

/** The rows of a made-up document, whose lines are cleaned as a reader cleans them: label, series, baseline and year, target and year, latest and year, certainty. */
export const rowsOf = (document: Parameters<typeof extract>[0]) =>
  typedRows(extract({ ...document, lines: cleanLines(document.lines) })).map(
    ({ label, series, baseline, target, latest, certainty }) => {
      const cells = [baseline, target, latest].map(({ value, year }) => `${value}@${year}`);
      return [label, series, ...cells, certainty].filter(Boolean).join(" ");
    },
  );

/** The rows of a text. */
export const read = (text: string) => rowsOf({ file: "a.txt", lines: linesOf(text) });

/** A document of texts and rows of cells. */
export const documentOf = (lines: (string | string[])[]) => ({
  file: "a.pdf",
  lines: lines.map(
    (own, at): Line =>
      typeof own === "string"
        ? { text: own, line: at + 1 }
        : { text: own.join("\t"), cells: own, grid: 0, line: at + 1 },
  ),
});

/** The rows of a table between bars. */
export const bars = (rows: string[][]) =>
  read(rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n"));
