import type { ColumnTable } from "arquero";
import { csvBlocks } from "../tables/csv.ts";
import type { TableDefinition } from "../tables/define.ts";
import { harmless } from "./formula-cells.ts";

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
