import { compact, isProse, unbracketed } from "../text.ts";
import { YEAR } from "../words.ts";
import { periodYear } from "../years.ts";
import type { GridRow } from "./block.ts";
import { type CellKind, isFigureCell, kindOf } from "./cell.ts";
import { readParts } from "./parts.ts";

/** A value of a row without a head, and the year that a cell beside it prints. */
export interface BareValue {
  cell: string;
  beside: string;
}

/** A row of a table without a head: its label and its values, in the order in which they stand. */
export interface BareRow {
  row: GridRow;
  label: string;
  /** The text in the cell before the label, which may be a title over several rows or the label itself. */
  title: string;
  unit: string;
  values: BareValue[];
  /** Whether a text that explains the label or the goal, or a value behind the others, was left out. */
  explained: boolean;
}

/** A letter for what each cell is: values in one, sentences (x) in one, empty cells in none. */
const SIGNS: Record<CellKind, string> = {
  ...{ value: "V", number: "V", worded: "V", dash: "V" },
  ...{ period: "p", unit: "u", text: "t", empty: "" },
};

/** 平成28～令和5年度の平均(令和2年度を除く): when a value was reached, in words. */
const SPAN = new RegExp(`^${YEAR}.{0,30}(?:平均|累計|合計)(?:[（(].{0,30}[)）])?$`, "u");

function signOf(cell: string): string {
  if (SPAN.test(compact(cell))) return "p";
  return isProse(cell) ? "x" : SIGNS[kindOf(cell)];
}

/** (1), ①: the number of a row, which names nothing. */
const MARK = /^(?:[（(][0-9]{1,3}[)）]|[①-⑳])$/u;

/** A number, a text, sentences that explain it, the year of the first value, the unit; two values or more, a year behind the first of two or each. */
const ROW = /^(V?[^V]{0,30}t(x{0,4})(p?)(u?))V(?:(p{1,3})V(?!V)(p?)|(V{1,7}))/u;

/** Whether the last of three cells is the dash for a year behind the dash for a value: 令和8年度 | － | －. */
const isYearOfNone = (cells: string[]): boolean =>
  cells.length === 3 && cells.map(kindOf).join() === "period,dash,dash";

/** The row, or nothing where its cells stand in no order that is known. */
export function bareRow(row: GridRow): BareRow | undefined {
  const [first = "", ...others] = row.cells.filter((cell) => cell !== "");
  const marked = MARK.test(first) ? others : [first, ...others];
  const cells = marked.filter((_, at) => !isYearOfNone(marked.slice(at - 2, at + 1)));
  const signs = cells.map(signOf).join("");
  const [whole = "", before, why = "", early = "", unit = "", between = "", late = "", more = ""] =
    ROW.exec(signs) ?? [];
  if (before === undefined) return undefined;
  const start = before.length;
  const found = [
    start,
    ...Array.from({ length: more.length || 1 }, (_, i) => start + between.length + 1 + i),
  ];
  const beside = between === "" ? "" : (cells[start + between.length] ?? "");
  const behind = late === "" ? "" : (cells[start + between.length + 2] ?? "");
  const years = early ? [cells[start - unit.length - 1] ?? "", beside] : [beside, behind];
  const values = found.map((at, i) => ({ cell: cells[at] ?? "", beside: years[i] ?? "" }));
  const kept = withoutExplanation(values);
  const label = start - 1 - why.length - early.length - unit.length;
  const own = {
    row,
    label: cells[label] ?? "",
    title: /tt$/u.test(signs.slice(0, label + 1)) ? (cells[label - 1] ?? "") : "",
    unit: unit ? (cells[start - 1] ?? "") : "",
  };
  const left = kept !== values || cells.slice(whole.length).some((cell) => isFigureCell(cell));
  return isKnown(kept) ? { ...own, values: kept, explained: left } : undefined;
}

/** The year that a value is dated with, by its own cell or the one beside it. */
export const yearOf = ({ cell, beside }: BareValue): number | null =>
  periodYear(unbracketed(beside)) ?? periodYear(readParts(cell)?.period ?? "");

/** 2024年 908億円 | 2030年 1,250億円 | 50億円の増加を目指す: what explains the goal is no value. */
function withoutExplanation(values: BareValue[]): BareValue[] {
  const last = values.at(-1)?.cell ?? "";
  return values.length > 2 && /(?:目指す|めざす|図る)$/u.test(last) ? values.slice(0, -1) : values;
}

/** Two values may be in either order; of more, the first is dated and none is of a year before it. */
function isKnown(values: BareValue[]): boolean {
  if (!values.some(({ cell }) => isFigureCell(cell))) return false;
  const [first = null, ...others] = values.map(yearOf);
  return values.length === 2 || (first !== null && others.every((year) => (year ?? 9999) > first));
}
