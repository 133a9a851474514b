import { rollup } from "d3";
import { indexOfRole } from "../column.ts";
import type { Line } from "../document.ts";
import { type Doubt, raised } from "../doubts.ts";
import { type FoundRow, isWithoutValues, type Part } from "../rows.ts";
import { endsCut, join } from "../text.ts";
import { isSeries, NAMES_QUANTITY } from "../words.ts";
import { type GridRow, unreadRow } from "./block.ts";
import { isValueCell, kindOf } from "./cell.ts";
import { partChanges } from "./changes-apart.ts";
import { comingYears, mayBeGoals } from "./coming-years.ts";
import { fieldsInTurn } from "./fields.ts";
import { isBudget, isCourse } from "./goalless.ts";
import { areSeries, type Group, groupsOf } from "./groups.ts";
import type { GridHead } from "./head.ts";
import { cleanLabel } from "./label.ts";
import { withNamedQuantities } from "./named-quantities.ts";
import { withoutOthers } from "./others-rows.ts";
import { mayBePart, partOf, seemsCut, withQuantities } from "./part-labels.ts";
import { isPlanned, plannedColumn, readPlanned, saysPlanned, withYears } from "./planned.ts";
import { datedBy, type GridColumn, kindsUnder, settleRoles } from "./roles.ts";
import { readRow } from "./row.ts";
import { withSeriesApart } from "./series-columns.ts";
import { straight, withoutNumbers, withoutSideTitle } from "./shape.ts";
import { readStream } from "./stream.ts";

/** Rows that are weighed together, or among which a label is looked for. */
const MOST_ALIKE = 50;

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
  const part = withoutOthers(readGroups(settled, groups, named, exact, above));
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

function readGroups(
  settled: GridColumn[],
  groups: Group[],
  rows: GridRow[],
  exact: boolean,
  above: Line | undefined,
): Part {
  const part: Part = { rows: [], candidates: [] };
  const one = groups.length === 1;
  const ofLength = rollup(
    rows,
    (alike) => alike.slice(0, MOST_ALIKE),
    ({ cells }) => cells.length,
  );
  const fieldsOf = fieldsInTurn();
  let over: ReturnType<typeof labelIn>;
  for (const [index, row] of rows.entries())
    for (const { from, to } of groups) {
      const under = one ? settled : datedBy(settled.slice(from, to));
      const cells = one ? [...row.cells] : row.cells.slice(from, to);
      if (cells.every((cell) => cell === "")) continue;
      if (exact || cells.length === under.length)
        takeLabel(cells, under, rows.slice(Math.max(0, index - MOST_ALIKE), index));
      const field = spansLabel(under) ? takeField(cells, under) : "";
      if (exact && over) nameSeries(cells, under);
      const fields = exact && one ? fieldsOf(under, cells) : {};
      const alike = one && cells.length > under.length ? ofLength.get(cells.length) : [];
      const found = readRow(under, cells, row.line, exact, above, alike);
      if (!found && goesOnWith(part.rows.at(-1), cells)) continue;
      const left = found && "reason" in found ? found : undefined;
      if (left) part.candidates.push(left);
      if (!found || isWithoutValues(left)) over = labelIn(row, cells, under, !found) ?? over;
      else if (!("label" in found)) over = undefined;
      else {
        const parts = isSeries(found.label) || (over?.bare && mayBePart(over.label, found.label));
        if (!parts && !(over && seemsCut(over.label, found.label))) over = undefined;
        if (over) Object.assign(found, parts ? partOf(found, over) : restOf(found, over));
        // The values of a row without any are those of its parts, or of the rest of its label.
        if (over && part.candidates.at(-1)?.line === over.line) part.candidates.pop();
        if (!parts) over = undefined;
        found.label = field + found.label;
        if (BRACKETED.test(found.label)) found.label = nameOf(part.rows.at(-1)) + found.label;
        // A label over two columns names no part of itself.
        if (cleanLabel(found.category ?? "") === found.label) found.category = "";
        sharePart(part.rows.at(-1), found);
        if (row.wrapped) found.doubts.push("wrapped-line");
        if (row.doubt) found.doubts.push(row.doubt);
        part.rows.push({ ...fields, ...found });
      }
    }
  return part;
}

