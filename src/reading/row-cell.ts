import { readCell } from "../notation/cell.ts";
import { readTarget } from "../notation/target.ts";
import { splitPeriod } from "./cells.ts";
import type { Role } from "./column.ts";
import { type Footnotes, footnoteOf } from "./footnotes.ts";
import { type CellParts, readParts } from "./grid/parts.ts";
import type { FoundRow } from "./rows.ts";
import { isAbsent, isWorded } from "./words.ts";

/** What a cell says, its quantities told apart. */
export interface Cell extends Omit<CellParts, "values"> {
  value: string;
  /** Its quantities by their names, where it holds several. */
  named: CellParts["values"];
}

/** A cell with one value. */
export const plainCell = (value: string, period: string): Cell => ({
  ...{ value, period, named: [], unnamed: [], name: "", beside: [] },
});

/** What the cell under a column says, with the year of its head or footnote where it prints none. */
export function cellAt(row: FoundRow, index: number, notes: Footnotes): Cell {
  const { role, period: headed = "" } = row.columns[index] ?? {};
  const raw = row.cells[index] ?? "";
  const split = splitPeriod(raw);
  const parts = understood(split.value, role) ? undefined : readParts(raw);
  const value = parts ? (parts.values[0]?.text ?? "") : split.value;
  const undated = !parts && split.period === "" && headed !== "";
  const inner = undated && readCell(value, "").period?.year ? readParts(raw)?.period : "";
  const own = (parts ?? split).period || inner || footnoteOf(value, row.line, notes);
  const period = own || (value === "" ? "" : headed);
  if (!parts) return plainCell(value, period);
  return parts.values.length < 2
    ? { ...parts, value, period, named: [] }
    : { ...parts, value: split.value, period, named: parts.values };
}

/** Whether the notation itself reads the text as one value, one goal or the mark of none. */
function understood(text: string, role: Role | undefined): boolean {
  if (text === "" || isAbsent(text) || (isWorded(text) && !/[0-9０-９]/u.test(text))) return true;
  if (role !== "target" && role !== "interim") return readCell(text, "").problem === null;
  const target = readTarget(text, "");
  return target.problem === null && !(target.type === "benchmark" && /[0-9０-９]/u.test(text));
}
