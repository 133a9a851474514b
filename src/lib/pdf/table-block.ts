import type { BlockOf, Column, TableRow } from "./content.ts";
import { LOOK } from "./looks.ts";
import { drawBox, type Frame, flowLines, type Piece, type TextBox, textBox } from "./piece.ts";
import { ruled, titled } from "./ruled.ts";
import { COLOR } from "./style.ts";
import { type Place, placeColumns } from "./table-columns.ts";
import { drawCell, measureHead, PAD } from "./table-head.ts";
import type { Tag } from "./tag.ts";

/** Lines of a row that are never divided: less than a page has room for below a table's head. */
const TOGETHER = 50;

/**
 * Caption, head, rows and note. Only a row of more than 50 lines is divided; the head is drawn again, as an artifact,
 * on every page on which the table goes on; the first and the last two rows stay together.
 */
export function measureTable(block: BlockOf<"table">, frame: Frame): Piece[] {
  const table = frame.tag.child("Table");
  const places = placeColumns(block.columns, block.rows, frame);
  const title = titled(block.label, block.caption);
  const caption = textBox([title], LOOK.figureTitle, frame.width, frame);
  const dek = textBox([block.dek ?? ""], LOOK.dek, frame.width, frame);
  const [head, again] = measureHead(block.columns, places, table.child("THead").child("TR"), frame);
  const body = table.child("TBody");
  const rows = block.rows.flatMap((row) => [
    ...(row.group ? [measureGroup(row.group, block.columns.length, body, frame)] : []),
    ...measureRow(row, block.columns, places, body.child("TR"), frame),
  ]);
  for (const row of rows) row.repeat = again;
  for (const row of [rows[0], rows.at(-2)]) if (row && row !== rows.at(-1)) row.keepNext = true;
  const last = rows.at(-1);
  if (last && block.note) last.keepNext = true;
  const note = textBox(block.note ?? [], LOOK.note, frame.width, frame);
  return [
    ...ruled(flowLines(caption, table.child("Caption"), { keepNext: true }), frame),
    ...flowLines(dek, frame.tag.child("P"), { keepNext: true }),
    head,
    ...rows,
    ...flowLines(note, frame.tag.child("P"), { before: 4 }),
  ];
}

function measureGroup(text: string, columns: number, body: Tag, frame: Frame): Piece {
  const box = textBox([text], LOOK.group, frame.width, frame);
  const height = box.height + 2 * PAD + 4;
  const tag = body.child("TR").child("TH", { scope: "Column", columnSpan: columns });
  return {
    height,
    before: 0,
    keepNext: true,
    draw(pen, x, y) {
      pen.rule(x, y + height, frame.width, COLOR.strong, 0.5);
      drawBox(pen, tag, box, x, y + PAD + 4);
    },
  };
}

function measureRow(
  row: TableRow,
  columns: readonly Column[],
  places: readonly Place[],
  tag: Tag,
  frame: Frame,
): Piece[] {
  const boxes = columns.map((_, i) =>
    textBox(row.cells[i] ?? [], LOOK.cell, places[i]?.width ?? 0, frame),
  );
  const lines = Math.max(...boxes.map((box) => box.lines.length));
  const parts = Math.max(1, Math.ceil(lines / TOGETHER));
  const cells: Tag[] = [];
  return Array.from({ length: parts }, (_, part) => {
    const shown = boxes.map((box) => partOf(box, part));
    const isLast = part === parts - 1;
    const height = Math.max(...shown.map((box) => box.height)) + (isLast ? 2 * PAD : PAD);
    return {
      height,
      before: 0,
      keepNext: false,
      draw(pen, x, y) {
        if (part === 0 && row.anchor) pen.destination(row.anchor, y);
        if (isLast) pen.rule(x, y + height, frame.width, COLOR.line, 0.5);
        shown.forEach((box, i) => {
          const place = places[i];
          cells[i] ??= columns[i]?.rowHeader ? tag.child("TH", { scope: "Row" }) : tag.child("TD");
          // An empty cell has its place in the structure all the same.
          pen.element(cells[i]);
          if (place) drawCell(pen, cells[i], box, place, x, y + PAD);
        });
      },
    };
  });
}

/** The lines of a cell that stand in one part of its row. */
function partOf(box: TextBox, part: number): TextBox {
  const lines = box.lines.slice(part * TOGETHER, (part + 1) * TOGETHER);
  return { ...box, lines, height: lines.length * box.ink.leading };
}
