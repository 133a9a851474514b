import type { Translated } from "../../lib/language.ts";
import { contextColumns } from "./context-columns.ts";
import { followColumns } from "./follow-columns.ts";
import { planColumns } from "./plan-columns.ts";
import { resultColumns } from "./result-columns.ts";
import type { ColumnText } from "./text.ts";

export { TABLE_TEXTS } from "./tables.ts";
export { VALUE_TEXTS } from "./values.ts";

export const COLUMN_TEXTS = {
  ...planColumns,
  ...resultColumns,
  ...followColumns,
  ...contextColumns,
};

/** What a column holds; undefined for a column that nobody described, which a test refuses. */
export function describeColumn(table: string, column: string): ColumnText | undefined {
  return COLUMN_TEXTS[`${table}.${column}`] ?? COLUMN_TEXTS[column];
}

/** A text for a value without one: its own name in both languages. */
export function untranslated(value: string): Translated {
  return { ja: value, en: value };
}
