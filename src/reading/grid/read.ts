import type { Line } from "../document.ts";
import { type Column, isSlot } from "../header.ts";
import type { Layout, Reading } from "../layout.ts";
import type { Candidate, Doubt, FoundRow } from "../rows.ts";
import { closeGaps, compact } from "../text.ts";
import { isSeries } from "../words.ts";
import { periodYear } from "../years.ts";
import { align } from "./align.ts";
import { readBare } from "./bare.ts";
import { type CellKind, holdsValue, kindOf } from "./cell.ts";
import { comingYears } from "./coming-years.ts";
import { groupsOf } from "./groups.ts";
import { type GridHead, headAt, namesColumns, sameHead } from "./head.ts";
import { cleanLabel } from "./label.ts";
import { readParts } from "./parts.ts";
import { isPlanned, plannedColumn, readPlanned } from "./planned.ts";
import { datedBy, type GridColumn, kindsUnder, settleRoles } from "./roles.ts";
import { type GridBlock, type GridRow, gridAt } from "./rows.ts";
import { readStream } from "./stream.ts";

/** Tables whose cells the source parts: bars, tabs, HTML, workbooks, ruled pages. */
export const grid: Layout = {
  name: "grid",
  read(lines, at) {
    const block = upright(gridAt(lines, at));
    if (!block || block.rows.length === 0 || block.rows.some(({ cells }) => cells.some(isKeyed)))
      return undefined;
    if (
      !block.exact &&
      !isPlanned(block.rows) &&
      !block.rows.some((_, index) => aims(block, index))
    ) {
      if (block.rows.some((_, index) => headAt(block.rows, index, false))) return undefined;
    }
    const found = readBlock(block, lines, at);
    return found.rows.length > 0 || found.candidates?.length
      ? { ...found, next: block.next }
      : undefined;
  },
};

/** A table whose first column is its head, turned. */
function upright(block: GridBlock | undefined): GridBlock | undefined {
  const [first] = block?.rows ?? [];
  if (!block || !first || block.rows.length > 12) return block;
  const head = block.rows.map(({ cells }) => cells[0] ?? "");
  const even = block.rows.every(({ cells }) => cells.length === first.cells.length);
  const across = block.rows.some((row) => namesColumns(row));
  if (!even || across || !namesColumns({ cells: head })) return block;
  const rows = first.cells.map((_, column) => ({
    line: first.line,
    cells: block.rows.map(({ cells }) => cells[column] ?? ""),
  }));
  return { ...block, rows };
}

