import { flowing, type Line } from "./document.ts";
import type { Phases } from "./phases.ts";
import { YEAR } from "./words.ts";

/** Years that a document states as a rule for rows that print none, as printed, and where. */
export interface DefaultYears {
  baseline: string;
  target: string;
  latest: string;
  line: number;
}

const RULE = new RegExp(
  `(当初値|基準値|現状値|現況値|最新値|実績値|目標値)は、?(?:原則(?:と?して)?、?)?(?:特に記載(?:が|の)ない(?:場合|限り)は?、?)?(?:本?計画(?:期間)?の?最終年度である、?)?(${YEAR})(?:末)?(?:時点)?の?(?:数値|値|実績)`,
  "gu",
);

/**
 * Finds rules such as 現状値は原則として令和２年度の数値. A rule holds for the phase in which it
 * stands, or for the next one when it stands behind that phase's last row.
 */
export function defaultYears(
  lines: Line[],
  phases: Phases,
  rowLines: number[] = [],
): DefaultYears[] {
  const defaults = Array.from(
    { length: phases.count },
    (): DefaultYears => ({ baseline: "", target: "", latest: "", line: 0 }),
  );
  const { text, at } = flowing(lines);
  for (const match of text.matchAll(RULE)) {
    const line = at[match.index] ?? 0;
    const next = rowLines.find((row) => row > line);
    const rule = defaults[phases.phaseOf(next ?? line) - 1];
    const [, word = "", year = ""] = match;
    if (!rule) continue;
    rule.line ||= line;
    if (/当初|基準|現/.test(word)) rule.baseline ||= year;
    else if (word === "目標値") rule.target ||= year;
    else rule.latest ||= year;
  }
  return defaults;
}
