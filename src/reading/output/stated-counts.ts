import { flowing, type Line } from "../document.ts";
import type { Extraction } from "../extract.ts";

/** A number that the document states about itself, beside what was found. */
export interface StatedCount {
  what: string;
  stated: number;
  found: number;
  line: number;
}

const KANJI = "〇一二三四五六七八九";
const STATED =
  /(?:全|合計|計)?([0-9]{1,3}|[一二三四五六七八九])(?:つ|項目|本|件)?の(数値目標|重要業績評価指標|KPI|成果指標|基本目標|基本政策|施策|政策|指標)(?![^、。の（(]{0,2}(?:うち|目))|(数値目標|KPI|重要業績評価指標)(?:\([^)]{0,20}\))?(?:については|は)?全([0-9]{1,3})項目/gu;

/**
 * Counts that the document states (２３の施策, KPIについては全23項目), each compared with the rows
 * and titles found. Only the first statement of each kind and number is kept,
 * and where one of a kind agrees the others are about other plans.
 */
export function statedCounts(lines: Line[], extraction: Extraction): StatedCount[] {
  const found: StatedCount[] = [];
  const { text, at } = flowing(lines);
  for (const match of text.matchAll(STATED)) {
    const what = match[2] ?? match[3] ?? "";
    const digits = match[1] ?? match[4] ?? "";
    const stated = /^\d/.test(digits) ? Number(digits) : KANJI.indexOf(digits);
    const line = at[match.index] ?? 0;
    const counts = countsOf(what, extraction, line).filter((count) => count > 0);
    if (counts.length === 0 || stated < 2) continue;
    const count = counts.find((one) => one === stated) ?? counts[0] ?? 0;
    if (found.some((known) => known.what === what && known.stated === stated)) continue;
    found.push({ what, stated, found: count, line });
  }
  return found.filter(
    (count) =>
      count.stated === count.found ||
      !found.some((other) => other.what === count.what && other.stated === other.found),
  );
}

/** The numbers of such things that were found: per phase for titles, in the phase above for rows. */
function countsOf(what: string, { rows, policies, defaults }: Extraction, line: number): number[] {
  const above = phaseBefore(rows, line, defaults.length);
  const printed = (kind: string) =>
    new Set(rows.filter((row) => row.phase === above && row.kind === kind).map((row) => row.line))
      .size;
  if (what === "数値目標") return [printed("headline")];
  if (/KPI|業績評価指標/.test(what)) return [printed("kpi")];
  if (/指標/.test(what)) return [];
  return defaults.flatMap((_, index) => {
    const own = policies.filter(({ phase }) => phase === index + 1);
    const level = (number: number) => own.filter((policy) => policy.level === String(number));
    if (/基本/.test(what)) {
      const named = level(1).filter(({ code }) => code.startsWith(what));
      return [
        named.length || level(1).filter(({ code }) => /^(?:[0-9]+|[①-⑳])$/u.test(code)).length,
      ];
    }
    return what === "政策" ? [level(2).length] : [level(3).length || level(2).length];
  });
}

/** A tally follows the rows that it counts: the last phase that has rows above the line. */
function phaseBefore(rows: Extraction["rows"], line: number, phases: number): number {
  const above = rows.filter((row) => Number(row.line) < line).at(-1);
  return above?.phase ?? Math.min(1, phases);
}
