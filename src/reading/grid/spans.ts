import { isSlot } from "../column.ts";
import type { Line, Span } from "../document.ts";
import { columnsOfCells } from "../header.ts";
import { cleanText } from "../text.ts";
import type { GridBlock } from "./block.ts";
import { holdsValue, isPeriodCell, kindOf } from "./cell.ts";
import { goesOn, joined, namesColumns } from "./head.ts";
import { wholeLines } from "./whole-lines.ts";

/** A column of a page: from where to where its words stand, in font sizes. */
interface Band {
  from: number;
  to: number;
  /** The share of its words that are values. */
  values: number;
}

/** Words nearer than this, in font sizes, stand in one column. */
const GAP = 0.25;
/** A word that a row's second line may hold: the rest of a label, or the year of a value. */
const isDated = ({ text }: Span): boolean =>
  isPeriodCell(text) || columnsOfCells([text])[0]?.role === "other";
/** A rule drawn with signs. */
const DRAWN = /^\s*[-=_─━―—＿]{5,}\s*$/u;
/** Lines without a value that a table has between its rows at most. */
const MOST_IDLE = 3;

const isHead = (line: Line | undefined): boolean =>
  namesColumns({ cells: (line?.text ?? "").split("\t").map(cleanText) });
const isValue = ({ text }: Span): boolean => holdsValue(kindOf(text));

/**
 * A table of a page without ruling lines: columns are where no word of any row stands. It needs a
 * head that names columns; without one the places of words say too little.
 */
