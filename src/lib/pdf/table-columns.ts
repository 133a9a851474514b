import type { Column, TableRow } from "./content.ts";
import { lineWidth, phraseWidth, type Setting } from "./lines.ts";
import { LOOK } from "./looks.ts";
import type { Frame } from "./piece.ts";

const GAP = 9;
/** Figures set flush right stand off from words set flush left. */
const GAP_AFTER_FIGURES = 18;
/** A column of figures is never wider than this share of the table for their sake. */
const WIDEST_FIGURES = 0.22;
/** One phrase never claims more than this share of the table. */
const WIDEST_PHRASE = 0.3;
/** Lines broken between phrases are filled to about this share. */
const FILLED = 0.92;

/** Where a column stands, from the table's left edge. */
export interface Place {
  x: number;
  width: number;
  right: boolean;
}

/**
 * Columns as wide as their contents ask for. Where not every cell has room for one line, the widths
 * are those with which the rows together need the fewest lines.
 */
export function placeColumns(
  columns: readonly Column[],
  rows: readonly TableRow[],
  frame: Frame,
): Place[] {
  const right = columns.map(
    ({ align, figures }) => (align ?? (figures ? "right" : "left")) === "right",
  );
  const gaps = columns.map((_, i) => {
    if (i === columns.length - 1) return 0;
    return right[i] && !right[i + 1] ? GAP_AFTER_FIGURES : GAP;
  });
  const usable = frame.width - sum(gaps);
  const widths = fitWidths(columns, rows, usable, frame);
  let x = 0;
  return columns.map((_, i) => {
    const place = { x, width: widths[i] ?? 0, right: right[i] ?? false };
    x += place.width + (gaps[i] ?? 0);
    return place;
  });
}

function fitWidths(
  columns: readonly Column[],
  rows: readonly TableRow[],
  usable: number,
  frame: Frame,
): number[] {
  const headSetting = setting(LOOK.columnHead, frame);
  const settings = columns.map(({ figures = false }) => setting({ ...LOOK.cell, figures }, frame));
  const head = columns.map(({ label }) => lineWidth([label], headSetting));
  const cells = rows.map(({ cells }) =>
    settings.map((setting, i) => lineWidth(cells[i] ?? [], setting)),
  );
  const natural = columns.map((_, i) => Math.max(...column([head, ...cells], i)));
  const wanted = sum(natural);
  if (wanted <= usable)
    return natural.map((width) =>
      wanted === 0 ? usable / natural.length : (width * usable) / wanted,
    );
  const least = columns.map(({ label, figures }, i) => {
    let phrase = phraseWidth([label], headSetting);
    rows.forEach((row, at) => {
      // A line no wider than a phrase has no wider phrase; finding phrases takes long.
      if ((cells[at]?.[i] ?? 0) > phrase)
        phrase = Math.max(phrase, phraseWidth(row.cells[i] ?? [], settings[i] ?? headSetting));
    });
    if (!figures) return Math.min(phrase, usable * WIDEST_PHRASE);
    const most = mostOf(column(cells, i));
    return Math.min(Math.max(phrase, most), usable * WIDEST_FIGURES);
  });
  const scale = Math.min(1, usable / sum(least));
  const floor = least.map((width) => width * scale);
  const over = wanted - sum(floor);
  const start = floor.map(
    (width, i) => width + ((usable - sum(floor)) * ((natural[i] ?? 0) - width)) / over,
  );
  return fewestLines(start, floor, cells);
}

/** Hands width from column to column as long as that saves lines. */
function fewestLines(
  start: readonly number[],
  floor: readonly number[],
  cells: readonly number[][],
): number[] {
  let best = [...start];
  let bestCost = cost(best, cells);
  for (const step of [48, 24, 12, 6, 3]) {
    for (let improved = true; improved; ) {
      improved = false;
      for (let from = 0; from < best.length; from++) {
        for (let to = 0; to < best.length; to++) {
          if (from === to || (best[from] ?? 0) - step < (floor[from] ?? 0)) continue;
          const tried = [...best];
          tried[from] = (tried[from] ?? 0) - step;
          tried[to] = (tried[to] ?? 0) + step;
          const triedCost = cost(tried, cells);
          if (triedCost >= bestCost) continue;
          [best, bestCost, improved] = [tried, triedCost, true];
        }
      }
    }
  }
  return best;
}

/** A row of seven lines beside rows of two reads worse than a few rows of three. */
const TALL_ROWS = 1.4;

/** Lines of the rows, then the lines of all cells: the first decides, the second breaks ties. */
function cost(widths: readonly number[], cells: readonly number[][]): number {
  let rows = 0;
  let all = 0;
  for (const row of cells) {
    let most = 1;
    row.forEach((line, i) => {
      const width = widths[i] ?? 0;
      const lines = line <= width + 0.01 ? 1 : Math.max(2, Math.ceil(line / (width * FILLED)));
      most = Math.max(most, lines);
      all += lines;
    });
    rows += most ** TALL_ROWS;
  }
  return rows + all / 1000;
}

function setting(look: Pick<Setting, "size" | "bold" | "figures">, frame: Frame): Setting {
  return { ...look, fonts: frame.fonts, lang: frame.lang, width: Number.POSITIVE_INFINITY };
}

function column(rows: readonly number[][], index: number): number[] {
  return rows.map((row) => row[index] ?? 0);
}

/** All but the widest fifth are no wider: one long figure does not take the room of the words. */
function mostOf(widths: readonly number[]): number {
  const sorted = widths.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.8)] ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
