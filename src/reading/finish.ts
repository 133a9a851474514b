import { readCell } from "../notation/cell.ts";
import { readTarget } from "../notation/target.ts";
import type { Kind } from "../tables/rows.ts";
import { footnoteMarks, footnotePeriod, splitLabel, splitPeriod } from "./cells.ts";
import { weigh } from "./confidence.ts";
import { readParts } from "./grid/parts.ts";
import type { Column, Role } from "./header.ts";
import type { Beside, ExtractedRow, FoundRow } from "./rows.ts";
import { compact } from "./text.ts";
import { isAbsent, isWorded } from "./words.ts";
import { periodYear } from "./years.ts";

/** Where a row stands, as the sections of the document tell it. */
export interface Place {
  section: string;
  kind: Kind;
  code: string;
  phase: number;
  /** Whether the row stands below a policy, which then holds the table's goals of the SDGs. */
  belowPolicy: boolean;
}

/** Texts of footnotes by mark and line; the nearest one after a row explains the row. */
export type Footnotes = { mark: string; text: string; line: number }[];

const indexes = (row: FoundRow, ...roles: Role[]): number[] =>
  row.columns.flatMap((column, index) => (roles.includes(column.role) ? [index] : []));

const filled = (row: FoundRow, at: number[]): number[] =>
  at.filter((index) => (row.cells[index] ?? "") !== "");

/**
 * Which columns are baseline, target and latest. A start (基準値) is the baseline and a present
 * value (現状値) beside it the latest; alone, the present value is the baseline. In a row of years
 * the first is the baseline and the last that is filled the latest.
 */
function chooseColumns(row: FoundRow): { baseline: number; target: number; latest: number } {
  const starts = indexes(row, "start");
  const nows = indexes(row, "now");
  const actuals = indexes(row, "actual");
  const targets = [
    ...indexes(row, "target"),
    ...(indexes(row, "target").length === 0 ? indexes(row, "interim") : []),
  ];
  const baseline = starts[0] ?? nows[0] ?? actuals[0] ?? -1;
  const results = indexes(row, "result");
  const later = [...nows, ...actuals, ...results]
    .filter((index) => index !== baseline)
    .sort((a, b) => a - b);
  const known = filled(row, later).filter((index) => !isAbsent(row.cells[index] ?? ""));
  const latest = lastOf(row, known) ?? later.at(-1) ?? -1;
  const target = lastOf(row, filled(row, targets)) ?? targets.at(-1) ?? -1;
  return { baseline, target, latest };
}

/** A year's value beside the goal of the same year is what was reached of it, and no start. */
function withResults(row: FoundRow): FoundRow {
  const year = ({ period }: Column) => periodYear(period);
  const goals = row.columns.filter(({ role }) => role === "target" || role === "interim").map(year);
  const columns = row.columns.map((column): Column => {
    const reached =
      column.role === "actual" && year(column) !== null && goals.includes(year(column));
    return reached ? { ...column, role: "result" } : column;
  });
  return { ...row, columns };
}

/** The column of the last year where all have one, else the one furthest to the right. */
function lastOf({ columns }: FoundRow, at: number[]): number | undefined {
  const years = at.map((index) => periodYear(columns[index]?.period ?? ""));
  if (years.some((year) => year === null)) return at.at(-1);
  return at[years.lastIndexOf(Math.max(...(years as number[])))];
}

interface Cell {
  value: string;
  period: string;
  /** The series that the cell holds, where it holds several. */
  series?: { series: string; value: string }[];
  /** All its quantities, where they have no names. */
  unnamed?: string[];
  /** The name of its only quantity. */
  name?: string;
  /** Figures and remarks that stand beside the value and are none. */
  beside?: string[];
}

function cellAt(row: FoundRow, index: number, notes: Footnotes): Cell {
  const column: Column | undefined = row.columns[index];
  const raw = row.cells[index] ?? "";
  const split = splitPeriod(raw);
  const parts = understood(split.value, column?.role) ? undefined : readParts(raw);
  const { value, period: printed } = parts
    ? { value: parts.values[0]?.text ?? "", period: parts.period }
    : split;
  const inner =
    printed === "" && column?.period && readCell(split.value, "").period?.year
      ? readParts(raw)?.period
      : "";
  const own = printed || inner || footnoteOf(value, row.line, notes);
  const dated = own || (value === "" ? "" : (column?.period ?? ""));
  if (!parts) return { value, period: dated };
  const { beside, name, unnamed } = parts;
  if (parts.values.length < 2) return { value, period: dated, beside, unnamed, name };
  const series = parts.values.map(({ series, text }) => ({ series, value: text }));
  return { value: split.value, period: dated, series, beside };
}

/** The values of all columns of some kinds that are filled, with their years. */
function valuesOf(row: FoundRow, notes: Footnotes, ...roles: Role[]): Beside[] {
  return filled(row, indexes(row, ...roles)).map((index) => {
    const { value, period } = cellAt(row, index, notes);
    return { value, period };
  });
}

