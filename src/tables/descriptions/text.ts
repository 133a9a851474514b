import type { Translated } from "../../lib/language.ts";

/** What a column holds, for people. */
export interface ColumnText extends Translated {
  /** The unit of the numbers, or `@unit` where the row's own column `unit` names it. */
  unit?: string;
}

/** Keys are column names, or `table.column` where one table means something of its own by it. */
export type ColumnTexts = Record<string, ColumnText>;

export function say(ja: string, en: string, unit?: string): ColumnText {
  return unit === undefined ? { ja, en } : { ja, en, unit };
}
