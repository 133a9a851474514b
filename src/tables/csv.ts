import type { ColumnTable } from "arquero";
import { valuesOf } from "../lib/arquero.ts";
import { csvLine, quoted } from "../lib/csv.ts";
import type { TableDefinition } from "./define.ts";

/** Rows that become one text at once. */
const BLOCK = 500;

interface Change {
  /** What a text becomes on its way into the file. */
  text?: (text: string) => string;
  end?: "\n" | "\r\n";
  /** What stands over the columns in place of their names. */
  heads?: readonly string[];
}

/**
 * A table as CSV, block by block: its declared columns in their order, quotes where they must be, an
 * empty cell for null.
 */
export function* csvBlocks(
  { columns }: Pick<TableDefinition, "columns">,
  table: ColumnTable,
  { text = (same) => same, end = "\n", heads }: Change = {},
): Generator<string> {
  const names = columns.map(({ name }) => name);
  const values = names.map((name) => valuesOf<unknown>(table, name));
  const cells: string[] = [];
  yield csvLine(heads ?? names) + end;
  for (let from = 0; from < table.numRows(); from += BLOCK) {
    const to = Math.min(from + BLOCK, table.numRows());
    const lines: string[] = [];
    for (let row = from; row < to; row++) {
      for (let i = 0; i < values.length; i++) {
        const value = values[i]?.[row];
        // Many columns hold one thing row after row.
        if (row === 0 || value !== values[i]?.[row - 1]) cells[i] = fieldText(value, text);
      }
      lines.push(cells.join(","));
    }
    // Joined at once: a text that is put together piece by piece is copied again when written.
    yield [...lines, ""].join(end);
  }
}

/**
 * A cell as the text that a CSV file holds, without quotes. Table Schema writes exponents with a
 * capital: 1E-7.
 */
export function cellText(value: unknown): string {
  if (typeof value === "number") return String(value).toUpperCase();
  return value === null || value === undefined ? "" : String(value);
}

/** No number needs quotes. */
function fieldText(value: unknown, change: (text: string) => string): string {
  if (typeof value !== "string") return cellText(value);
  return value === "" ? "" : quoted(change(value));
}
