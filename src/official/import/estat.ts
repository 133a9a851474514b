import type { Problem } from "../../lib/errors.ts";
import { checkDigit } from "../../plans/municipality-code.ts";
import { readCell } from "../cell.ts";
import { valueKey } from "../data.ts";
import { type Head, plain, readHead } from "./estat-head.ts";
import { type SourceLine, type ValueRow, valueRow } from "./row.ts";

export interface EstatOptions {
  item: { id: string; unit: string };
  /** The item's code or name in the head of its column; needed where the table has several. */
  column?: string;
  source: string;
  quality: "A" | "B" | "C";
  /** Added to the table's year: its label 2023 may stand for a value of 1 January 2024. */
  shift?: number;
  municipalities: readonly string[];
  /** Keys `item|code|year` that are there already and stay. */
  known: ReadonlySet<string>;
}

export interface EstatImport {
  rows: ValueRow[];
  /** Rows that stand in values.csv already. */
  kept: number;
  problems: Problem[];
}

/**
 * Reads a table downloaded from e-Stat in column form. Notes (注釈, annotation) are skipped; X, -,
 * *** and … become missing values with their reason. A unit that the table names must be the item's.
 * @param name the file's name, for messages.
 */
export function importEstat(
  records: readonly (readonly string[])[],
  name: string,
  options: EstatOptions,
): EstatImport {
  const head = readHead(records, name, options.column);
  if ("code" in head) return { rows: [], kept: 0, problems: [head] };
  const first = new Map<string, number>();
  const lines = records
    .slice(head.at + 1)
    .flatMap((record, index) =>
      readLine({ record, line: head.at + index + 2, name }, head, options, first),
    );
  const rows = lines.filter((line) => "item_id" in line);
  const problems = lines.filter((line) => "code" in line);
  if (lines.length === 0) problems.push(noMunicipality(head, name));
  const added = rows.filter((row) => !options.known.has(valueKey(row)));
  return { rows: added, kept: rows.length - added.length, problems };
}

/** @returns nothing for another place. */
function readLine(
  { record, line, name }: SourceLine,
  head: Head,
  { item, municipalities, source, quality, shift = 0 }: EstatOptions,
  first: Map<string, number>,
): (ValueRow | Problem)[] {
  const code = sixDigits(record[head.area] ?? "");
  if (code === null || !municipalities.includes(code)) return [];
  const wrong = (place: number, problem: string, message: string) => [
    { code: problem, file: name, line, column: head.names[place] ?? "", message },
  ];
  const label = /(19|20)\d{2}/u.exec(record[head.time] ?? "")?.[0];
  if (label === undefined) {
    const message = `"${record[head.time]}" holds no Western year. Check the cell.`;
    return wrong(head.time, "cell-invalid", message);
  }
  const raw = record[head.value] ?? "";
  const cell = readCell(raw);
  if (cell === undefined) {
    const message = `"${raw}" is neither a number nor a symbol for a missing one. Check the cell.`;
    return wrong(head.value, "cell-invalid", message);
  }
  const year = Number(label) + shift;
  const unit = head.headUnit ?? record[head.unit]?.trim() ?? "";
  if (unit !== "" && plain(unit) !== item.unit) {
    const message = `The table is in "${unit}", and ${item.id} is in "${item.unit}". Convert the values, or name another item.`;
    return wrong(head.unit < 0 ? head.value : head.unit, "context-unit", message);
  }
  const earlier = first.get(`${code}|${year}`);
  if (earlier !== undefined) {
    const message = `${code} has a value for ${year} in line ${earlier} already. Choose one class of each kind (such as 総数) when downloading.`;
    return wrong(head.area, "context-value-twice", message);
  }
  first.set(`${code}|${year}`, line);
  return [valueRow({ item, code, year, cell, source, quality })];
}

function noMunicipality(head: Head, file: string): Problem {
  const message =
    "None of the municipalities of data/municipalities.csv stands in the table. Choose them when downloading.";
  const column = head.names[head.area] ?? "";
  return { code: "context-no-municipality", file, line: head.at + 1, column, message };
}

/** 11203, 011002 or 11203 with its check digit. */
function sixDigits(raw: string): string | null {
  const digits = raw.trim();
  if (/^\d{6}$/u.test(digits)) return digits;
  return /^\d{4,5}$/u.test(digits)
    ? digits.padStart(5, "0") + checkDigit(digits.padStart(5, "0"))
    : null;
}