/** Whether the notation itself reads the text as one value, one goal or the mark of none. */
function understood(text: string, role: Role | undefined): boolean {
  if (text === "" || isAbsent(text) || (isWorded(text) && !/[0-9０-９]/u.test(text))) return true;
  if (role !== "target" && role !== "interim") return readCell(text, "").problem === null;
  const target = readTarget(text, "");
  return target.problem === null && !(target.type === "benchmark" && /[0-9０-９]/u.test(text));
}

function footnoteOf(value: string, line: number, notes: Footnotes): string {
  for (const mark of footnoteMarks(value)) {
    const note = notes.find((known) => known.line > line && compact(known.mark) === compact(mark));
    const period = note ? footnotePeriod(note.text) : "";
    if (period !== "") return period;
  }
  return "";
}

/** Turns what a layout found into printed rows: one, or one for each part of a split cell. */
export function finishRow(
  row: FoundRow,
  place: Place,
  notes: Footnotes,
): Omit<ExtractedRow, "row">[] {
  const found = withResults(row);
  const parts = splitLabel(found.label);
  const at = chooseColumns(found);
  const baseline = cellAt(found, at.baseline, notes);
  const target = cellAt(found, at.target, notes);
  const latest = cellAt(found, at.latest, notes);
  const common = {
    line: String(found.line),
    page: found.page === undefined ? "" : String(found.page),
    section: place.section,
    kind: place.kind,
    code: found.code || parts.code || place.code,
    label: parts.label,
    unit: found.unit || parts.unit,
    evaluation: found.evaluation ?? "",
    category: found.category ?? "",
    repeat: parts.repeat,
    note:
      [found.note, ...[baseline, target, latest].flatMap(({ beside }) => beside ?? [])]
        .filter(Boolean)
        .join(" ") || (place.belowPolicy ? "" : (found.goals ?? "")),
    layout: found.layout,
    phase: place.phase,
    results: valuesOf(found, notes, "actual", "now", "result"),
    interim: valuesOf(found, notes, "interim", "target").filter(
      ({ value }) => value !== target.value,
    ),
  };
  const listed = nameParts(parts.label, baseline, target, latest) && found.label.startsWith("・");
  const made = partsOf(found.series ?? "", baseline, target, latest);
  const lacks = target.value !== "" && made.some((part) => part.target.value === "");
  const doubts = lacks ? [...found.doubts, "fewer-values" as const] : found.doubts;
  return made.map((part) => {
    const row = {
      ...common,
      ...(listed ? { label: part.series, series: "" } : { series: part.series }),
      baseline: part.baseline.value,
      baseline_period: part.baseline.period,
      target: part.target.value,
      target_period: part.target.period,
      latest: part.latest.value,
      latest_period: part.latest.period,
    };
    return { ...row, ...weigh(row, doubts) };
  });
}

/** Two counts under one label (講座の数・開く地区数): its words name the quantities of the cells. */
function nameParts(label: string, ...cells: Cell[]): boolean {
  const names = label.split(/\s?・(?![^（(]{0,80}[）)])/u).map((name) => name.trim());
  const filled = cells.filter(({ value }) => value !== "");
  if (names.length < 2 || filled.some(({ unnamed }) => unnamed?.length !== names.length))
    return false;
  for (const cell of filled)
    cell.series =
      cell.unnamed?.map((value, index) => ({ series: names[index] ?? "", value })) ?? [];
  return filled.length > 1;
}

interface Part {
  series: string;
  baseline: Cell;
  target: Cell;
  latest: Cell;
}

function partsOf(series: string, baseline: Cell, target: Cell, latest: Cell): Part[] {
  const whole: Part[] = [{ series, baseline, target, latest }];
  if (series !== "") return whole;
  const split = (cell: Cell) => cell.series ?? [];
  const targets = split(target);
  const latests = split(latest);
  const own = split(baseline);
  const names =
    own.length > 1 ? own : isAbsent(baseline.value) || baseline.value === "" ? targets : [];
  if (names.length < 2) return whole;
  const pick = (from: typeof names, name: string, cell: Cell): Cell => {
    const placed =
      cell.unnamed?.length === names.length
        ? cell.unnamed[names.findIndex(({ series }) => series === name)]
        : undefined;
    if (placed !== undefined && from.length === 0) return { value: placed, period: cell.period };
    const own = from.find((part) => part.series === name);
    // 小学校 70％ is the goal of one part alone.
    if (cell.name && from.length === 0 && names.some(({ series }) => series === cell.name))
      return cell.name === name ? cell : { value: "", period: "" };
    return own
      ? withPeriod(own.value, cell.period)
      : from.length > 0
        ? { value: "", period: "" }
        : cell;
  };
  return names.map((name) => ({
    series: name.series,
    baseline:
      names === own
        ? withPeriod(name.value, baseline.period)
        : { value: baseline.value, period: baseline.period },
    target: pick(targets, name.series, target),
    latest: pick(latests, name.series, latest),
  }));
}

function withPeriod(cell: string, shared: string): Cell {
  const { value, period } = splitPeriod(cell);
  return { value, period: period || shared };
}
