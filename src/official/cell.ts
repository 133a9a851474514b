import type { OfficialMissing } from "../tables/rows.ts";

/** A number, or the reason that there is none. */
export type Cell = number | OfficialMissing;

const SYMBOLS: Readonly<Record<string, OfficialMissing>> = {
  ...{ "": "not_available", "***": "not_available", "…": "not_available", "...": "not_available" },
  ...{ X: "suppressed", x: "suppressed", Χ: "suppressed", χ: "suppressed" },
  ...{ "-": "not_applicable", "－": "not_applicable", "―": "not_applicable" },
};

/**
 * Reads a cell of an official table: a number with or without commas, or one of the symbols that
 * Japanese statistics use (X suppressed, - not applicable, *** and … not available).
 * @returns undefined where it is neither.
 */
export function readCell(raw: string): Cell | undefined {
  const text = raw.trim();
  const symbol = SYMBOLS[text];
  if (symbol !== undefined) return symbol;
  const plain = text.replace(/,(?=\d{3}(?:\D|$))/gu, "");
  return /^-?\d+(\.\d+)?$/u.test(plain) ? Number(plain) : undefined;
}
