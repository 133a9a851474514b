import { extract } from "../../src/reading/extract.ts";
import { typedRows } from "../../src/reading/typed.ts";
import { linesOf } from "./lines-of.ts";

/** The rows of a made-up document: label, series, baseline and year, target and year, latest and year, certainty. */
export const rowsOf = (document: Parameters<typeof extract>[0]) =>
  typedRows(extract(document)).map(({ label, series, baseline, target, latest, certainty }) => {
    const cells = [baseline, target, latest].map(({ value, year }) => `${value}@${year}`);
    return [label, series, ...cells, certainty].filter(Boolean).join(" ");
  });

/** The rows of a text. */
export const read = (text: string) => rowsOf({ file: "a.txt", lines: linesOf(text) });
