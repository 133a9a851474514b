import { boolean, defineTable, integer, oneOf, optional, text } from "./define.ts";
import { pointing, shared } from "./shared-columns.ts";
import {
  ACCUMULATION_DOUBTS,
  ACCUMULATIONS,
  BASES,
  COUNTS_AS,
  MISSING,
  ORIGINS,
  QUALITIES,
  TRENDS,
  VERDICTS,
} from "./vocabulary.ts";

/** Tables that follow a plan through its years. */

/** The actual value of an indicator in one year, with its own source. Never an official statistic. */
export const results = defineTable({
  file: "results",
  unique: ["indicator_id", "year", "origin"],
  foreign: pointing("theme", "municipality_code", "plan", "indicator_id"),
  columns: {
    ...shared("indicator_id", "municipality_code", "plan", "theme", "unit", "unit_en"),
    origin: oneOf(ORIGINS),
    year: optional.integer(),
    basis: optional.oneOf(BASES),
    raw: text(),
    value: optional.number("@unit"),
    missing: optional.oneOf(MISSING),
    newest: boolean(),
    ...shared("source", "source_en"),
    document: text(),
    page: optional.integer(),
    line: optional.integer(),
    address: text(),
    quality: oneOf(QUALITIES),
    evaluation_printed: optional.text(),
    counts_as: optional.oneOf(COUNTS_AS),
    division: text(),
    reason: text(),
    response: text(),
    note: text(),
    review: text(),
    review_en: text(),
    pandemic: boolean(),
  },
});

/** Where an indicator stood in one year on the way to its target. Repeats (再掲) have no rows. */
export const progressYears = defineTable({
  file: "progress-years",
  primary: ["indicator_id", "year"],
  foreign: pointing("theme", "municipality_code", "plan", "indicator_id"),
  columns: {
    ...shared("indicator_id", "municipality_code", "plan", "theme", "unit", "direction"),
    accumulation: oneOf(ACCUMULATIONS),
    accumulation_doubt: optional.oneOf(ACCUMULATION_DOUBTS),
    year: integer(),
    /** Null in a year with a yearly target and no result. */
    value: optional.number("@unit"),
    ...shared("target_value", "target_year"),
    expected: optional.number("@unit"),
    /** `yearly_target`, `between_yearly_targets`, `straight_line`, `share_of_years`, `target`. */
    expected_by: optional.text(),
    distance: optional.number("@unit"),
    share_reached: optional.number("1"),
    elapsed: optional.number("1"),
    verdict: optional.oneOf(VERDICTS),
    rule: text(),
    trend: optional.oneOf(TRENDS),
    after_target: boolean(),
  },
});
