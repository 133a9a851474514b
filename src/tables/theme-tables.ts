import { boolean, defineTable, integer, text } from "./define.ts";
import { pointing, shared } from "./shared-columns.ts";

/** The themes of data/taxonomy.yaml and their parts, which every other table names by their ids. */

export const themes = defineTable({
  file: "themes",
  primary: ["id"],
  columns: {
    id: text(),
    position: integer(),
    ...shared("name", "name_en"),
    short: text(),
    short_en: text(),
    is_remainder: boolean(),
  },
});

export const subthemes = defineTable({
  file: "subthemes",
  primary: ["id"],
  foreign: pointing("theme"),
  columns: {
    id: text(),
    ...shared("theme", "name", "name_en"),
    is_mixed: boolean(),
    sdg_goals: text(),
  },
});
