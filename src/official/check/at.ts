import type { Problem } from "../../lib/errors.ts";
import type { Located } from "../../lib/files/csv.ts";
import type { ItemDefinition, PrintedValue } from "../schemas.ts";

export type Line = Located<PrintedValue>;

/** A problem of a cell of values.csv. */
export function at(line: Line, column: string, code: string, message: string): Problem {
  return { code, file: line.file, line: line.fileLine, column, message };
}

/** A value for an item, place and year that `where` has already. */
export function twice(line: Line, where: string): Problem {
  const { item_id, municipality_code, year } = line.row;
  const message = `${item_id} of ${municipality_code} in ${year} stands in ${where} already. Remove one.`;
  return at(line, "year", "context-value-twice", message);
}

/** A percentage over 100 of an item that does not say why it may be. */
export function overHundred(item: ItemDefinition, value: number | null): boolean {
  return item.unit === "%" && item.over_100 === undefined && value !== null && value > 100;
}
