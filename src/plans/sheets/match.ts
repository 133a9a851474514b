import { foldWidth } from "../../notation/text.ts";
import type { PrintedIndicator } from "../schemas.ts";
import type { Entry } from "./entries.ts";

/** Why a person must look at a match before it is written. */
export type Doubt = "renamed" | "code_changed" | "row_changed";
/** Why an entry belongs to no row. */
export type Unmatched = "no_row" | "several_rows" | "row_taken";

export type Match =
  | { entry: Entry; indicator: PrintedIndicator; doubts: Doubt[] }
  | { entry: Entry; indicator: null; why: Unmatched };

/** Labels as alike as this may be one label that was reworded. */
const ALIKE = 0.7;

/**
 * Which row of the plan each entry belongs to: by the row's number where the sheet has it, by label
 * and series, by a code that only one row has, by a label that is nearly the same. Repeats (再掲) are
 * left to their first appearance.
 */
export function matchEntries(
  entries: readonly Entry[],
  indicators: readonly PrintedIndicator[],
): Match[] {
  const originals = indicators.filter(({ repeat }) => repeat === "");
  const taken = new Set<string>();
  return entries.map((entry) => {
    const match = matchEntry(entry, originals);
    if (match.indicator === null) return match;
    if (taken.has(match.indicator.row)) return { entry, indicator: null, why: "row_taken" };
    taken.add(match.indicator.row);
    return match;
  });
}

function matchEntry(entry: Entry, rows: readonly PrintedIndicator[]): Match {
  const named = rows.filter((row) => isSameName(row, entry));
  const coded = entry.code === "" ? named : named.filter((row) => isSameCode(row, entry));
  const [byName, ...more] = coded.length > 0 ? coded : named;
  const byRow = rows.find(({ row }) => row === foldWidth(entry.row));
  if (byRow !== undefined && (byName === undefined || named.includes(byRow)))
    return found(entry, byRow);
  if (byName !== undefined)
    return more.length > 0 ? { entry, indicator: null, why: "several_rows" } : found(entry, byName);
  const byCode = rows.filter((row) => entry.code !== "" && isSameCode(row, entry));
  const alike = rows.filter((row) => likeness(row.label, entry.label) >= ALIKE);
  const [only, ...others] = byCode.length === 1 ? byCode : alike;
  if (only === undefined) return { entry, indicator: null, why: "no_row" };
  return others.length > 0 ? { entry, indicator: null, why: "several_rows" } : found(entry, only);
}

function found(entry: Entry, indicator: PrintedIndicator): Match {
  const doubts: Doubt[] = [];
  if (!isSameName(indicator, entry)) doubts.push("renamed");
  if (entry.code !== "" && !isSameCode(indicator, entry)) doubts.push("code_changed");
  if (entry.row !== "" && foldWidth(entry.row) !== indicator.row) doubts.push("row_changed");
  return { entry, indicator, doubts };
}

/** An empty series in the sheet fits a row without one alone. */
function isSameName(row: PrintedIndicator, { label, series }: Entry): boolean {
  return plain(row.label + row.series) === plain(label + series);
}

function isSameCode(row: PrintedIndicator, { code }: Entry): boolean {
  return plain(row.code) === plain(code);
}

function plain(text: string): string {
  return foldWidth(text).replace(/[\s・、,()「」]/gu, "");
}

/** Share of the pairs of neighbouring letters that two labels have in common, 0 to 1. */
function likeness(a: string, b: string): number {
  const [first, second] = [pairs(plain(a)), pairs(plain(b))];
  const shared = first.filter((pair) => second.includes(pair)).length;
  return first.length + second.length === 0 ? 0 : (2 * shared) / (first.length + second.length);
}

function pairs(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
}
