import type { Line } from "../document.ts";
import { join } from "../text.ts";
import { withEndedRows } from "./ended-rows.ts";
import {
  barsIn,
  barsOfRows,
  breaksAtCells,
  endEmpty,
  endsInBar,
  isEnd,
  isHeadRule,
  rowsBelow,
  SPREAD,
  withoutLastCell,
} from "./ruled-rows.ts";

/** Lines over which one row may be broken, and the length of one of them, at most. */
const MOST_LINES = 12;
const LONGEST = 80;

/**
 * Tables of bars whose rows an export broke where a cell has a line break, and whose heads it broke at
 * each cell: the rule below the head says how many bars a row has, the last of them at its end.
 */
export function wholeBarRows(printed: Line[]): Line[] {
  const lines = withoutEndBars(printed);
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
      const rows = rowsBelow(lines, at + 1);
      bars = endsInBar(line) ? barsOfRows(rows, barsIn(line)) : 0;
      if (bars === barsIn(line) - 1) whole.push(...whole.splice(-1).map(withoutLastCell));
      const isSpread = SPREAD.test(whole.at(-1)?.text ?? "") && !endEmpty(rows, bars);
      breaks = !isSpread && breaksAtCells(rows, bars);
    } else if (barsIn(line) === 0) bars = 0;
    // The end of the rule itself.
    if (isEnd(line) && isHeadRule(lines[at - 1])) {
      at++;
      continue;
    }
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
function withoutEndBars(printed: Line[]): Line[] {
  // A rule says how many cells a row has.
  if (printed.some(isHeadRule)) return printed;
  const lines = withEndedRows(printed);
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