/** A cell that says itself what its value is (現在（2019年）：56件) is read by its keys. */
const isKeyed = (cell: string): boolean =>
  /^(?:<p>)?(?:指標|現在[（(].*|20[0-9]{2}年)[:：]/u.test(cell);

/** Whether a head begins at a row that names goals and something to compare them with. */
function aims({ rows, exact }: GridBlock, index: number): boolean {
  const head = headAt(rows, index, exact);
  const columns = head?.columns ?? [];
  const has = (role: Column["role"]) => columns.some((column) => column.role === role);
  return (
    columns.some(({ title }) => /目標|計画|めざす|目指す|2[0-9]{3}/u.test(title)) ||
    (has("label") && has("now") && has("actual"))
  );
}

function readBlock(block: GridBlock, lines: Line[], at: number): Reading {
  const rows: FoundRow[] = [];
  const candidates: Candidate[] = [];
  const heads: string[] = [];
  let open: GridRow[] = [];
  let head: GridHead | undefined;
  let title = titleAbove(lines, at);
  const close = () => {
    if (open.length === 0) return;
    const part = head ? readUnder(head, open, block.exact, title) : readBare(open);
    const text = head?.text;
    rows.push(...part.rows.map((row) => (text === undefined ? row : { ...row, head: text })));
    candidates.push(...part.candidates);
    open = [];
  };
  for (let index = 0; index < block.rows.length; ) {
    const next = headAt(block.rows, index, block.exact);
    if (next) {
      if (!head || !sameHead(head.columns, next.columns)) {
        close();
        head = next;
        heads.push(next.text);
      }
      index = next.next;
      continue;
    }
    const row = block.rows[index];
    index++;
    if (row?.loose && headAt(block.rows, index, block.exact)) {
      close();
      head = undefined;
      title = row.line;
    } else if (row) open.push(row);
  }
  close();
  return { rows, candidates, head: heads.join(" "), next: block.next };
}

/** The short text right above a table, which names its only row where the head names no label. */
function titleAbove(lines: Line[], at: number): Line | undefined {
  for (let index = at - 1; index >= 0 && index >= at - 2; index--) {
    const line = lines[index];
    if (line && line.text.trim() !== "")
      return line.text.length <= 90 && !/[。|]/u.test(line.text) ? line : undefined;
  }
  return undefined;
}

interface Part {
  rows: FoundRow[];
  candidates: Candidate[];
}

function readUnder(head: GridHead, rows: GridRow[], exact: boolean, above: Line | undefined): Part {
  const { columns } = head;
  const told = settleRoles(
    columns,
    kindsUnder(
      rows.map(({ cells }) => cells),
      columns.length,
    ),
  );
  const settled = comingYears(told, rows);
  const groups = groupsOf(settled);
  const whole = rows.filter(({ cells }) => cells.length === columns.length).length;
  const broken = rows.some(({ cells }) => cells.length === 1 && holdsValue(kindOf(cells[0] ?? "")));
  if (!exact && (head.repeats || ((groups.length > 1 || broken) && whole * 2 < rows.length)))
    return readStream(settleRoles(columns, []), rows);
  const planned = plannedColumn(settled, rows);
  if (planned >= 0) return { rows: readPlanned(settled, rows, planned), candidates: [] };
  const part: Part = { rows: [], candidates: [] };
  const shared: Doubt[] = [
    ...(settled === told ? [] : ["guessed-order" as const]),
    ...(isPlanned(rows) ? ["odd-cell" as const] : []),
    ...(leavesValues(settled, rows) ? ["more-values" as const] : []),
  ];
  let over: { label: string; unit: string } | undefined;
  const byLength = new Map<number, GridRow[]>();
  const rowsOfLength = (length: number): GridRow[] => {
    const known = byLength.get(length) ?? rows.filter(({ cells }) => cells.length === length);
    byLength.set(length, known);
    return known.slice(0, MOST_ALIKE);
  };
  for (const [index, row] of rows.entries())
    for (const group of groups) {
      const under = groups.length > 1 ? datedBy(settled.slice(group.from, group.to)) : settled;
      const cells = groups.length > 1 ? row.cells.slice(group.from, group.to) : [...row.cells];
      if (cells.every((cell) => cell === "")) continue;
      if (exact) takeLabel(cells, under, rows.slice(Math.max(0, index - MOST_ALIKE), index));
      if (exact && over) nameSeries(cells, under);
      const wide = groups.length === 1 && cells.length > settled.length;
      const alike = wide ? rowsOfLength(cells.length) : [];
      const found = readRow(under, cells, row.line, exact, above, alike);
      if (!found) {
        const label = cells[under.findIndex(({ role }) => role === "label")] ?? "";
        const unit = cells[under.findIndex(({ role }) => role === "unit")] ?? "";
        if (kindOf(label) === "text") over = { label: cleanLabel(label), unit };
        continue;
      }
      if ("label" in found && over && isSeries(found.label)) {
        found.series = found.label;
        found.label = over.label;
        found.unit ||= over.unit;
      } else over = undefined;
      if ("label" in found && exact) sharePart(part.rows.at(-1), found);
      if ("reason" in found) part.candidates.push(found);
      else {
        found.doubts.push(...shared);
        if (row.wrapped) found.doubts.push("wrapped-line");
        part.rows.push(found);
      }
    }
  return part;
}

/** Whether a column behind the label holds values under a word that says nothing of them. */
function leavesValues(columns: GridColumn[], rows: GridRow[]): boolean {
  const label = columns.findIndex(({ role }) => role === "label");
  return columns.some(({ role }, index) => {
    if (role !== "other" || index < label) return false;
    const cells = rows.map(({ cells }) => cells[index] ?? "").filter((cell) => cell !== "");
    const values = cells.map(kindOf).filter((kind) => kind === "value" || kind === "number");
    return values.length * 2 > cells.length;
  });
}

/** Rows under one label are its parts, which the column of kinds names. */
function sharePart(above: FoundRow | undefined, row: FoundRow): void {
  const [first, own] = [above?.category ?? "", row.category ?? ""];
  if (!above || above.label !== row.label || own === "" || first === "" || own === first) return;
  above.series ||= first;
  row.series = own;
}

/** Rows that are weighed together, or among which a label is looked for. */
const MOST_ALIKE = 50;

/** How far the best way to put the cells under the columns must lead before it is certain. */
const CLEAR = 2;

export function readRow(
  columns: GridColumn[],
  cells: string[],
  line: Line,
  exact: boolean,
  above?: Line,
  alike: GridRow[] = [],
): FoundRow | Candidate | undefined {
  const doubts: Doubt[] = [];
  const kinds = cells.map(kindOf);
  const place = { line: line.line, page: line.page };
  const values = kinds.filter((kind) => kind === "value" || kind === "number").length;
  const not = (reason: Candidate["reason"]): Candidate | undefined =>
    values === 0
      ? undefined
      : { ...place, text: cells.filter((cell) => cell !== "").join(" | "), reason };
  const straight = cells.length === columns.length || (exact && cells.length < columns.length);
  if (exact && cells.length > columns.length) return not("more-cells");
  const { at, lead } = straight
    ? { at: columns.map((_, index) => (index < cells.length ? index : undefined)), lead: Infinity }
    : align(
        alike.length > 1 && cells.length > columns.length ? alike.map((row) => row.cells) : [cells],
        columns,
      );
  const under = at.map((cell) => (cell === undefined ? "" : (cells[cell] ?? "")));
  if (lead < CLEAR) doubts.push("moved-cells");
  const label = columns.findIndex(({ role }) => role === "label");
  const named = label >= 0 ? (under[label] ?? "") : (above?.text ?? "");
  const slots = columns.flatMap((column, index) => (isSlot(column) ? [index] : []));
  const kindsAt = slots.map((slot) => kindOf(under[slot] ?? ""));
  if (!kindsAt.some((kind) => holdsValue(kind) || (exact && kind === "period")))
    return not("no-values");
  if (compact(named) === "" || kindOf(named) === "number") return not("no-label");
  if (!exact && kindsAt.includes("period")) return not("not-understood");
  const figures = kindsAt.filter((kind) => kind === "value" || kind === "number").length;
  if (lead < CLEAR && figures === 1 && values === 1 && cells.length < columns.length)
    return not("no-target");
  if (kindsAt.some((kind) => !fits(kind))) {
    if (kindsAt.every((kind) => !holdsValue(kind) && kind !== "period"))
      return not("not-understood");
    doubts.push("odd-cell");
  }
  if (slots.some((slot) => isOlder(under[slot] ?? "", columns[slot]))) {
    if (figures === 1) return not("not-understood");
    doubts.push("odd-cell");
  }
  const left = kinds.some(
    (kind, index) => (kind === "value" || kind === "number") && !at.includes(index) && index > 0,
  );
  if (left) doubts.push("more-values");
  if (exact && slots.some((slot) => slot >= cells.length)) doubts.push("fewer-values");
  return {
    ...place,
    layout: "grid",
    ...dated(
      columns,
      under.map((cell, index) => withUnit(cell, columns[index])),
    ),
    label: cleanLabel(named),
    unit: under[columns.findIndex(({ role }) => role === "unit")] ?? "",
    doubts,
    ...besides(columns, under),
  };
}

/** A row with a part's name and no label has the label of the row above. */
function takeLabel(cells: string[], columns: GridColumn[], rows: GridRow[]): void {
  const label = columns.findIndex(({ role }) => role === "label");
  const kind = columns.findIndex(({ role }) => role === "category");
  if (label < 0 || kind < 0 || cells[label] !== "" || cells[kind] === "") return;
  const above = rows.findLast((other) => other.cells[label] !== "");
  const unit = columns.findIndex(({ role }) => role === "unit");
  cells[label] = above?.cells[label] ?? "";
  if (unit >= 0 && cells[unit] === "") cells[unit] = above?.cells[unit] ?? "";
}

/** The name of a part that stands beside the empty label cell of its row moves into it. */
function nameSeries(cells: string[], columns: GridColumn[]): void {
  const label = columns.findIndex(({ role }) => role === "label");
  const at = cells.findIndex((cell) => isSeries(cell));
  if (label < 0 || at < 0 || cells[label] !== "") return;
  cells[label] = cells[at] ?? "";
  cells[at] = "";
}

/** A bare figure with the unit of its column's head. */
const withUnit = (cell: string, column: GridColumn | undefined): string =>
  column?.unit && isSlot(column) && kindOf(cell) === "number" ? `${cell}${column.unit}` : cell;

/** A goal that its own year puts before the year of its column is none. */
function isOlder(cell: string, column: GridColumn | undefined): boolean {
  const due = column?.role === "target" ? periodYear(column.period) : null;
  const own = due === null ? null : periodYear(readParts(cell)?.period ?? "");
  return due !== null && own !== null && own < due - 1;
}

const fits = (kind: CellKind): boolean => kind === "empty" || holdsValue(kind);

/** The cells with the years that columns of years give them. */
function dated(columns: GridColumn[], under: string[]): { columns: Column[]; cells: string[] } {
  const cells = [...under];
  const dates = columns.map((column) => ({ ...column }));
  for (const [index, column] of columns.entries()) {
    const own = compact(under[index] ?? "").replace(/^[(（](.*)[)）]$/u, "$1");
    if (
      column.role !== "period" ||
      column.dates === undefined ||
      own === "" ||
      kindOf(own) === "dash"
    )
      continue;
    const slot = dates[column.dates];
    if (slot) slot.period = own;
  }
  return { columns: dates, cells };
}

function besides(columns: GridColumn[], under: string[]): Partial<FoundRow> {
  const of = (role: Column["role"]) =>
    columns.flatMap((column, index) =>
      column.role === role && under[index] ? [closeGaps(under[index] ?? "")] : [],
    );
  return {
    note: of("note").join(" "),
    category: of("category")[0] ?? "",
    evaluation: of("evaluation").at(-1) ?? "",
  };
}
