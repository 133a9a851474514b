import { sum } from "d3";
import type { Column, TableRow } from "./content.ts";
import { fewestLines } from "./fewest-lines.ts";
import { lineWidth, PHRASE, WORD, widestOf } from "./lines.ts";
import { LOOK } from "./looks.ts";
import type { Setting } from "./measured-text.ts";
import type { Frame } from "./piece.ts";

/** A column of figures is never wider than this share of the table for their sake. */
const WIDEST_FIGURES = 0.22;
/** One phrase never claims more than this share of the table. */
const WIDEST_PHRASE = 0.3;

/** Widths of columns that fill `usable`, for a table of one line a row if there is room for it. */
export function fitWidths(
  columns: readonly Column[],
  rows: readonly TableRow[],
  usable: number,
  frame: Frame,
): number[] {
  const [headSetting, cellSetting] = settings(frame);
  const head = columns.map(({ label }) => lineWidth([label], headSetting));
  const cells = rows.map(({ cells }) =>
    columns.map((_, i) => lineWidth(cells[i] ?? [], cellSetting)),
  );
  const natural = columns.map((_, i) => Math.max(...column([head, ...cells], i)));
  const wanted = sum(natural);
  if (wanted <= usable)
    return natural.map((width) =>
      wanted === 0 ? usable / natural.length : (width * usable) / wanted,
    );
  const least = columns.map(({ label, figures }, i) => {
    let phrase = widestOf([label], headSetting, PHRASE);
    rows.forEach((row, at) => {
      // A line no wider than a phrase has no wider phrase; finding phrases takes long.
      if ((cells[at]?.[i] ?? 0) > phrase)
        phrase = Math.max(phrase, widestOf(row.cells[i] ?? [], cellSetting, PHRASE));
    });
    return Math.min(phrase, usable * (figures ? WIDEST_FIGURES : WIDEST_PHRASE));
  });
  const floor = withinUsable(least, wordWidths(columns, rows, frame), usable);
  const over = wanted - sum(floor);
  const start = floor.map(
    (width, i) => width + ((usable - sum(floor)) * ((natural[i] ?? 0) - width)) / over,
  );
  return fewestLines(start, floor, cells);
}

/**
 * Widths by share in which no word is parted: a column that its share leaves too narrow for its
 * widest word takes what it lacks from the room that the others have over theirs.
 */
export function sharedWidths(
  columns: readonly Column[],
  rows: readonly TableRow[],
  usable: number,
  frame: Frame,
): number[] {
  const shares = columns.map(({ share = 0 }) => share);
  const wide = shares.map((share) => (usable * share) / sum(shares));
  const words = wordWidths(columns, rows, frame);
  const over = wide.map((width, i) => width - (words[i] ?? 0));
  const [lacking, spare] = [-1, 1].map((sign) => sum(over.map((one) => Math.max(0, sign * one))));
  const given = Math.min(1, (spare ?? 0) / (lacking || 1));
  const taken = ((lacking ?? 0) * given) / (spare || 1);
  return wide.map((width, i) => {
    const own = over[i] ?? 0;
    return width - own * (own < 0 ? given : taken);
  });
}

/** The widest word or number of each column, which no line parts. */
function wordWidths(columns: readonly Column[], rows: readonly TableRow[], frame: Frame): number[] {
  const [head, cell] = settings(frame);
  return columns.map(({ label }, i) => {
    const ofCells = rows.map(({ cells }) => widestOf(cells[i] ?? [], cell, WORD));
    return Math.max(widestOf([label], head, WORD), ...ofCells);
  });
}

/** Where not all phrases have room, words alone keep theirs, and not even they where there is none. */
function withinUsable(least: number[], words: number[], usable: number): number[] {
  const whole = words.map((width) => Math.min(width, usable * WIDEST_PHRASE));
  const wide = least.map((width, i) => Math.max(width, whole[i] ?? 0));
  const [wanted, needed] = [sum(wide), sum(whole)];
  if (wanted <= usable) return wide;
  if (needed >= usable) return whole.map((width) => (width * usable) / needed);
  return whole;
}

function settings({ lang }: Frame): [Setting, Setting] {
  const free = { lang, width: Number.POSITIVE_INFINITY };
  return [
    { ...LOOK.columnHead, ...free },
    { ...LOOK.cell, ...free },
  ];
}

function column(rows: readonly number[][], index: number): number[] {
  return rows.map((row) => row[index] ?? 0);
}
