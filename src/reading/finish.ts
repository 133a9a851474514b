import { readCell } from "../notation/cell.ts";
import { readTarget } from "../notation/target.ts";
import type { Kind } from "../tables/rows.ts";
import { footnoteMarks, footnotePeriod, splitLabel, splitPeriod, unitOf } from "./cells.ts";
import { chooseColumns, filled, indexes, isFirstOfYears, withResults } from "./choose-columns.ts";
import { weigh } from "./confidence.ts";
import type { Line } from "./document.ts";
import { type CellParts, readParts } from "./grid/parts.ts";
import type { Role } from "./header.ts";
import type { Beside, Doubt, ExtractedRow, FoundRow } from "./rows.ts";
import { cleanText, compact } from "./text.ts";
import { isAbsent, isWorded } from "./words.ts";

/** Where a row stands, as the sections of the document tell it. */
export interface Place {
  section: string;
  kind: Kind;
  code: string;
  /** Whether the row stands below a policy, which then holds the table's goals of the SDGs. */
  belowPolicy: boolean;
}

/** A printed row before it is known to which plan of the document it belongs. */
export type FinishedRow = Omit<ExtractedRow, "row" | "phase">;

/** Texts of footnotes by mark and line; the nearest one after a row explains the row. */
export type Footnotes = { mark: string; text: string; line: number }[];

/** What a cell says, its quantities told apart. */
interface Cell extends Omit<CellParts, "values"> {
  value: string;
  /** Its quantities by their names, where it holds several. */
  named: CellParts["values"];
}

const plainCell = (value: string, period: string): Cell => ({
  ...{ value, period, named: [], unnamed: [], name: "", beside: [] },
});

function cellAt(row: FoundRow, index: number, notes: Footnotes): Cell {
  const { role, period: headed = "" } = row.columns[index] ?? {};
  const raw = row.cells[index] ?? "";
  const split = splitPeriod(raw);
  const parts = understood(split.value, role) ? undefined : readParts(raw);
  const value = parts ? (parts.values[0]?.text ?? "") : split.value;
  const undated = !parts && split.period === "" && headed !== "";
  const inner = undated && readCell(value, "").period?.year ? readParts(raw)?.period : "";
  const own = (parts ?? split).period || inner || footnoteOf(value, row.line, notes);
  const period = own || (value === "" ? "" : headed);
  if (!parts) return plainCell(value, period);
  return parts.values.length < 2
    ? { ...parts, value, period, named: [] }
    : { ...parts, value: split.value, period, named: parts.values };
}

/** Whether the notation itself reads the text as one value, one goal or the mark of none. */
function understood(text: string, role: Role | undefined): boolean {
  if (text === "" || isAbsent(text) || (isWorded(text) && !/[0-9０-９]/u.test(text))) return true;
  if (role !== "target" && role !== "interim") return readCell(text, "").problem === null;
  const target = readTarget(text, "");
  return target.problem === null && !(target.type === "benchmark" && /[0-9０-９]/u.test(text));
}

const FOOTNOTE = /^([¹²³⁴⁵⁶⁷⁸⁹]|[※＊*注][0-9０-９]{1,2})\s?[:：)）]?\s?(\S[\s\S]*)$/u;

/** The footnotes of a document, whose dates hold for the cells that their marks stand in. */
export function footnotes(lines: Line[]): Footnotes {
  return lines.flatMap(({ text, line }) => {
    const match = FOOTNOTE.exec(cleanText(text));
    return match?.[1] && match[2] ? [{ mark: match[1], text: match[2], line }] : [];
  });
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
export function finishRow(row: FoundRow, place: Place, notes: Footnotes): FinishedRow[] {
  const found = withResults(row);
  const parts = splitLabel(found.label);
  const at = chooseColumns(found);
  const known: Cell[] = [];
  const cell = (index: number): Cell => (known[index] ??= cellAt(found, index, notes));
  const [baseline, target, latest] = [cell(at.baseline), cell(at.target), cell(at.latest)];
  const valuesOf = (...roles: Role[]) =>
    filled(found, indexes(found, ...roles)).map((index): Beside => {
      const { value, period } = cell(index);
      return { value, period };
    });
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
      [found.note, ...[baseline, target, latest].flatMap(({ beside }) => beside)]
        .filter(Boolean)
        .join(" ") || (place.belowPolicy ? "" : (found.goals ?? "")),
    layout: found.layout,
    results: valuesOf("actual", "now", "result"),
    interim: valuesOf("interim", "target").filter(
      ({ value, period }) => value !== target.value || period !== target.period,
    ),
  };
  const cells = { baseline, target, latest };
  const names = found.series ? [] : partNames(parts.label, cells);
  const listed = names.length > 0 && baseline.named.length + target.named.length === 0;
  const made = names.length === 0 ? [cells] : names.map((name) => partCells(cells, name, names));
  const lacks = target.value !== "" && made.some((part) => part.target.value === "");
  const doubts: Doubt[] = [
    ...found.doubts,
    ...(lacks ? (["fewer-values"] as const) : []),
    ...(names.length === 0 && Object.values(cells).some(holdsMore)
      ? (["more-values"] as const)
      : []),
    ...(isFirstOfYears(found, at.baseline) ? (["first-year"] as const) : []),
  ];
  return made.map((part, index) => {
    const series = names[index] ?? found.series ?? "";
    const row = {
      ...common,
      ...(listed && found.label.startsWith("・") ? { label: series, series: "" } : { series }),
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

/** Whether a cell holds several quantities of one unit that nothing tells apart. */
function holdsMore({ unnamed }: Cell): boolean {
  const units = unnamed.map(unitOf);
  return units.length > new Set(units).size;
}

type Cells = Record<"baseline" | "target" | "latest", Cell>;

/** The names of the parts that a row has: those in its cells, or the words of a label (講座の数・開く地区数). */
function partNames(label: string, { baseline, target, latest }: Cells): string[] {
  const filled = [baseline, target, latest].filter(({ value }) => value !== "");
  if (filled.length > 1 && filled.every(({ unnamed }) => unnamed.length > 1)) {
    const words = label.split(/\s?・(?![^（(]{0,80}[）)])/u).map((name) => name.trim());
    if (filled.every(({ unnamed }) => unnamed.length === words.length)) return words;
  }
  const first = isAbsent(baseline.value) || baseline.value === "" ? target : baseline;
  return (baseline.named.length > 1 ? baseline : first).named.map(({ series }) => series);
}

const partCells = ({ baseline, target, latest }: Cells, name: string, names: string[]): Cells => ({
  baseline: partOf(baseline, name, names),
  target: partOf(target, name, names),
  latest: partOf(latest, name, names),
});

/** What a cell says of one part; a cell that names no part says it of all. */
function partOf(cell: Cell, name: string, names: string[]): Cell {
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
