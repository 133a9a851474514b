import type { Line } from "../document.ts";
import { join } from "../text.ts";
import { isRule } from "./bars.ts";
import { withEndedRows } from "./ended-rows.ts";

/** Lines over which one row may be broken, and the length of one of them, at most. */
const MOST_LINES = 12;
const LONGEST = 80;

/**
 * Tables of bars whose rows an export broke where a cell has a line break, and whose heads it broke at
 * each cell: the rule below the head says how many bars a row has, the last of them at its end.
 */
export function wholeBarRows(printed: Line[]): Line[] {
  const lines = withoutEndBars(printed.some(isHeadRule) ? printed : withEndedRows(printed));
  const whole: Line[] = [];
  let bars = 0;
  let breaks = false;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as Line;
    if (isHeadRule(line)) {
      const head = partsOf(whole.slice(-MOST_LINES).reverse(), barsIn(line)).length;
      if (head > 1 && endsInBar(whole.at(-1)) === endsInBar(line))
        whole.push(joined(whole.splice(-head)));
      // Without a bar at its end nothing says where a broken row ends.
      bars = endsInBar(line) ? barsIn(line) : 0;
      breaks = !SPREAD.test(whole.at(-1)?.text ?? "") && breaksAtCells(lines, at + 1, bars);
    } else if (barsIn(line) === 0) bars = 0;
    const open = bars > 1 && barsIn(line) < bars && (breaks || !endsInBar(line));
    const parts = open ? partsOf(lines.slice(at, at + MOST_LINES), bars) : [];
    const row = endsInBar(parts.at(-1)) ? parts : [line];
    whole.push(joined(row));
    at += row.length;
  }
  return whole;
}

/** Lines in a row with a cell each show that their bars part rows and not columns. */
const LEAST = 8;
const ALONE = /^([^|]*)\s\|\s*$/u;

/** Lines with a cell and its bar each (目標値 | / 12枚 |), without the bars: their order alone makes rows. */
function withoutEndBars(lines: Line[]): Line[] {
  // A rule says how many cells a row has.
  if (lines.some(isHeadRule)) return lines;
  const bare = [...lines];
  const isAlone = (line: Line | undefined) => line && !line.cells && ALONE.test(line.text);
  for (let at = 0; at < lines.length; at++) {
    const from = at;
    while (isAlone(lines[at])) at++;
    for (const [index, line] of lines.slice(from, at - from < LEAST ? from : at).entries())
      bare[from + index] = { ...line, text: line.text.replace(ALONE, "$1") };
  }
  return bare;
}

const isHeadRule = (line: Line): boolean => /-- ?\|?\s*$/u.test(line.text) && isRule(line);
const endsRows = (line: Line): boolean => barsIn(line) === 0 || isHeadRule(line);

/**
 * Whether rows are broken behind their bars too (1 | / label | 3 | / 5 |): the lines of the table, the last row
 * apart, make rows of as many bars each, and one of them holds a single cell.
 */
function breaksAtCells(lines: Line[], from: number, bars: number): boolean {
  let found = 0;
  let single = false;
  let at = from;
  for (; at < lines.length && !endsRows(lines[at] as Line); at++) {
    const count = barsIn(lines[at] as Line);
    single ||= count === 1;
    found = found === bars ? count : found + count;
    if (found > bars) return false;
  }
  return single && at > from + 1;
}

/** A head of which an export put several merged cells to its end does not say what its columns are. */
const SPREAD = /\|\s*\|\s*\|\s*$/u;

const barsIn = ({ text, cells }: Line): number => (cells ? 0 : text.split("|").length - 1);
const endsInBar = (line: Line | undefined): boolean => line?.text.trimEnd().endsWith("|") ?? false;

/** A text without bars of this length is no part of a row. */
const isLong = (line: Line): boolean => barsIn(line) === 0 && line.text.length > LONGEST;

/** The first lines that have together as many bars as a row, or none. */
function partsOf(lines: Line[], bars: number): Line[] {
  let found = 0;
  for (const [at, line] of lines.entries()) {
    if (line.cells || line.text.trim() === "" || isLong(line)) return [];
    found += barsIn(line);
    if (found > bars) return [];
    if (found === bars) return lines.slice(0, at + 1);
  }
  return [];
}

function joined([first, ...more]: Line[]): Line {
  const line = first as Line;
  return more.length === 0
    ? line
    : {
        ...line,
        text: more.reduce((text, part) => join(text, part.text.trim()), line.text.trim()),
      };
}
