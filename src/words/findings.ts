import type { FindingTexts } from "./finding-names.ts";
import { PAIR_FINDINGS } from "./finding-pairs.ts";
import { TARGET_FINDINGS } from "./finding-targets.ts";
import { VALUE_FINDINGS } from "./finding-values.ts";

const ALL = { ...TARGET_FINDINGS, ...VALUE_FINDINGS, ...PAIR_FINDINGS } as const;

export type RuleId = keyof typeof ALL;

/** What the audit says to the people who wrote a plan, by rule. */
export const FINDINGS: Readonly<Record<RuleId, FindingTexts>> = ALL;
