import { defineTable, number, oneOf, optional, text } from "./define.ts";
import { pointing, shared } from "./shared-columns.ts";
import { BASES } from "./vocabulary.ts";

/** Tables of the figures that plans print beside their indicators. */

export const series = defineTable({
  file: "series",
  primary: ["id"],
  foreign: pointing("theme", "subtheme", "municipality_code", "plan"),
  columns: {
    ...shared("id", "municipality_code", "plan", "document", "line"),
    name: text(),
    name_en: text(),
    ...shared("theme", "subtheme", "unit", "year"),
    basis: oneOf(BASES),
    value: number("@unit"),
  },
});

export const facts = defineTable({
  file: "facts",
  primary: ["id"],
  foreign: pointing("municipality_code", "plan"),
  columns: {
    ...shared("id", "municipality_code", "plan", "document", "line"),
    subject: text(),
    subject_en: text(),
    value_raw: text(),
    ...shared("value", "unit"),
    year: optional.integer(),
    basis: optional.oneOf(BASES),
    qualifier: text(),
  },
});
