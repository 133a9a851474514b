import { itemsFile, japanFile, valueLine } from "./schemas.ts";

/** What single files of data/context/ are checked against, by the file's name without its ending. */
export const OFFICIAL_FILES = {
  tables: { values: valueLine },
  yaml: { items: itemsFile, japan: japanFile },
};
