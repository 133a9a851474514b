import type { ColumnTable } from "arquero";
import type { Located } from "../lib/files/csv.ts";
import type { ItemsFile, JapanFile, PrintedValue } from "./schemas.ts";

/** A line of values.csv. */
export type PrintedLine = Located<PrintedValue>;

/** What tells a value from all others. */
export const valueKey = (row: {
  item_id: string;
  municipality_code: string;
  year: number | string;
}): string => `${row.item_id}|${row.municipality_code}|${row.year}`;

/** Everything under data/context/, validated. */
export interface OfficialData {
  definitions: ItemsFile;
  values: PrintedLine[];
  /** Null where the folder has no japan.yaml. */
  japan: Japan | null;
}

/** One edition of the file of all municipalities. */
export interface Japan {
  file: JapanFile;
  /**
   * `municipality_code` (six digits), `prefecture`, `name`, `kind` (empty where it is not known) and,
   * for each of `file.columns`, a column of `Cell`s.
   */
  table: ColumnTable;
}

export const NO_OFFICIAL: OfficialData = {
  definitions: { licences: {}, sources: {}, statistics: {}, items: [], quantities: [] },
  values: [],
  japan: null,
};
