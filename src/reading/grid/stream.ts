import { indexOfRole, isSlot } from "../column.ts";
import type { Part } from "../rows.ts";
import { align } from "./align.ts";
import type { GridRow } from "./block.ts";
import { isValueCell, kindOf } from "./cell.ts";
import { groupsOf } from "./groups.ts";
import { datedBy, type GridColumn } from "./roles.ts";
import { readRow } from "./row.ts";

/**
 * Cells of a wide table whose rows the source broke anywhere: the head's group of columns is laid
 * again and again over the stream of cells, each time from a text that its values follow.
 */
export function readStream(columns: GridColumn[], rows: GridRow[]): Part {
  const found: Part = { rows: [], candidates: [] };
  const label = indexOfRole(columns, "label");
  const unit = datedBy(columns.slice(label, groupsOf(columns)[1]?.from));
  const stream = rows.flatMap(({ line, cells }) =>
    cells.filter((cell) => cell !== "").map((text) => ({ line, text, kind: kindOf(text) })),
  );
  const slots = unit.filter(isSlot).length;
  for (let at = 0; at < stream.length; ) {
    const start = stream[at];
    const run =
      start?.kind === "text"
        ? valuesFrom(stream.slice(at + 1, at + unit.length + 1).map(({ kind }) => kind))
        : 0;
    if (!start || run < 2) {
      at++;
      continue;
    }
    const cells = stream.slice(at, at + 1 + run).map(({ text }) => text);
    const values = cells.filter((cell, index) => index > 0 && isValueCell(cell)).length;
    const under = unit.filter(({ role }) => role !== "note" && role !== "other");
    const whole = values === slots && cells.length === under.length;
    const row = readRow(under, whole ? cells : cellsAlong(cells, under), start.line, false);
    if (row && "label" in row) {
      if (!whole) row.doubts.push("fewer-values");
      found.rows.push(row);
    } else if (row) found.candidates.push(row);
    at += 1 + run;
  }
  return found;
}

/** How many cells in a row are values or years. */
function valuesFrom(kinds: string[]): number {
  const end = kinds.findIndex(
    (kind) => !["value", "number", "dash", "worded", "period"].includes(kind),
  );
  return end < 0 ? kinds.length : end;
}

function cellsAlong(cells: string[], columns: GridColumn[]): string[] {
  const { at } = align([cells], columns);
  return at.map((cell) => (cell === undefined ? "" : (cells[cell] ?? "")));
}
