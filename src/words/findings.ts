import type { Language, Translated } from "../lib/language.ts";
import { remember } from "../lib/memo.ts";
import type { Finding } from "../tables/rows.ts";
import type { FindingTexts } from "./finding-names.ts";
import { PAIR_FINDINGS } from "./finding-pairs.ts";
import { TARGET_FINDINGS } from "./finding-targets.ts";
import { VALUE_FINDINGS } from "./finding-values.ts";

const ALL = { ...TARGET_FINDINGS, ...VALUE_FINDINGS, ...PAIR_FINDINGS } as const;

export type RuleId = keyof typeof ALL;

/** What the audit says to the people who wrote a plan, by rule. */
export const FINDINGS: Readonly<Record<RuleId, FindingTexts>> = ALL;

/** The text of a message, and at every second place the name of what stands there. */
const partsOf = remember((message): readonly string[] => message.split(/\{(\w+)\}/u));

/**
 * The message of a rule in both languages.
 * @throws Error where a place of the message has no value: a mistake in the rule, not in the data.
 */
export function findingMessage(
  rule: RuleId,
  values: Record<string, string | Translated>,
): Translated {
  const fill = (lang: keyof Translated) =>
    partsOf(FINDINGS[rule].message[lang])
      .map((part, i) => {
        if (i % 2 === 0) return part;
        const value = values[part];
        if (value === undefined) throw new Error(`${rule}: no value for {${part}}`);
        return typeof value === "string" ? value : value[lang];
      })
      .join("");
  return { ja: fill("ja"), en: fill("en") };
}

/** What a finding says, as its row of the table holds it in each language. */
export function findingText(finding: FindingWords, lang: Language): string {
  return { ja: finding.message, en: finding.message_en }[lang];
}

type FindingWords = Pick<Finding, "message" | "message_en">;
