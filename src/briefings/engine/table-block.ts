import type { BlockOf, Column, TableRow } from "./content.ts";
import { LOOK } from "./looks.ts";
import type { Pen } from "./pen.ts";
import { drawBox, type Frame, flowLines, type Piece, type TextBox, textBox } from "./piece.ts";
import { COLOR } from "./style.ts";
import type { Tag } from "./tag.ts";

const PAD = 3;
const GAP = 9;
/** Figures set flush right stand off from words set flush left. */
const GAP_AFTER_FIGURES = 18;

/** Where a column stands, from the table's left edge. */
interface Place {
  x: number;
  width: number;
  right: boolean;
}

/**
 * Caption, head, rows and note. A row is never divided; the head is drawn again, as an artifact,
 * on every page on which the table goes on; the first and the last two rows stay together.
 */
export function measureTable(block: BlockOf<"table">, frame: Frame): Piece[] {
  const table = frame.tag.child("Table");
  const places = placeColumns(block, frame);
  const caption = textBox([block.caption], LOOK.figureTitle, frame.width, frame);
  const [head, again] = measureHead(block.columns, places, table.child("THead").child("TR"), frame);
  const body = table.child("TBody");
  const rows = block.rows.flatMap((row) => [
    ...(row.group ? [measureGroup(row.group, block.columns.length, body, frame)] : []),
    measureRow(row, block.columns, places, body.child("TR"), frame),
  ]);
  for (const row of rows) row.repeat = again;
  for (const row of [rows[0], rows.at(-2)]) if (row && row !== rows.at(-1)) row.keepNext = true;
  const last = rows.at(-1);
  if (last && block.note) last.keepNext = true;
  const note = textBox(block.note ?? [], LOOK.note, frame.width, frame);
  return [
    ...flowLines(caption, table.child("Caption"), { before: 14, keepNext: true }),
    head,
    ...rows,
    ...flowLines(note, frame.tag.child("P"), { before: 5 }),
  ];
}

/** A column of figures is never wider than this share of the table for their sake. */
const WIDEST_FIGURES = 0.22;

/** Columns by their shares, but figures get the room that they need to stay on one line. */
function placeColumns({ columns, rows }: BlockOf<"table">, frame: Frame): Place[] {
  const right = columns.map(
    ({ align, figures }) => (align ?? (figures ? "right" : "left")) === "right",
  );
  const gaps = columns.map((_, i): number => {
    if (i === columns.length - 1) return 0;
    return right[i] && !right[i + 1] ? GAP_AFTER_FIGURES : GAP;
  });
  const least = columns.map(({ figures }, i) => {
    if (!figures) return 0;
    const look = { ...LOOK.cell, figures };
    const widest = rows.map(({ cells }) => {
      const { lines } = textBox(cells[i] ?? [], look, Number.POSITIVE_INFINITY, frame);
      return lines[0]?.width ?? 0;
    });
    return Math.min(Math.max(0, ...widest) + 0.1, frame.width * WIDEST_FIGURES);
  });
  const usable = frame.width - gaps.reduce((sum, gap) => sum + gap, 0);
  const widths = share(columns, least, usable);
  let x = 0;
  return columns.map((_, i) => {
    const place = { x, width: widths[i] ?? 0, right: right[i] ?? false };
    x += place.width + (gaps[i] ?? 0);
    return place;
  });
}

/** Shares out a width; who needs more than the share takes it from all the others. */
function share(columns: readonly Column[], least: readonly number[], usable: number): number[] {
  const fixed = new Set<number>();
  for (;;) {
    let rest = usable;
    let shares = 0;
    columns.forEach(({ width }, i) => {
      if (fixed.has(i)) rest -= least[i] ?? 0;
      else shares += width;
    });
    const widths = columns.map(({ width }, i) =>
      fixed.has(i) ? (least[i] ?? 0) : (rest * width) / shares,
    );
    const short = widths.findIndex((width, i) => !fixed.has(i) && width < (least[i] ?? 0));
    if (short < 0 || fixed.size === columns.length - 1) return widths;
    fixed.add(short);
  }
}

function measureHead(
  columns: readonly Column[],
  places: readonly Place[],
  tag: Tag,
  frame: Frame,
): [Piece, Piece] {
  const boxes = columns.map(({ label }, i) =>
    textBox([label], LOOK.columnHead, places[i]?.width ?? 0, frame),
  );
  const height = Math.max(...boxes.map((box) => box.height)) + 2 * PAD;
  const rules = (pen: Pen, x: number, y: number) => {
    pen.rule(x, y + height, frame.width, COLOR.strong, 0.8);
  };
  const each = (use: (box: TextBox, place: Place) => void) => {
    boxes.forEach((box, i) => {
      const place = places[i];
      if (place) use(box, place);
    });
  };
  const base = { height, before: 3, keepNext: true };
  const head: Piece = {
    ...base,
    draw(pen, x, y) {
      rules(pen, x, y);
      each((box, place) => {
        const cell = tag.child("TH", { scope: "Column" });
        pen.element(cell);
        drawCell(pen, cell, box, place, x, y + height - PAD - box.height);
      });
    },
  };
  const again: Piece = {
    ...base,
    draw(pen, x, y) {
      rules(pen, x, y);
      pen.artifact("Pagination", () => {
        each(({ lines, ink, height: high }, place) => {
          lines.forEach((line, i) => {
            const left = place.right ? place.x + place.width - line.width : place.x;
            pen.plainText(line, x + left, y + height - PAD - high + i * ink.leading, ink);
          });
        });
      });
    },
  };
  return [head, again];
}

function measureGroup(text: string, columns: number, body: Tag, frame: Frame): Piece {
  const box = textBox([text], LOOK.group, frame.width, frame);
  const height = box.height + 2 * PAD + 5;
  const tag = body.child("TR").child("TH", { scope: "Column", columnSpan: columns });
  return {
    height,
    before: 0,
    keepNext: true,
    draw(pen, x, y) {
      pen.rule(x, y + height, frame.width, COLOR.strong, 0.5);
      drawBox(pen, tag, box, x, y + PAD + 5);
    },
  };
}

function measureRow(
  row: TableRow,
  columns: readonly Column[],
  places: readonly Place[],
  tag: Tag,
  frame: Frame,
): Piece {
  const boxes = columns.map(({ figures = false }, i) =>
    textBox(row.cells[i] ?? [], { ...LOOK.cell, figures }, places[i]?.width ?? 0, frame),
  );
  const height = Math.max(...boxes.map((box) => box.height)) + 2 * PAD;
  return {
    height,
    before: 0,
    keepNext: false,
    draw(pen, x, y) {
      if (row.anchor) pen.destination(row.anchor, y);
      pen.rule(x, y + height, frame.width, COLOR.line, 0.5);
      boxes.forEach((box, i) => {
        const place = places[i];
        const cell = columns[i]?.rowHeader ? tag.child("TH", { scope: "Row" }) : tag.child("TD");
        // An empty cell has its place in the structure all the same.
        pen.element(cell);
        if (place) drawCell(pen, cell, box, place, x, y + PAD);
      });
    },
  };
}

function drawCell(pen: Pen, tag: Tag, box: TextBox, place: Place, x: number, y: number): void {
  const left = x + place.x;
  drawBox(pen, tag, box, left, y, place.right ? left + place.width : undefined);
}
