import type { ColumnTable } from "arquero";
import type { Located } from "../lib/files/csv.ts";
import type { ItemsFile, JapanFile, PrintedValue } from "./schemas.ts";

/** Everything under data/context/, validated. */
export interface OfficialData {
  definitions: ItemsFile;
  values: Located<PrintedValue>[];
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
