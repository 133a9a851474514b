import { type Column, indexOfRole, isSlot } from "../column.ts";
import { namesYear } from "../header.ts";
import type { Part } from "../rows.ts";
import { unbracketed } from "../text.ts";
import { align } from "./align.ts";
import type { GridRow } from "./block.ts";
import { isValueCell, kindOf } from "./cell.ts";
import { groupsOf } from "./groups.ts";
import { cleanLabel } from "./label.ts";
import { mayBePart, partOf } from "./part-labels.ts";
import { datedBy, type GridColumn, settleRoles } from "./roles.ts";
import { readRow } from "./row.ts";

/**
 * Cells of a wide table whose rows the source broke anywhere: the head's group of columns is laid
 * again and again over the stream of cells, each time from a text that its values follow. That a column
 * names the rows which no word calls so is a guess.
 */
export function readStream(printed: Column[], rows: GridRow[]): Part {
  const found: Part = { rows: [], candidates: [] };
  const columns = columnsByWords(printed);
  const label = indexOfRole(columns, "label");
  const guessed = label !== indexOfRole(printed, "label");
  const unit = datedBy(columns.slice(label, groupsOf(columns)[1]?.from));
  const stream = rows.flatMap(({ line, cells }) =>
    cells.filter((cell) => cell !== "").map((text) => ({ line, text, kind: kindOf(text) })),
  );
  const under = valueColumns(unit);
  const slots = unit.filter(isSlot).length;
  // A value under a word that says nothing of it may stand among the others.
  const unclear = under.some(({ role }) => role === "other");
  let over = "";
  for (let at = 0; at < stream.length; ) {
    const start = stream[at];
    const run =
      start?.kind === "text"
        ? valuesFrom(stream.slice(at + 1, at + unit.length + 1).map(({ kind }) => kind))
        : 0;
    if (!start || run < 2) {
      if (start?.kind === "text") over = run === 0 ? cleanLabel(start.text) : "";
      at++;
      continue;
    }
    const cells = stream.slice(at, at + 1 + run).map(({ text }) => text);
    const values = cells.filter((cell, index) => index > 0 && isValueCell(cell)).length;
    const whole = values === slots && cells.length === under.length;
    const row = readRow(under, whole ? cells : cellsAlong(cells, under), start.line, false);
    if (row && "label" in row) {
      if (mayBePart(over, row.label)) Object.assign(row, partOf(row, { label: over, unit: "" }));
      else over = "";
      if (!whole) row.doubts.push("fewer-values");
      if (guessed || unclear) row.doubts.push("guessed-order");
      found.rows.push(row);
    } else if (row) found.candidates.push(row);
    at += 1 + run;
  }
  return found;
}

/** The columns without notes, and without those that no word explains but where values are on both sides of them. */
function valueColumns(columns: GridColumn[]): GridColumn[] {
  const [first, last] = [columns.findIndex(isSlot), columns.findLastIndex(isSlot)];
  const among = (at: number) => at > first && at < last;
  return columns.filter(({ role }, at) => role !== "note" && (role !== "other" || among(at)));
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

/**
 * What the columns of a head are whose rows the source broke, so that only its words and their order
 * tell: what names the rows stands first, and years stand behind the value that they date.
 */
function columnsByWords(columns: Column[]): GridColumn[] {
  return settleRoles(withLabel(columns.map(goalBehind).map(yearsBehind)), []);
}

const datesValue = (column: Column | undefined): boolean =>
  column !== undefined && /時期|時点|年[度月次]?$/u.test(unbracketed(column.title));

/** 目標 | (目標年度): a word for years that has the role of the value before it dates this value. */
function yearsBehind(column: Column, at: number, columns: Column[]): Column {
  const again = columns[at - 1]?.role === column.role && isSlot(column);
  return again && namesYear(column.title) ? { ...column, role: "period" } : column;
}

/** 数値目標 | (時期) behind another column: a word for a row that years date is one for its goal. */
function goalBehind(column: Column, at: number, columns: Column[]): Column {
  const dated = at > 0 && column.role === "label" && datesValue(columns[at + 1]);
  return dated && /目標/u.test(column.title) ? { ...column, role: "target" } : column;
}

/** Where no word names the rows, the first column does, if values stand behind it. */
function withLabel(columns: Column[]): Column[] {
  const [first, second] = columns;
  if (!first || !second || isSlot(first) || !isSlot(second) || indexOfRole(columns, "label") >= 0)
    return columns;
  return columns.with(0, { ...first, role: "label" });
}
