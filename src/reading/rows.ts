import type { z } from "zod";
import type {
  printedIndicators,
  printedPoints,
  printedPolicies,
} from "../tables/printed-tables.ts";
import { type Column, cellsUnder, type Role } from "./column.ts";
import type { Line } from "./document.ts";
import type { Doubt } from "./doubts.ts";

export type PrintedIndicator = z.infer<typeof printedIndicators>;
export type PrintedPolicy = z.infer<typeof printedPolicies>;
export type PrintedPoint = z.infer<typeof printedPoints>;

/** How a row is printed: words beside its values, a table, text, a form, or cells that lost their marks. */
type Printed = "keyed" | "grid" | "flow" | "form" | "broken-cells" | "cell-cycle";

/** A row as a layout found it: cells still whole, beside the columns that they stand in. */
export interface FoundRow {
  /** The line on which the label begins. */
  line: number;
  page?: number | undefined;
  layout: Printed;
  columns: Column[];
  /** One text per column; missing ones are empty. */
  cells: string[];
  code?: string;
  /** The fields that columns in front of its label name, below the headings above the table. */
  section?: string;
  label: string;
  /** The head above the row, whose words say what kind of row it is. */
  head?: string;
  series?: string;
  category?: string;
  evaluation?: string;
  note?: string;
  unit?: string;
  /** Goals of the SDGs that the row itself prints. */
  goals?: string;
  /** What is odd about the row, by the names of `doubts.ts`. */
  doubts: Doubt[];
}

/** A line that looks like an indicator and was not read, and why. */
export interface Candidate {
  line: number;
  page?: number | undefined;
  text: string;
  reason:
    | "no-label"
    | "no-values"
    | "unread-values"
    | "no-target"
    | "no-header"
    | "not-understood"
    | "more-cells"
    | "figure";
}

/** Whether a text is a row of its own that holds no value, which says nothing of what is around it. */
export const isWithoutValues = (candidate: Candidate | undefined): boolean =>
  candidate?.reason === "unread-values";

/** A value of a row beside its baseline, target and latest, as printed. */
export interface Beside {
  value: string;
  period: string;
}

/** A printed row with where it came from and what is doubtful about it. */
export interface ExtractedRow extends PrintedIndicator {
  /** Values reached, and goals on the way, year by year. */
  results: Beside[];
  interim: Beside[];
  layout: Printed;
  doubts: Doubt[];
  /** Counts from 1: a document may hold several plans or phases one after another. */
  phase: number;
}

/** One point of a yearly series as a layout found it. */
export interface FoundPoint {
  line: number;
  name: string;
  unit: string;
  year: string;
  value: string;
}

/** A value with what it is and, where the text says it, its year. */
export interface Valued {
  role: Role;
  value: string;
  title?: string;
  period?: string;
}

/** A row whose values stand in no columns: each makes one of its own. */
export function rowOf(
  line: Pick<Line, "line"> & { page?: number | undefined },
  label: string,
  values: Valued[],
  more: Partial<FoundRow> = {},
): FoundRow {
  return {
    line: line.line,
    page: line.page,
    layout: "keyed",
    columns: values.map(({ role, title = "", period = "" }) => ({ role, title, period })),
    cells: values.map(({ value }) => value),
    label,
    doubts: [],
    ...more,
  };
}

/** A row whose values stand in their order under the columns of a head. */
export const rowUnder = (
  line: Line,
  label: string,
  columns: Column[],
  values: readonly string[],
  more: Partial<FoundRow> = {},
): FoundRow => rowOf(line, label, [], { columns, cells: cellsUnder(columns, values), ...more });

/** A row with more values, each in a column of its own. */
export function withValues(row: FoundRow, ...values: Valued[]): FoundRow {
  const more = rowOf(row, row.label, values);
  const columns = [...row.columns, ...more.columns];
  return { ...row, columns, cells: [...row.cells, ...more.cells] };
}

/** Values of one role, each of the year in its place. */
export const yearly = (role: Role, values: readonly string[], years: readonly string[]): Valued[] =>
  values.map((value, at) => ({ role, value, period: years[at] ?? "" }));

/** A longer text is cut: its line says where the rest stands. */
const LONGEST = 400;

/** A text that is no row, for a person to look at. */
export const candidateOf = (
  { line, page }: Pick<Candidate, "line" | "page">,
  text: string,
  reason: Candidate["reason"],
): Candidate => ({ line, page, text: text.slice(0, LONGEST), reason });

/** A goal that a sentence or a list states, which a person is to look at. */
export const goalOf = (line: Line, label: string, value: string, period = ""): FoundRow =>
  rowOf(line, label, [{ role: "target", value, period }], {
    layout: "flow",
    doubts: ["goal-sentence"],
  });

/** Rows of a text, and what of it is none. */
export interface Part {
  rows: FoundRow[];
  candidates: Candidate[];
}

export interface Reading extends Partial<Part> {
  rows: FoundRow[];
  points?: FoundPoint[];
  /** Words of the table's head that name what the rows are (数値目標, KPI). */
  head?: string;
  /** Index of the first line that the layout did not use. */
  next: number;
}

/**
 * One way in which documents print indicators. It looks at `lines[at]`, which is `line`, and answers
 * with what it has read from there on, or with nothing when the text gives no evidence for it.
 */
export type Layout = (line: Line, lines: Line[], at: number) => Reading | undefined;
