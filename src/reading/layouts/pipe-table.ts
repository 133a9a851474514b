import { aimAtLastYear, type Column, columnsOfCells, isIndicatorHead, isSlot } from "../header.ts";
import type { Context, Layout, Reading } from "../layout.ts";
import type { FoundRow } from "../rows.ts";
import { goalsOfCell, hasGoals } from "../sdg-goals.ts";
import { cleanText } from "../text.ts";
import { YEAR } from "../words.ts";
import { isPipeRow, type PipeRow, pipeRows } from "./pipe-rows.ts";
import { RowBuilder } from "./row-builder.ts";
import { align } from "./table-cells.ts";

/** Markdown tables, with a head of columns or with words such as 指標： and 現在（…）： in the cells. */
export const pipeTable: Layout = {
  name: "pipe-table",
  read(lines, at, context) {
    if (!isPipeRow(lines[at]?.text ?? "")) return undefined;
    const { rows, next } = pipeRows(lines, at);
    return readPipeTable(rows, next, context, "pipe-table");
  },
};

/** Reads the rows of a table whose cells are parted by marks, under a head or with keys in the cells. */
export function readPipeTable(
  rows: PipeRow[],
  next: number,
  context: Context,
  layout: string,
): Reading {
  const heads = rows.slice(0, 3).map(({ cells }) => aimAtLastYear(columnsOfCells(cells)));
  const head = heads.findIndex(isIndicatorHead);
  const columns = heads[head] ?? [];
  if (head < 0) return { rows: readKeyedCells(rows), next };
  const builder = new RowBuilder(layout, labelColumn(columns), context);
  let above = "";
  for (const { line, cells: printed } of rows.slice(head + 1)) {
    const cells = align(printed, columns);
    const own = cells[labelIndex(columns)] ?? "";
    const label = own === "" ? above : own;
    above = label;
    if (columns.some((column, index) => isSlot(column) && (cells[index] ?? "") !== "")) {
      builder.addCells(line, cells, label);
    }
  }
  builder.flush();
  const named = columns.filter(({ role }) => role === "label").map(({ title }) => title);
  return { rows: builder.rows, candidates: builder.candidates, head: named.join(" "), next };
}

function labelIndex(columns: Column[]): number {
  const firstSlot = columns.findIndex(isSlot);
  const labels = columns.map(({ role, title }, index) =>
    role === "label" && title !== "" ? index : -1,
  );
  const named = labels.filter((index) => index >= 0 && index < firstSlot);
  return (
    named.at(-1) ??
    columns.findLastIndex(
      ({ role, title }, index) =>
        index < firstSlot &&
        (role === "other" || role === "label" || (role === "code" && title !== "")),
    )
  );
}

function labelColumn(columns: Column[]): Column[] {
  const chosen = labelIndex(columns);
  return columns.map(
    (column, index): Column =>
      index === chosen
        ? { ...column, role: "label" }
        : column.role === "label"
          ? { ...column, role: "other" }
          : column,
  );
}

const BRACKET = "\\s*(?:[（(](?<period>[^（）()]*)[)）])?\\s*[:：]\\s*";
const KEY = new RegExp(
  `(?:(?<label>指標名?|KPI|ＫＰＩ|成果指標|目標指標|数値目標)|(?<now>現在値?|現状値?|基準値|当初値|現況値?)|(?<interim>中間目標値?|中間値)|(?<target>最終目標値?|目標値?)|(?<year>${YEAR.replaceAll("(?:年度?)?", "\\s?(?:年度?)?")}))${BRACKET}`,
  "gu",
);

/** Reads cells in which words name label, start and target. Repeated cells count once. */
export function readKeyedCells(rows: PipeRow[]): FoundRow[] {
  const found: FoundRow[] = [];
  let current: FoundRow | undefined;
  const goals = hasGoals(rows);
  for (const { line, cells } of rows) {
    const before = current;
    for (const cell of cells) {
      const marks = [...cell.matchAll(KEY)];
      const open = current?.cells.length ?? 0;
      if (
        marks.length === 0 &&
        current &&
        open > 0 &&
        current.cells[open - 1] === "" &&
        cell !== ""
      ) {
        current.cells[open - 1] = cell;
      }
      marks.forEach((mark, index) => {
        const value = cell.slice(mark.index + mark[0].length, marks[index + 1]?.index).trim();
        const { label, now, interim, year } = mark.groups ?? {};
        const period = cleanText(mark.groups?.period ?? "") || cleanText(year ?? "");
        if (label !== undefined) {
          current = {
            line: line.line,
            page: line.page,
            layout: "pipe-cells",
            columns: [],
            cells: [],
            label: value,
            doubts: [],
          };
          found.push(current);
        } else if (current) {
          addKeyed(
            current,
            {
              role: now !== undefined ? "now" : interim !== undefined ? "interim" : "target",
              title: mark[0],
              period,
            },
            value,
          );
        }
      });
    }
    if (goals && current && current !== before)
      current.goals = cells.flatMap(goalsOfCell).join(" ");
  }
  return found.filter(({ columns }) => columns.length > 0);
}

function addKeyed(row: FoundRow, column: Column, value: string): void {
  const known = row.columns.findIndex(
    ({ role, period }) => role === column.role && period === column.period,
  );
  if (known < 0) {
    row.columns.push(column);
    row.cells.push(value);
  } else if (row.cells[known] === "") row.cells[known] = value;
}
