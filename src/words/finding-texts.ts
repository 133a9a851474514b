import type { Translated } from "../lib/language.ts";

/** What is said of a rule: what it looks for, its question to the planners, and of each row. */
export interface FindingTexts {
  name: Translated;
  /** Once for all rows that the rule names. */
  question: Translated;
  /** Quotes the printed cells, names no one and says what would help. `{name}` is filled by the rule; `{row}` is label, document, line. */
  message: Translated;
}