export function spanGrid(lines: Line[], at: number): GridBlock | undefined {
  const first = lines[at];
  if (!first?.spans || !isHead(first)) return undefined;
  const heads = headLines(lines, at);
  const { rows, next } = bodyFrom(lines, at + heads.length);
  const spans = rows.map((line) => line.spans ?? []);
  const found = bandsOf(spans.filter(({ length }) => length >= 2).flat());
  const bands = merged(found, (last, band) => takeTurns(last, band, spans));
  if (bands.length < 2 || rows.length === 0) return undefined;
  // Bands that no word of the head stands over go with the one to their left.
  const over = new Set(heads.flatMap((words) => headPlaces(bands, words)));
  const columns = merged(bands, (_, band) => !over.has(bands.indexOf(band)));
  // Every column of values needs a word of its own in the head, or it may have another's.
  const valued = bands.filter(({ values }) => values > 0.5).length;
  const clear = heads.some((words) => words.filter(forValues).length === valued);
  const body = wholeLines(
    rows.map((line, row) => {
      const places = (spans[row] ?? []).map((span) =>
        nearest(columns, (band) => apart(band, span)),
      );
      return { line, cells: cellsAt(columns, spans[row] ?? [], places) };
    }),
  );
  const titles = heads.map((words) => cellsAt(columns, words, headPlaces(columns, words)));
  const head = titles.reduce((above, below) => joined(above, below, true));
  return {
    rows: [
      { line: first, cells: head },
      ...(clear ? body : body.map((row) => ({ ...row, wrapped: true }))),
    ],
    next,
    exact: true,
  };
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= GAP;
const cellsOf = (spans: Span[]) => ({ cells: spans.map(({ text }) => text) });

/** The words of a head's lines: those that go on with it, and words between two of them. */
function headLines(lines: Line[], at: number): Span[][] {
  const onward = (index: number) => {
    const { spans } = lines[index] ?? {};
    return spans !== undefined && goesOn(cellsOf(spans));
  };
  const isTitle = ({ text }: Span) => kindOf(text) === "text" && !/[0-9０-９。]/u.test(text);
  let next = at + 1;
  while (onward(next) || (onward(next + 1) && lines[next]?.spans?.every(isTitle))) next++;
  return lines.slice(at, next).map(({ spans }) => spans ?? []);
}

/** The lines below a head, up to the last that holds a value or goes on right below it. */
function bodyFrom(lines: Line[], from: number): { rows: Line[]; next: number } {
  const rows: Line[] = [];
  let [size, next] = [0, from];
  const goesOnAt = ({ x }: Span) => rows.some(({ spans }) => spans?.some((own) => near(own.x, x)));
  for (let index = from, idle = 0; index < lines.length && idle <= MOST_IDLE; index++) {
    const line = lines[index];
    if (!line || line.cells || (isHead(line) && !line.spans?.every(isDated))) break;
    if (DRAWN.test(line.text)) continue;
    const values = line.spans?.some(isValue);
    const blank = line.text.trim() === "";
    idle = values ? 0 : idle + 1;
    if (!blank && (!line.spans?.length || (!values && /。|.{61}/u.test(line.text)))) break;
    const below = !blank && index === next && index > from && line.spans?.every(goesOnAt);
    if (!blank) rows.push(line);
    if (values || below) [size, next] = [rows.length, index + 1];
  }
  return { rows: rows.slice(0, size), next };
}

function bandsOf(spans: Span[]): Band[] {
  const bands: Band[] = [];
  for (const { x, end } of spans.toSorted((a, b) => a.x - b.x)) {
    const last = bands.at(-1);
    if (last && x - last.to <= GAP) last.to = Math.max(last.to, end);
    else bands.push({ from: x, to: end, values: 0 });
  }
  for (const band of bands) {
    // A year below a value says nothing of what its column holds.
    const inside = spans.filter(({ x, end }) => x >= band.from && end <= band.to);
    const undated = inside.filter(({ text }) => !isPeriodCell(text));
    const own = undated.length > 0 ? undated : inside;
    band.values = counts(own) ? 0 : own.filter(isValue).length / Math.max(1, own.length);
  }
  return bands;
}

/** Whether words number the rows: 4, 5, 6. */
const counts = (words: Span[]): boolean =>
  words.length > 1 &&
  words.every(({ text }, at) => Number(text) === Number(words[0]?.text || Number.NaN) + at);

/** The bands, those joined with the one to their left that `joins` says. */
function merged(bands: Band[], joins: (last: Band, band: Band) => boolean): Band[] {
  const kept: Band[] = [];
  for (const band of bands) {
    const last = kept.at(-1);
    if (last && joins(last, band)) last.to = band.to;
    else kept.push({ ...band });
  }
  return kept;
}

/** Neighbours that hold values and never stand in one row are one column: dashes beside figures. */
function takeTurns(last: Band, band: Band, rows: Span[][]): boolean {
  const within = ({ from, to }: Band, row: Span[]) =>
    row.some(({ x, end }) => x >= from - GAP && end <= to + GAP);
  const both = rows.some((row) => within(last, row) && within(band, row));
  return last.values > 0.5 && band.values > 0.5 && !both;
}

/** How far a word stands from a band; less than nothing is the width that they share. */
const apart = ({ from, to }: Band, { x, end }: Span): number =>
  Math.max(x, from) - Math.min(end, to);

function nearest(bands: Band[], cost: (band: Band) => number): number {
  const costs = bands.map(cost);
  return costs.indexOf(Math.min(...costs));
}

/** What it costs that a word for values stands over words, or a word for texts over values. */
const UNLIKE = 8;

/**
 * The bands that the words of a head stand over: as many words for values as there are bands of
 * values in their order, any other the nearest one that holds what the word names.
 */
function headPlaces(bands: Band[], words: Span[]): number[] {
  const valued = bands.flatMap(({ values }, index) => (values > 0.5 ? [index] : []));
  const named = words.filter(forValues);
  return words.map((word) => {
    const values = named.includes(word);
    if (values && named.length === valued.length) return valued[named.indexOf(word)] ?? 0;
    return nearest(bands, (band) => {
      const centre = Math.abs((word.x + word.end) / 2 - (band.from + band.to) / 2) / 100;
      return Math.max(0, apart(band, word)) + centre + (values === band.values > 0.5 ? 0 : UNLIKE);
    });
  });
}

/** Whether a word of a head names values or dates them. */
function forValues({ text }: Span): boolean {
  const [column] = columnsOfCells([text]);
  return isPeriodCell(text) || (column !== undefined && isSlot(column));
}

const cellsAt = (bands: Band[], words: Span[], places: number[]): string[] =>
  bands.map((_, band) =>
    words.flatMap(({ text }, at) => (places[at] === band ? [text] : [])).join(" "),
  );
