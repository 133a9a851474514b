import { csvBlocks } from "../../src/tables/csv.ts";

/** The whole CSV of a table as one text. */
export function toCsv(...of: Parameters<typeof csvBlocks>): string {
  return [...csvBlocks(...of)].join("");
}
