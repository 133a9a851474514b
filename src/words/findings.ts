import type { Translated } from "../lib/language.ts";
import { TextTable } from "../lib/text-table.ts";

/** What the audit says to the people who wrote a plan. */
export const FINDING_TEXTS = new TextTable(new URL("finding-texts.csv", import.meta.url));

/**
 * What is said of a rule: its name, its question to the planners, once for all rows that it names, and
 * the message of each row, which quotes the printed cells, names no one and says what would help.
 * `{name}` is filled by the rule; `{row}` is label, document, line.
 */
export const findingText = (rule: string, what: "name" | "question" | "message"): Translated =>
  FINDING_TEXTS.text(`${rule}.${what}`);
