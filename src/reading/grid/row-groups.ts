import { rollup } from "d3";
import type { Line } from "../document.ts";
import { type FoundRow, isWithoutValues, type Part } from "../rows.ts";
import type { GridRow } from "./block.ts";
import { fieldsInTurn } from "./fields.ts";
import type { Group } from "./groups.ts";
import { nameSeries, sharePart, spansLabel, takeField, takeLabel } from "./kinds-beside.ts";
import { cleanLabel } from "./label.ts";
import { goesOnWith, type LabelOver, labelIn, takeLabelOver } from "./label-over.ts";
import { datedBy, type GridColumn } from "./roles.ts";
import { readRow } from "./row.ts";

/** Rows that are weighed together, or among which a label is looked for. */
const MOST_ALIKE = 50;

/** A table whose columns are known; its groups of columns each hold rows of their own. */
export interface Grouped {
  columns: GridColumn[];
  groups: Group[];
  rows: GridRow[];
  exact: boolean;
  /** Names the only row of a table whose head names no label. */
  above: Line | undefined;
}

/** Every row of every group, and the lines that gave none. */
export function readGroups(table: Grouped): Part {
  const { groups, rows, exact, above } = table;
  const part: Part = { rows: [], candidates: [] };
  const one = groups.length === 1;
  const alikeTo = alikeIn(table);
  const fieldsOf = fieldsInTurn();
  let over: LabelOver | undefined;
  for (const [index, row] of rows.entries())
    for (const group of groups) {
      const { columns, cells } = cellsOf(table, group, index);
      if (cells.every((cell) => cell === "")) continue;
      const field = spansLabel(columns) ? takeField(cells, columns) : "";
      if (exact && over) nameSeries(cells, columns);
      const fields = exact && one ? fieldsOf(columns, cells) : {};
      const found = readRow(columns, cells, row.line, exact, above, alikeTo(cells, columns));
      if (!found && goesOnWith(part.rows.at(-1), cells)) continue;
      const left = found && "reason" in found ? found : undefined;
      if (left) part.candidates.push(left);
      if (!found || isWithoutValues(left)) over = labelIn(row, cells, columns, !found) ?? over;
      else if (!("label" in found)) over = undefined;
      else {
        over = takeLabelOver(found, over, part);
        found.label = field + found.label;
        fitTo(part.rows.at(-1), found);
        addDoubts(found, row);
        part.rows.push({ ...fields, ...found });
      }
    }
  return part;
}

/** The columns and cells of a group in a row, with the label of the row above where it has but a part's name. */
function cellsOf({ columns: all, groups, rows, exact }: Grouped, { from, to }: Group, at: number) {
  const own = rows[at]?.cells ?? [];
  const one = groups.length === 1;
  const columns = one ? all : datedBy(all.slice(from, to));
  const cells = one ? [...own] : own.slice(from, to);
  if (exact || cells.length === columns.length)
    takeLabel(cells, columns, rows.slice(Math.max(0, at - MOST_ALIKE), at));
  return { columns, cells };
}

/** The rows with as many cells, where these are more than the columns of the only group. */
function alikeIn({ groups, rows }: Grouped) {
  const ofLength = rollup(
    rows,
    (alike) => alike.slice(0, MOST_ALIKE),
    ({ cells }) => cells.length,
  );
  return (cells: string[], columns: GridColumn[]) =>
    groups.length === 1 && cells.length > columns.length ? ofLength.get(cells.length) : [];
}

/** Fits label and part of a row to those of the row above. */
function fitTo(above: FoundRow | undefined, row: FoundRow): void {
  if (BRACKETED.test(row.label)) row.label = nameOf(above) + row.label;
  // A label over two columns names no part of itself.
  if (cleanLabel(row.category ?? "") === row.label) row.category = "";
  sharePart(above, row);
}

/** 健康寿命（男性） and （女性） below it: the label without the bracket is that of both. */
const BRACKETED = /^[（(][^（()）]{1,8}[)）]$/u;
const nameOf = (above: FoundRow | undefined): string =>
  /^(.{2,}?)\s?[（(][^（()）]{1,8}[)）]$/u.exec(above?.label ?? "")?.[1] ?? "";

function addDoubts(found: FoundRow, { wrapped, doubt }: GridRow): void {
  if (wrapped) found.doubts.push("wrapped-line");
  if (doubt) found.doubts.push(doubt);
}
