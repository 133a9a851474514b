import { indexOfRole } from "../column.ts";
import type { Line } from "../document.ts";
import { type Doubt, raised } from "../doubts.ts";
import type { Part } from "../rows.ts";
import { type GridRow, unreadRow } from "./block.ts";
import { isValueCell, kindOf } from "./cell.ts";
import { partChanges } from "./changes-apart.ts";
import { comingYears, mayBeGoals } from "./coming-years.ts";
import { isBudget, isCourse } from "./goalless.ts";
import { areSeries, groupsOf } from "./groups.ts";
import type { GridHead } from "./head.ts";
import { spansLabel, wholeLabel } from "./kinds-beside.ts";
import { withNamedQuantities } from "./named-quantities.ts";
import { withoutOthers } from "./others-rows.ts";
import { withQuantities } from "./part-labels.ts";
import { isPlanned, plannedColumn, readPlanned, saysPlanned, withYears } from "./planned.ts";
import { type GridColumn, kindsUnder, settleRoles } from "./roles.ts";
import { readGroups } from "./row-groups.ts";
import { withSeriesApart } from "./series-columns.ts";
import { straight, withoutNumbers, withoutSideTitle } from "./shape.ts";
import { readStream } from "./stream.ts";

/** The rows under one head. `above` names the only row of a table whose head names no label. */
export function readUnder(
  head: GridHead,
  printed: GridRow[],
  exact: boolean,
  above: Line | undefined,
): Part {
  const shape = withoutNumbers(
    withSeriesApart(withoutSideTitle({ columns: head.columns, rows: printed }), head.cells),
  );
  const { columns, rows } = partChanges(exact ? shape : straight(shape));
  const cells = rows.map((row) => row.cells);
  const roles = settleRoles(withNamedQuantities(columns, cells), kindsUnder(cells, columns));
  const titles = head.text + (above?.text ?? "");
  const settled = comingYears(roles, rows, titles);
  if (isBudget(roles, head.text, rows)) return unreadRows(rows);
  const groups = groupsOf(settled);
  // Lone cells behind the last row of several may be what follows on the table.
  const own = cells.slice(0, cells.findLastIndex(({ length }) => length > 1) + 1 || cells.length);
  const few = own.filter(({ length }) => length === columns.length).length * 2 < own.length;
  const broken = own.some(([only = "", ...more]) => more.length === 0 && isValueCell(only));
  if (!exact && (head.repeats || ((groups.length > 1 || broken) && few)))
    return readStream(columns, rows);
  const planned = readPlannedRows(settled, rows, above) ?? readFirstPlanned(settled, rows, above);
  if (planned) return planned;
  if (isCourse(settled, titles)) return unreadRows(rows);
  const named = withQuantities(settled, rows);
  const part = withoutOthers(readGroups({ columns: settled, groups, rows: named, exact, above }));
  if (spansLabel(settled)) part.rows.forEach(wholeLabel);
  const shared: Doubt[] = raised({
    "guessed-order": settled !== roles || mayBeGoals(settled),
    "moved-cells": groups.length === 1 && areSeries(settled),
    "odd-cell": isPlanned(rows),
    "more-values": leavesValues(settled, rows),
    "whose-value": head.open,
  });
  for (const { doubts } of part.rows) doubts.push(...shared);
  return part;
}

function readPlannedRows(
  columns: GridColumn[],
  rows: GridRow[],
  above: Line | undefined,
): Part | undefined {
  const planned = plannedColumn(columns, rows, above !== undefined);
  if (planned < 0) return undefined;
  const years = withYears(columns);
  const found = readPlanned(years, rows, planned, above?.text);
  if (leavesValues(years, rows)) for (const { doubts } of found) doubts.push("more-values");
  return { rows: found, candidates: [] };
}

/** The same where other rows (事業費) follow on those of plan and result, which are for a person. */
function readFirstPlanned(columns: GridColumn[], rows: GridRow[], above: Line | undefined) {
  const end = rows.findLastIndex(({ cells }) => cells.some(saysPlanned)) + 1;
  if (end === 0 || end === rows.length) return undefined;
  const part = readPlannedRows(columns, rows.slice(0, end), above);
  const filled = rows.slice(end).filter(({ cells }) => cells.some(isValueCell));
  return part && { ...part, candidates: unreadRows(filled).candidates };
}

/** Rows of which none is of an indicator, for a person to look at. */
const unreadRows = (rows: GridRow[]): Part => ({
  rows: [],
  candidates: rows.map((row) => unreadRow(row, "not-understood")),
});

/** Whether a column behind the label holds values under a word that says nothing of them. */
function leavesValues(columns: GridColumn[], rows: GridRow[]): boolean {
  const label = indexOfRole(columns, "label");
  return columns.some(({ role }, index) => {
    if (role !== "other" || index < label) return false;
    const kinds = rows
      .map(({ cells }) => kindOf(cells[index] ?? ""))
      .filter((kind) => kind !== "empty" && kind !== "dash");
    const values = kinds.filter((kind) => kind === "value" || kind === "number");
    return values.length > 0 && values.length * 2 >= kinds.length;
  });
}
