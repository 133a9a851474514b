import { type ColumnTable, table } from "arquero";
import type { Located } from "../lib/files/csv.ts";
import { type Plan, rowId } from "../plans/project.ts";
import type { PlanFile } from "../plans/schemas.ts";
import type { Indicator } from "../tables/rows.ts";

/** A row of a plan as printed, with its plan and document and its place in the files of data/. */
export type Printed<Row> = Omit<Row, "row" | "line"> &
  Pick<Indicator, "id" | "municipality_code" | "plan" | "document" | "pages" | "line"> &
  Omit<Located<unknown>, "row">;

/**
 * One kind of printed rows of all plans as a table, in the order of plan and document.
 * @param schema whose keys are the printed columns
 */
export function printedTable<Row extends { row: string; line: string; page?: string }>(
  plans: readonly Plan[],
  schema: { shape: object },
  rowsOf: (plan: Plan) => readonly Located<Row>[],
): ColumnTable {
  const rows = plans.flatMap(({ file, ...plan }) =>
    rowsOf({ file, ...plan }).map((located) => ({ plan: file, ...located })),
  );
  return table([
    ["id", rows.map(({ plan, row }) => rowId(plan.id, row.row))],
    ["municipality_code", rows.map(({ plan }) => plan.municipality)],
    ["plan", rows.map(({ plan }) => plan.id)],
    ["document", rows.map(({ plan }) => plan.document.file)],
    ["pages", rows.map(({ plan, row }) => row.page || pagesOf(plan.document, Number(row.line)))],
    ["file", rows.map(({ file }) => file)],
    ["fileLine", rows.map(({ fileLine }) => fileLine)],
    ...(Object.keys(schema.shape) as (keyof Row & string)[])
      .filter((name) => name !== "line")
      .map((name): [string, unknown[]] => [name, rows.map(({ row }) => row[name])]),
    ["line", rows.map(({ row }) => Number(row.line))],
  ]);
}

/** The pages on which a line stands by the document's own contents. */
function pagesOf({ pages = [] }: PlanFile["document"], line: number): string {
  const part = pages.find(({ lines: [from, to] }) => from <= line && line <= to);
  return part === undefined ? "" : [...new Set(part.pages)].join("-");
}
