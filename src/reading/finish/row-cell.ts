import { readCell } from "../../notation/cell.ts";
import { readTarget } from "../../notation/target.ts";
import { splitPeriod } from "../cells.ts";
import type { Role } from "../column.ts";
import { type CellParts, isOfAges, readParts } from "../grid/parts.ts";
import type { FoundRow } from "../rows.ts";
import { compact } from "../text.ts";
import { isAbsent, isDirection, isSeries, isWorded } from "../words.ts";
import { type Footnotes, footnoteOf, footnoteOfHead } from "./footnotes.ts";
import { notedPeriod } from "./noted-years.ts";

/** What a cell says, its quantities told apart. */
export interface Cell extends Omit<CellParts, "values"> {
  value: string;
  /** Its quantities by their names, where it holds several. */
  named: CellParts["values"];
}

const plainCell = (value: string, period: string): Cell => ({
  ...{ value, period, named: [], unnamed: [], name: "", beside: [] },
});

/** What the cell under a column says, with the year of its head or footnote where it prints none. */
export function cellAt(row: FoundRow, index: number, notes: Footnotes): Cell {
  const column = row.columns[index];
  const role = column?.role;
  const printed = column ? notedPeriod(row, column, notes) || column.period : "";
  const headed = printed || (column ? footnoteOfHead(column, row.line, notes) : "");
  const raw = row.cells[index] ?? "";
  const split = splitPeriod(raw);
  const whole = readParts(raw);
  // 20~64歳 60% is no goal between 20 and 64.
  const read = isOfAges(whole) || !understood(split.value, role) ? whole : undefined;
  const parts = read && saysMore(read, row.label) ? undefined : read;
  const value = parts ? (parts.values[0]?.text ?? "") : split.value;
  const undated = !parts && split.period === "" && headed !== "";
  const inner = undated && readCell(value, "").period?.year ? readParts(raw)?.period : "";
  const own = (parts ?? split).period || inner || footnoteOf(value, row.line, notes);
  const dated = own || (value === "" ? "" : headed);
  if (!parts) return plainCell(value, dated);
  return parts.values.length < 2
    ? { ...parts, value, period: dated, named: [] }
    : { ...parts, value: split.value, period: dated, named: parts.values };
}

/**
 * Whether the word before the only figure of a cell names no part of the row, so that the figure alone would say
 * something else: 最低50件, 県平均45件, 基準値×1.5.
 */
function saysMore(parts: CellParts, label: string): boolean {
  const word = parts.values.length === 1 ? compact(parts.name).replace(PER, "") : "";
  const names = isSeries(word) || isOfAges(parts) || compact(label).includes(word);
  return word !== "" && !names && !COUNTS.test(word) && !isDirection(word);
}
/** 1月当たりの参加者数 says no more than 参加者数 where that is in the label, as 年間参加者数 does. */
const PER = /^(?:1?[^0-9]{1,3}[当あ]たりの?|年間)(?=\p{Script=Han}{2})/u;
/** By whom, when or which way a figure counts: 各校1件, 全地区で年1回, 月平均120人, ↗ 120人, and what says no more of a goal. */
const COUNTS = /各|^全(?!国)|ともに$|^[年月週日]平均$|^継続的に$/u;

/** Whether the notation itself reads the text as one value, one goal or the mark of none. */
function understood(text: string, role: Role | undefined): boolean {
  if (text === "" || isAbsent(text) || (isWorded(text) && !/[0-9]/u.test(text))) return true;
  if (role !== "target" && role !== "interim") return readCell(text, "").problem === null;
  const target = readTarget(text, "");
  return target.problem === null && !(target.type === "benchmark" && /[0-9]/u.test(text));
}

/** The cells of a row, or those of one of its parts. */
export type Cells = Record<"baseline" | "target" | "latest", Cell>;

/**
 * The names of the parts that a row has: those in its cells, the words of a label (講座の数・開く地区数), or those
 * in a column of kinds (小6 中3), where each cell has a value for each or one for all.
 */
export function partNames(
  label: string,
  { baseline, target, latest }: Cells,
  kinds = "",
): string[] {
  const filled = [baseline, target, latest].filter(({ value }) => value !== "");
  const parts = kinds.split(" ");
  const counts = new Set(filled.map(({ unnamed }) => Math.max(1, unnamed.length)));
  counts.delete(1);
  if (parts.length > 1 && counts.size === 1 && counts.has(parts.length)) return parts;
  if (filled.length > 1 && filled.every(({ unnamed }) => unnamed.length > 1)) {
    const words = label.split(/\s?・(?![^（(]{0,80}[）)])/u).map((name) => name.trim());
    if (filled.every(({ unnamed }) => unnamed.length === words.length)) return words;
  }
  const first = isAbsent(baseline.value) || baseline.value === "" ? target : baseline;
  return (baseline.named.length > 1 ? baseline : first).named.map(({ series }) => series);
}

/** The cells of one part. A goal for all is that of their sum where one part is called so, and of no other. */
export function partCells(cells: Cells, name: string, names: string[]): Cells {
  const of = (cell: Cell) => partOf(cell, name, names);
  const summed = names.some((own) => SUM.test(own)) && !SUM.test(name);
  const target = of(cells.target);
  const shared = summed && target.value === cells.target.value && !/各|とも/u.test(target.name);
  return {
    baseline: of(cells.baseline),
    target: shared ? plainCell("", "") : target,
    latest: of(cells.latest),
  };
}
const SUM = /^(?:男女|[合総])?計$|^(?:全体|総数|男女)$/u;

/** What a cell says of one part; a cell that names no part says it of all. */
export function partOf(cell: Cell, name: string, names: string[]): Cell {
  const { named, unnamed } = cell;
  const placed = unnamed.length === names.length ? unnamed[names.indexOf(name)] : undefined;
  const own = named.find(({ series }) => series === name)?.text ?? placed;
  if (own !== undefined) {
    const { value, period } = splitPeriod(own);
    return plainCell(value, period || cell.period);
  }
  // 小学校 70％ is the goal of one part alone.
  const others = named.length > 0 || (names.includes(cell.name) && cell.name !== name);
  return others ? plainCell("", "") : cell;
}
