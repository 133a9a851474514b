import { defineTable, integer, oneOf, optional, text } from "./define.ts";
import { pointing, shared } from "./shared-columns.ts";
import { DENOMINATORS, OPERATIONS } from "./vocabulary.ts";

/** data/measures.yaml as tables: with indicators and municipalities, all that is needed to compute the comparisons. */

export const measures = defineTable({
  file: "measures",
  primary: ["measure"],
  foreign: pointing("theme", "subtheme"),
  columns: {
    ...shared("measure", "name", "name_en", "theme", "subtheme"),
    unit: text(),
    ...shared("unit_en", "direction", "grade", "form", "caveat", "caveat_en"),
  },
});

export const measureMembers = defineTable({
  file: "measure-members",
  primary: ["measure", "indicator_id"],
  foreign: pointing("measure", "indicator_id"),
  columns: {
    ...shared("measure", "indicator_id"),
    position: integer(),
  },
});

export const conversionSteps = defineTable({
  file: "conversion-steps",
  primary: ["measure", "indicator_id", "step"],
  foreign: { ...pointing("measure", "indicator_id"), other_id: "indicators.id" },
  columns: {
    ...shared("measure", "indicator_id"),
    step: integer(),
    operation: oneOf(OPERATIONS),
    factor: optional.number("1"),
    factor_latest: optional.number("1"),
    denominator: optional.oneOf(DENOMINATORS),
    other_id: optional.text(),
    unit_after: text(),
  },
});
