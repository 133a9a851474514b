import type { Cell } from "../cell.ts";
import type { PrintedValue } from "../schemas.ts";

/** One row for values.csv, as text. */
export type ValueRow = Record<keyof PrintedValue, string>;

/** A line of a table of statistics, with its number and the file's name for messages. */
export interface SourceLine {
  record: readonly string[];
  line: number;
  name: string;
}

/** What an import finds for one item, place and year. */
interface Found {
  item: { id: string; unit: string };
  code: string;
  year: number;
  cell: Cell;
  source: string;
  quality: string;
}

export function valueRow({ item, code, year, cell, source, quality }: Found): ValueRow {
  const isNumber = typeof cell === "number";
  return {
    item_id: item.id,
    municipality_code: code,
    year: String(year),
    value: isNumber ? String(cell) : "",
    unit: item.unit,
    missing: isNumber ? "" : cell,
    preliminary: "",
    source,
    quality,
    note: "",
    note_en: "",
  };
}
