import type { BlockOf, Column, TableRow } from "./content.ts";
import { LOOK } from "./looks.ts";
import { drawBox, type Frame, flowLines, type Piece, textBox } from "./piece.ts";
import { ruled, titled } from "./ruled.ts";
import { COLOR } from "./style.ts";
import { type Place, placeColumns } from "./table-columns.ts";
import { drawCell, measureHead, PAD } from "./table-head.ts";
import type { Tag } from "./tag.ts";

/**
 * Caption, head, rows and note. A row is never divided; the head is drawn again, as an artifact,
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
    measureRow(row, block.columns, places, body.child("TR"), frame),
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
): Piece {
  const boxes = columns.map((_, i) =>
    textBox(row.cells[i] ?? [], LOOK.cell, places[i]?.width ?? 0, frame),
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
