import type { Located } from "../lib/files/csv.ts";
import type { ContextMissing } from "../tables/rows.ts";
import type { ItemsFile, JapanFile, PrintedContextValue } from "./schemas.ts";

/** Everything under data/context/, validated. */
export interface ContextData {
  definitions: ItemsFile;
  values: Located<PrintedContextValue>[];
  /** Null where the folder has no japan.yaml. */
  japan: Japan | null;
}

/** One edition of the file of all municipalities. */
export interface Japan {
  file: JapanFile;
  /** Six-digit code → column → cell. */
  rows: ReadonlyMap<string, ReadonlyMap<string, JapanCell>>;
}

/** A number, or the reason that there is none. */
export type JapanCell = number | ContextMissing;

export const NO_CONTEXT: ContextData = {
  definitions: { licences: {}, sources: {}, statistics: {}, items: [] },
  values: [],
  japan: null,
};

const SYMBOLS: Readonly<Record<string, ContextMissing>> = {
  "": "not_available",
  "***": "not_available",
  "…": "not_available",
  "...": "not_available",
  X: "suppressed",
  x: "suppressed",
  Χ: "suppressed",
  χ: "suppressed",
  "-": "not_applicable",
  "－": "not_applicable",
  "―": "not_applicable",
};

/**
 * Reads a cell of an official table: a number with or without commas, or one of the symbols that
 * Japanese statistics use (X suppressed, - not applicable, *** and … not available).
 * @returns undefined where it is neither.
 */
export function readCell(raw: string): JapanCell | undefined {
  const text = raw.trim();
  const symbol = SYMBOLS[text];
  if (symbol !== undefined) return symbol;
  const plain = text.replace(/,(?=\d{3}(?:\D|$))/gu, "");
  return /^-?\d+(\.\d+)?$/u.test(plain) ? Number(plain) : undefined;
}
