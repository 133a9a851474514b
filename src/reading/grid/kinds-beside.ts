import { indexOfRole } from "../column.ts";
import type { FoundRow } from "../rows.ts";
import { isSeries, NAMES_QUANTITY } from "../words.ts";
import type { GridRow } from "./block.ts";
import { cleanLabel } from "./label.ts";
import type { GridColumn } from "./roles.ts";

/** Rows under one label are its parts, which the column of kinds names. */
export function sharePart(above: FoundRow | undefined, row: FoundRow): void {
  const [first, own] = [above?.category ?? "", row.category ?? ""];
  if (!above || above.label !== row.label || own === "" || first === "" || own === first) return;
  above.series ||= first;
  row.series = own;
}

/** Whether a word of the head stands over two columns of names: 指標 over 保育所 | 定員. */
export function spansLabel(columns: GridColumn[]): boolean {
  const [label, kind] = [indexOfRole(columns, "label"), indexOfRole(columns, "category")];
  const title = columns[label]?.title;
  return kind === label + 1 && title !== "" && columns[kind]?.title === title;
}

/** Takes the field out of a name over two columns (食生活 | 朝食を食べる人の割合), whose indicator has it before its own. */
export function takeField(cells: string[], columns: GridColumn[]): string {
  const label = indexOfRole(columns, "label");
  const [field = "", name = ""] = cells.slice(label, label + 2);
  if (NAMES_QUANTITY.test(field) || !NAMES_QUANTITY.test(name)) return "";
  cells.splice(label, 2, name, "");
  return `${cleanLabel(field)} `.trimStart();
}

/** A row that is no part of others has both of its names as its label. */
export function wholeLabel(row: FoundRow): void {
  if (row.series || !row.category) return;
  row.label = `${row.label} ${cleanLabel(row.category)}`;
  row.category = "";
}

/** A row with a part's name and no label has the label of the row above. */
export function takeLabel(cells: string[], columns: GridColumn[], rows: GridRow[]): void {
  const label = indexOfRole(columns, "label");
  const kind = indexOfRole(columns, "category");
  if (label < 0 || kind < 0 || cells[label] !== "" || cells[kind] === "") return;
  const above = rows.findLast((other) => other.cells[label] !== "");
  for (const at of [label, indexOfRole(columns, "unit")])
    if (at >= 0) cells[at] ||= above?.cells[at] ?? "";
}

/** The name of a part that stands beside the empty label cell of its row moves into it. */
export function nameSeries(cells: string[], columns: GridColumn[]): void {
  const label = indexOfRole(columns, "label");
  const at = cells.findIndex((cell) => isSeries(cell));
  if (label < 0 || at < 0 || cells[label] !== "") return;
  cells[label] = cells[at] ?? "";
  cells[at] = "";
}
