import type { FoundRow, Part } from "../rows.ts";
import { endsCut, join } from "../text.ts";
import { isSeries, NAMES_QUANTITY } from "../words.ts";
import type { GridRow } from "./block.ts";
import { kindOf } from "./cell.ts";
import { cleanLabel } from "./label.ts";
import { mayBePart, partOf, seemsCut } from "./part-labels.ts";
import type { GridColumn } from "./roles.ts";

/** The label of a row without values, for the rows of its parts below it; `bare` where it holds nothing else. */
export interface LabelOver {
  label: string;
  unit: string;
  line: number;
  bare: boolean;
}

/**
 * Gives a row the label over it where it is a part of that or the rest of its text; gives the label back where
 * more of its parts may follow.
 */
export function takeLabelOver(
  row: FoundRow,
  over: LabelOver | undefined,
  { candidates }: Part,
): LabelOver | undefined {
  if (!over) return undefined;
  const isPart = isSeries(row.label) || (over.bare && mayBePart(over.label, row.label));
  if (!isPart && !seemsCut(over.label, row.label)) return undefined;
  Object.assign(row, isPart ? partOf(row, over) : restOf(row, over));
  // The values of a row without any are those of its parts, or of the rest of its label.
  if (candidates.at(-1)?.line === over.line) candidates.pop();
  return isPart ? over : undefined;
}

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
export function goesOnWith(row: FoundRow | undefined, cells: string[]): boolean {
  const [rest = "", ...more] = cells.filter((cell) => cell !== "");
  if (!row || more.length > 0 || kindOf(rest) !== "text" || !isRest(row.label, rest)) return false;
  row.label = cleanLabel(join(row.label, rest));
  row.doubts.push("wrapped-line");
  return true;
}

/** The label and unit of a row without values, or nothing. */
export function labelIn(
  { line }: GridRow,
  cells: string[],
  columns: GridColumn[],
  bare: boolean,
): LabelOver | undefined {
  const of = (role: string) => cells[columns.findIndex((column) => column.role === role)] ?? "";
  const label = of("label");
  return kindOf(label) === "text"
    ? { label: cleanLabel(label), unit: of("unit"), line: line.line, bare }
    : undefined;
}
