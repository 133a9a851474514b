import type { Line, Span } from "../document.ts";
import { columnsOfCells, isSlot } from "../header.ts";
import { cleanText } from "../text.ts";
import type { GridBlock, GridRow } from "./block.ts";
import { holdsValue, isPeriodCell, kindOf } from "./cell.ts";
import { goesOn, namesColumns } from "./head.ts";

/** A column of a page: from where to where its words stand, in font sizes. */
interface Band {
  from: number;
  to: number;
  /** The share of its words that are values. */
  values: number;
}

/** Words nearer than this, in font sizes, stand in one column. */
const GAP = 0.25;
/** Lines without a value that a table has between its rows at most. */
const MOST_IDLE = 3;

const wordsOf = (line: Line | undefined): string[] => (line?.text ?? "").split("\t").map(cleanText);
const isHead = (line: Line | undefined): boolean => namesColumns({ cells: wordsOf(line) });

/**
 * A table of a page without ruling lines: columns are where no word of any row stands. It needs a
 * head that names columns; without one the places of words say too little.
 */
export function spanGrid(lines: Line[], at: number): GridBlock | undefined {
  const first = lines[at];
  if (!first?.spans || !isHead(first)) return undefined;
  const heads: Line[] = [first];
  let next = at + 1;
  for (; next < lines.length; next++) {
    const line = lines[next];
    if (!line?.spans || !goesOn({ cells: line.spans.map(({ text }) => text) })) break;
    heads.push(line);
  }
  const body: Line[] = [];
  let idle = 0;
  let end = next;
  for (let index = next; index < lines.length && idle <= MOST_IDLE; index++) {
    const line = lines[index];
    if (!line || line.cells || isHead(line)) break;
    if (line.text.trim() === "") {
      idle++;
      continue;
    }
    if (!line.spans || line.spans.length === 0) break;
    const values = line.spans.filter(({ text }) => holdsValue(kindOf(text))).length;
    if (values === 0 && (line.text.length > 60 || /。/u.test(line.text))) break;
    idle = values > 0 ? 0 : idle + 1;
    body.push(line);
    if (values > 0) end = index + 1;
  }
  const rows = body.filter((line) => lines.indexOf(line, at) < end);
  const bands = together(bandsOf(rows.filter(({ spans }) => (spans?.length ?? 0) >= 2)), rows);
  if (bands.length < 2 || rows.length === 0) return undefined;
  const under = named(bands, heads);
  const headRows = heads.map((line) => gridRow(line, under, true));
  const bodyRows = wrapped(rows.map((line) => gridRow(line, under)));
  // Every column of values needs a word of its own in the head, or it may have another's.
  const clear = heads.some(
    ({ spans }) =>
      (spans ?? []).filter(forValues).length === bands.filter(({ values }) => values > 0.5).length,
  );
  if (!clear) for (const row of bodyRows) row.wrapped = true;
  return {
    rows: [...headRows, ...bodyRows],
    next: end,
    exact: true,
  };
}

function bandsOf(lines: Line[]): Band[] {
  const spans = lines.flatMap(({ spans }) => spans ?? []).toSorted((a, b) => a.x - b.x);
  const bands: Band[] = [];
  for (const { x, end } of spans) {
    const last = bands.at(-1);
    if (last && x - last.to <= GAP) last.to = Math.max(last.to, end);
    else bands.push({ from: x, to: end, values: 0 });
  }
  for (const band of bands) {
    const own = spans.filter(({ x, end }) => x >= band.from && end <= band.to);
    band.values =
      own.filter(({ text }) => holdsValue(kindOf(text))).length / Math.max(1, own.length);
  }
  return bands;
}

/** Neighbours that hold values and never stand in one row are one column: dashes beside figures. */
function together(bands: Band[], rows: Line[]): Band[] {
  const kept: Band[] = [];
  for (const band of bands) {
    const last = kept.at(-1);
    const within = ({ from, to }: Band, { x, end }: Span) => x >= from - GAP && end <= to + GAP;
    const both = rows.some(
      ({ spans }) =>
        spans?.some((span) => last && within(last, span)) &&
        spans.some((span) => within(band, span)),
    );
    if (last && last.values > 0.5 && band.values > 0.5 && !both) last.to = band.to;
    else kept.push({ ...band });
  }
  return kept;
}

/** Bands that no word of the head stands over go with the one to their left. */
function named(bands: Band[], heads: Line[]): Band[] {
  const over = new Set(
    heads.flatMap(({ spans }) =>
      (spans ?? []).map((span) => inOrder(bands, spans ?? []).get(span) ?? headBand(bands, span)),
    ),
  );
  const kept: Band[] = [];
  for (const [index, band] of bands.entries()) {
    const last = kept.at(-1);
    if (last && !over.has(index)) last.to = band.to;
    else kept.push({ ...band });
  }
  return kept;
}

/** The band that shares most of a word's width, or the nearest one. */
function bandAt(bands: Band[], { x, end }: Span): number {
  let best = 0;
  let most = -Infinity;
  for (const [index, band] of bands.entries()) {
    const shared = Math.min(end, band.to) - Math.max(x, band.from);
    if (shared > most) [best, most] = [index, shared];
  }
  return best;
}

/** What it costs that a word for values stands over words, or a word for texts over values. */
const UNLIKE = 8;

/** The band that a word of the head stands over: the nearest one that holds what the word names. */
function headBand(bands: Band[], span: Span): number {
  const { x, end } = span;
  const values = forValues(span);
  const cost = bands.map((band) => {
    const apart = Math.max(0, x - band.to, band.from - end);
    const centre = Math.abs((x + end) / 2 - (band.from + band.to) / 2) / 100;
    return apart + centre + (values === band.values > 0.5 ? 0 : UNLIKE);
  });
  return cost.indexOf(Math.min(...cost));
}

/** Whether a word of a head names values or dates them. */
const forValues = ({ text }: Span): boolean => {
  const [column] = columnsOfCells([text]);
  return isPeriodCell(text) || (column !== undefined && isSlot(column));
};

/** As many words for values as there are bands of values stand over them in their order. */
function inOrder(bands: Band[], words: Span[]): Map<Span, number> {
  const valued = bands.flatMap(({ values }, index) => (values > 0.5 ? [index] : []));
  const named = words.filter(forValues);
  return new Map(
    named.length === valued.length ? named.map((word, index) => [word, valued[index] ?? 0]) : [],
  );
}

function gridRow(line: Line, bands: Band[], head = false): GridRow {
  const cells = bands.map(() => "");
  const ordered = head ? inOrder(bands, line.spans ?? []) : new Map<Span, number>();
  for (const span of line.spans ?? []) {
    const at = ordered.get(span) ?? (head ? headBand(bands, span) : bandAt(bands, span));
    cells[at] = `${cells[at] ?? ""} ${span.text}`.trim();
  }
  return { line, cells };
}

/** A line without a value goes on with the row above; whose row it is stays in doubt. */
function wrapped(rows: GridRow[]): GridRow[] {
  const whole: GridRow[] = [];
  for (const row of rows) {
    const last = whole.at(-1);
    const idle = !row.cells.some((cell) => holdsValue(kindOf(cell)) || /[0-9０-９]/u.test(cell));
    if (!idle || !last) whole.push(row);
    else {
      last.cells = last.cells.map((cell, index) => `${cell}${row.cells[index] ?? ""}`);
      last.wrapped = true;
    }
  }
  return whole;
}
