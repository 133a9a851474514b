import { boolean, defineTable, integer, oneOf, optional, text } from "./define.ts";
import { pointing, shared } from "./shared-columns.ts";
import { SEVERITIES, VERDICTS } from "./vocabulary.ts";

/** Tables that the program computes from those of the plans. */

export const coverage = defineTable({
  file: "coverage",
  primary: ["municipality_code", "theme", "kind"],
  foreign: pointing("theme", "municipality_code"),
  columns: {
    ...shared("municipality_code", "theme", "kind"),
    indicators: integer(),
    ...shared("rows"),
  },
});

export const comparisons = defineTable({
  file: "comparisons",
  primary: ["measure", "indicator_id"],
  foreign: pointing("theme", "municipality_code", "indicator_id", "measure"),
  columns: {
    ...shared(
      "measure",
      "name",
      "name_en",
      "theme",
      "grade",
      "form",
      "direction",
      "municipality_code",
      "indicator_id",
    ),
    unit: text(),
    baseline_value: optional.number("@unit"),
    ...shared("baseline_year", "other_baseline_year", "target_type"),
    target_value: optional.number("@unit"),
    ...shared("target_year"),
    latest_value: optional.number("@unit"),
    ...shared("latest_year"),
    years: optional.number(),
    change_per_year: optional.number("@unit"),
    ...shared("period_end", "in_force", "superseded"),
    conversion: text(),
    conversion_en: text(),
    ...shared("caveat", "caveat_en"),
  },
});

export const progress = defineTable({
  file: "progress",
  primary: ["indicator_id"],
  foreign: pointing("theme", "municipality_code", "indicator_id"),
  columns: {
    ...shared(
      "indicator_id",
      "municipality_code",
      "theme",
      "unit",
      "direction",
      "baseline_value",
      "baseline_year",
      "target_value",
      "target_year",
      "latest_value",
      "latest_year",
    ),
    elapsed: optional.number("1"),
    progress: optional.number("1"),
    required_per_year: optional.number("@unit"),
    ...shared("other_baseline_year"),
    other_required_per_year: optional.number("@unit"),
    past_per_year: optional.number("@unit"),
    verdict: oneOf(VERDICTS),
    rule: text(),
    ...shared("in_force"),
  },
});

export const targetQuality = defineTable({
  file: "target-quality",
  primary: ["municipality_code", "theme"],
  foreign: pointing("theme", "municipality_code"),
  columns: {
    ...shared("municipality_code", "theme"),
    indicators: integer(),
    with_number: integer(),
    direction_only: integer(),
    benchmark: integer(),
    no_target: integer(),
    no_baseline: integer(),
    outcome: integer(),
    output: integer(),
    perception: integer(),
    input: integer(),
  },
});

export const policyThemes = defineTable({
  file: "policy-themes",
  primary: ["plan", "theme", "subtheme"],
  foreign: pointing("theme", "subtheme", "municipality_code", "plan"),
  columns: {
    ...shared("theme", "subtheme", "municipality_code", "plan"),
    policies: integer(),
    ...shared("rows"),
    titles: text(),
    checked: text(),
    dealt_with: text(),
    dealt_with_en: text(),
  },
});

export const sdg = defineTable({
  file: "sdg",
  foreign: { ...pointing("theme", "municipality_code", "plan"), policy_id: "policies.id" },
  columns: {
    ...shared("municipality_code", "plan"),
    policy_id: text(),
    ...shared("code", "title", "theme"),
    goal: integer(),
    target: text(),
    printed: text(),
    in_mapping: boolean(),
  },
});

export const findings = defineTable({
  file: "findings",
  columns: {
    rule: text(),
    severity: oneOf(SEVERITIES),
    indicator_id: text(),
    ...shared("municipality_code"),
    message: text(),
    message_en: text(),
    ...shared("plan"),
  },
});
