import type { ColumnTable } from "arquero";
import { csvBlocks } from "../tables/csv.ts";
import type { TableDefinition } from "../tables/define.ts";

type Definition = Pick<TableDefinition, "columns">;

/** CSV for machines: UTF-8 without BOM, LF. Made block by block: texts take twice as much room. */
export function csvForMachines(definition: Definition, table: ColumnTable): Buffer {
  return Buffer.concat(Array.from(csvBlocks(definition, table), (block) => Buffer.from(block)));
}

/**
 * CSV for Excel: with BOM and CRLF, and texts that Excel would run as formulas made harmless.
 * Numbers stay numbers.
 */
export function csvForExcel(
  definition: Definition,
  table: ColumnTable,
  heads?: readonly string[],
): string {
  const blocks = csvBlocks(definition, table, {
    text: harmless,
    end: "\r\n",
    ...(heads && { heads }),
  });
  return `\ufeff${[...blocks].join("")}`;
}

/** What starts a formula, or is folded into such a sign by a Japanese Excel. */
const STARTS = /^[=+\-@\t\r＝＋－＠]/u;
const NUMBER = /^[+-]?\d[\d,]*(\.\d+)?(e[+-]?\d+)?$/iu;
/** A dash alone is a printed sign for "no value" and runs nothing. */
const DASH = /^[-－]$/u;

/**
 * A text that a spreadsheet would run, with an apostrophe before it; any other text as it is.
 * Texts that are plain numbers stay: `-203` runs nothing.
 */
export function harmless(text: string): string {
  if (!STARTS.test(text) || NUMBER.test(text) || DASH.test(text)) return text;
  return `'${text}`;
}
