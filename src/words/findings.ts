import type { Translated } from "../lib/language.ts";
import { TextTable } from "../lib/text-table.ts";

const RULES = [
  "target-met-at-baseline",
  "target-equals-baseline",
  "target-wrong-side",
  "missing-target",
  "target-met-later",
  "target-year-outside-plan",
  "annual-target-undated-baseline",
  "benchmark-unknown",
  "survey-change-small",
  "past-against-required",
  "missing-baseline",
  "missing-year",
  "missing-unit",
  "accumulation-doubtful",
  "mean-against-year",
  "pandemic-base-year",
  "text-misread",
  "sdg-code-unknown",
  "stated-count",
  "evaluation-differs",
  "result-evaluation-differs",
  "repeat-differs",
  "same-quantity-differs",
  "phase-baseline-differs",
  "official-differs",
  "scale-between-cities",
  "unachieved-without-successor",
  "outlook-against-projection",
] as const;
export type RuleId = (typeof RULES)[number];

/** What is said of a rule: what it looks for, its question to the planners, and of each row. */
interface FindingTexts {
  name: Translated;
  /** Once for all rows that the rule names. */
  question: Translated;
  /** Quotes the printed cells, names no one and says what would help. `{name}` is filled by the rule; `{row}` is label, document, line. */
  message: Translated;
}

export const FINDING_TEXTS = new TextTable(new URL("finding-texts.csv", import.meta.url));

/** What the audit says to the people who wrote a plan, by rule. */
export const FINDINGS = Object.fromEntries(
  RULES.map((rule) => [rule, FINDING_TEXTS.group(rule, ["name", "question", "message"])]),
) as Readonly<Record<RuleId, FindingTexts>>;