/** 健康寿命（男性） and （女性） below it: the label without the bracket is that of both. */
const BRACKETED = /^[（(][^（()）]{1,8}[)）]$/u;
const nameOf = (above: FoundRow | undefined): string =>
  /^(.{2,}?)\s?[（(][^（()）]{1,8}[)）]$/u.exec(above?.label ?? "")?.[1] ?? "";

/**
 * A row that only the rest of a label names, with the beginning that the row above it holds: 窓口を知って / いる人の割合.
 * Where that is not cut itself it may be the title of a group.
 */
const restOf = (row: FoundRow, over: { label: string; unit: string }): Partial<FoundRow> => ({
  ...{ label: join(over.label, row.label), unit: row.unit || over.unit },
  doubts: endsCut(over.label) ? row.doubts : [...row.doubts, "wrapped-line"],
});

/** A label that ends in what somebody does: 毎週運動する, before 市民の割合. */
const ENDS_IN_VERB = /[うくすつぬむるたい]$/u;

/** Whether a line holds the rest of a label, which the end of a page or row cut. */
const isRest = (label: string, rest: string): boolean =>
  endsCut(label) || (ENDS_IN_VERB.test(label) && NAMES_QUANTITY.test(rest));

/** Takes a line with nothing but the rest of a label: 待機児童の / 数. */
function goesOnWith(row: FoundRow | undefined, cells: string[]): boolean {
  const [rest = "", ...more] = cells.filter((cell) => cell !== "");
  if (!row || more.length > 0 || kindOf(rest) !== "text" || !isRest(row.label, rest)) return false;
  row.label = cleanLabel(join(row.label, rest));
  row.doubts.push("wrapped-line");
  return true;
}

/** The label and unit of a row without values, which rows of its parts below it share; `bare` where it holds nothing else. */
function labelIn({ line }: GridRow, cells: string[], columns: GridColumn[], bare: boolean) {
  const of = (role: string) => cells[columns.findIndex((column) => column.role === role)] ?? "";
  const label = of("label");
  return kindOf(label) === "text"
    ? { label: cleanLabel(label), unit: of("unit"), line: line.line, bare }
    : undefined;
}

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

/** Rows under one label are its parts, which the column of kinds names. */
function sharePart(above: FoundRow | undefined, row: FoundRow): void {
  const [first, own] = [above?.category ?? "", row.category ?? ""];
  if (!above || above.label !== row.label || own === "" || first === "" || own === first) return;
  above.series ||= first;
  row.series = own;
}

/** Whether a word of the head stands over two columns of names: 指標 over 保育所 | 定員. */
function spansLabel(columns: GridColumn[]): boolean {
  const [label, kind] = [indexOfRole(columns, "label"), indexOfRole(columns, "category")];
  const title = columns[label]?.title;
  return kind === label + 1 && title !== "" && columns[kind]?.title === title;
}

/** Takes the field out of a name over two columns (食生活 | 朝食を食べる人の割合), whose indicator has it before its own. */
function takeField(cells: string[], columns: GridColumn[]): string {
  const label = indexOfRole(columns, "label");
  const [field = "", name = ""] = cells.slice(label, label + 2);
  if (NAMES_QUANTITY.test(field) || !NAMES_QUANTITY.test(name)) return "";
  cells.splice(label, 2, name, "");
  return `${cleanLabel(field)} `.trimStart();
}

/** A row that is no part of others has both of its names as its label. */
function wholeLabel(row: FoundRow): void {
  if (row.series || !row.category) return;
  row.label = `${row.label} ${cleanLabel(row.category)}`;
  row.category = "";
}

/** A row with a part's name and no label has the label of the row above. */
function takeLabel(cells: string[], columns: GridColumn[], rows: GridRow[]): void {
  const label = indexOfRole(columns, "label");
  const kind = indexOfRole(columns, "category");
  if (label < 0 || kind < 0 || cells[label] !== "" || cells[kind] === "") return;
  const above = rows.findLast((other) => other.cells[label] !== "");
  for (const at of [label, indexOfRole(columns, "unit")])
    if (at >= 0) cells[at] ||= above?.cells[at] ?? "";
}

/** The name of a part that stands beside the empty label cell of its row moves into it. */
function nameSeries(cells: string[], columns: GridColumn[]): void {
  const label = indexOfRole(columns, "label");
  const at = cells.findIndex((cell) => isSeries(cell));
  if (label < 0 || at < 0 || cells[label] !== "") return;
  cells[label] = cells[at] ?? "";
  cells[at] = "";
}
