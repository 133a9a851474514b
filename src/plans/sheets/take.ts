import { csvLine } from "../../lib/csv.ts";
import type { Located } from "../../lib/files/csv.ts";
import { readCell } from "../../notation/cell.ts";
import { foldWidth } from "../../notation/text.ts";
import { normalizeUnit } from "../../notation/unit.ts";
import { type PrintedResult, printedResults } from "../../tables/printed-tables.ts";
import { resultYear, rowFacts } from "../row-facts.ts";
import type { PrintedIndicator } from "../schemas.ts";
import type { Entry } from "./entries.ts";
import type { Doubt, Match, Unmatched } from "./match.ts";

/** What a person must decide before a sheet is written into results.csv. */
export type Question =
  | { kind: Doubt; entry: Entry; indicator: PrintedIndicator }
  | { kind: "unit"; entry: Entry; indicator: PrintedIndicator }
  | {
      kind: "value_changed";
      entry: Entry;
      indicator: PrintedIndicator;
      year: number;
      before: string;
      after: string;
    }
  | { kind: Unmatched; entry: Entry };

/** results.csv as it would be with the sheet in it, and what speaks against writing it at once. */
export interface Taken {
  results: Located<PrintedResult>[];
  added: number;
  changed: number;
  /** Values that results.csv has already. */
  kept: number;
  questions: Question[];
  /** Rows of the plan that the sheet does not name: retired, or forgotten. */
  absent: PrintedIndicator[];
}

/** Puts the values of the matched entries beside those that are there. Existing sources stay. */
export function take(
  matches: readonly Match[],
  plan: { indicators: readonly PrintedIndicator[]; results: readonly Located<PrintedResult>[] },
  document: string,
): Taken {
  const results = [...plan.results];
  const taken: Taken = { results, added: 0, changed: 0, kept: 0, questions: [], absent: [] };
  for (const match of matches) {
    const { entry, indicator } = match;
    if (indicator === null) {
      taken.questions.push({ kind: match.why, entry });
      continue;
    }
    for (const kind of match.doubts) taken.questions.push({ kind, entry, indicator });
    if (isOtherUnit(entry, indicator)) taken.questions.push({ kind: "unit", entry, indicator });
    for (const line of linesOf(entry, indicator, document)) put(taken, line, entry, indicator);
  }
  const named = new Set(matches.map(({ indicator }) => indicator?.row));
  taken.absent = plan.indicators.filter(({ row, repeat }) => repeat === "" && !named.has(row));
  results.sort((a, b) => Number(a.row.row) - Number(b.row.row) || yearOf(a) - yearOf(b));
  return taken;
}

function put(
  taken: Taken,
  line: Located<PrintedResult>,
  entry: Entry,
  indicator: PrintedIndicator,
): void {
  const { results } = taken;
  const at = results.findIndex(
    ({ row }) => row.row === line.row.row && resultYear(row.year) === yearOf(line),
  );
  const before = results[at];
  if (before === undefined) {
    results.push(line);
    taken.added += 1;
    return;
  }
  const unit = rowFacts(indicator).unit;
  const value = (cell: string) => readCell(cell, unit).value ?? foldWidth(cell);
  if (value(before.row.value) === value(line.row.value)) {
    taken.kept += 1;
    return;
  }
  results[at] = line;
  taken.changed += 1;
  const year = yearOf(line);
  taken.questions.push({
    kind: "value_changed",
    entry,
    indicator,
    year,
    before: before.row.value,
    after: line.row.value,
  });
}

/** Evaluation, reason and response belong to the last year of the entry. */
function linesOf(
  entry: Entry,
  { row }: PrintedIndicator,
  document: string,
): Located<PrintedResult>[] {
  const last = entry.values.at(-1);
  return entry.values.map((one) => {
    const said = one === last ? entry : { evaluation: "", reason: "", response: "", note: "" };
    const cells = {
      ...{ row, year: one.year, period: "", value: one.value, document, page: "" as const },
      ...{ line: String(entry.line), evaluation: said.evaluation, reason: said.reason },
      ...{ response: said.response, division: entry.division, note: said.note },
    };
    return { row: cells, file: entry.file, fileLine: entry.line };
  });
}

function isOtherUnit({ unit }: Entry, indicator: PrintedIndicator): boolean {
  const own = rowFacts(indicator).unit;
  return unit !== "" && own !== "" && normalizeUnit(unit) !== normalizeUnit(own);
}

function yearOf({ row }: Located<PrintedResult>): number {
  return resultYear(row.year) ?? 0;
}

export function resultsCsv(results: readonly Located<PrintedResult>[]): string {
  const columns = printedResults.keyof().options;
  const lines = results.map(({ row }) => csvLine(columns.map((name) => row[name] ?? "")));
  return `${[columns.join(","), ...lines].join("\n")}\n`;
}
