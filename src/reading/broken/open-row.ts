import type { Line } from "../document.ts";
import { type Column, isSlot } from "../header.ts";
import type { Doubt, FoundRow } from "../rows.ts";
import { isUnit } from "../words.ts";

/** The values of a row, or of one of its parts (男性). */
interface Lane {
  series: string;
  slots: string[];
}

/** A row that is being read, over as many lines as the document's line breaks made of it. */
export interface OpenRow {
  line: Line;
  code: string;
  label: string;
  unit: string;
  categories: string[];
  evaluation: string;
  note: string;
  lanes: Lane[];
  current: Lane;
  doubts: Set<Doubt>;
}

export function openRow(line: Line, label: string, code: string): OpenRow {
  const lane: Lane = { series: "", slots: [] };
  return {
    line,
    code,
    label,
    unit: "",
    categories: [],
    evaluation: "",
    note: "",
    lanes: [lane],
    current: lane,
    doubts: new Set(),
  };
}

/** Whether every part has its values: `size` of them. */
export function isComplete(row: OpenRow, size: number): boolean {
  return row.lanes.every(({ slots }) => slots.length >= size);
}

export function isStarted(row: OpenRow): boolean {
  return row.lanes.some(({ slots }) => slots.length > 0);
}

/** Fixes the label of a row that ends: a unit or number that belongs to a column of its own. */
export function settleLabel(row: OpenRow, columns: readonly Column[]): void {
  takeUnit(row, columns);
  if (/^(?:No|№|番号|項番|通番)/u.test(columns[0]?.title ?? "")) {
    row.label = row.label.replace(/^[0-9０-９]{1,3}[.．\s]+/u, "");
  }
}

/** In a table with a column of units, a unit at the end of the label is that column's cell. */
function takeUnit(row: OpenRow, columns: readonly Column[]): void {
  const words = row.label.split(" ");
  const last = words.at(-1) ?? "";
  const hasUnit = columns.some(({ role }) => role === "unit");
  if (!hasUnit || row.unit !== "" || words.length < 2 || !isUnit(last)) return;
  row.unit = last;
  row.label = words.slice(0, -1).join(" ");
}

/** One row for every part that has values. */
export function rowsOf(row: OpenRow, layout: string, columns: Column[]): FoundRow[] {
  const size = columns.filter(isSlot).length;
  return row.lanes
    .filter(({ slots }) => slots.length > 0)
    .map(({ series, slots }) => {
      const doubts = new Set(row.doubts);
      if (slots.length < size) doubts.add("fewer-values");
      let slot = 0;
      const cells = columns.map((column) => (isSlot(column) ? (slots[slot++] ?? "") : ""));
      return {
        line: row.line.line,
        page: row.line.page,
        layout,
        columns,
        cells,
        code: row.code,
        label: row.label,
        series,
        category: row.categories.join(" "),
        evaluation: row.evaluation,
        note: row.note,
        unit: row.unit,
        doubts: [...doubts],
      };
    });
}
