import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

/** A row as a person read it. Several series of one cell are several values; no value is no entry. */
export interface KeyRow {
  label: string;
  unit: string;
  line: number | undefined;
  baseline: string[];
  baselineYear: string;
  target: string[];
  targetType: string;
  targetYear: string;
  latest: string[];
}

/** Rows by the file's name: from `key.csv` for all files, and from `NAME.expected.csv` beside `NAME.*`. */
export function readKeys(folder: string): Map<string, KeyRow[]> {
  const names = readdirSync(folder).sort();
  const keys = new Map<string, KeyRow[]>();
  for (const row of names.includes("key.csv") ? recordsOf(join(folder, "key.csv")) : []) {
    const file = row.file ?? "";
    keys.set(file, [...(keys.get(file) ?? []), keyRow(row)]);
  }
  for (const name of names.filter((name) => name.endsWith(".expected.csv"))) {
    const stem = name.slice(0, -".expected.csv".length);
    const file = names.find((other) => other !== name && other.replace(/\.[^.]+$/u, "") === stem);
    if (file) keys.set(file, recordsOf(join(folder, name)).map(keyRow));
  }
  return keys;
}

const recordsOf = (path: string): Record<string, string>[] =>
  parse(readFileSync(path, "utf8"), { columns: true, bom: true, relax_column_count: true });

function keyRow(row: Record<string, string>): KeyRow {
  const list = (cell = "") => cell.split(";").filter((part) => part !== "");
  return {
    label: row.label ?? "",
    unit: row.unit ?? "",
    line: row.line ? Number(row.line) : undefined,
    baseline: list(row.base_value ?? row.baseline_value),
    baselineYear: row.base_year ?? row.baseline_year ?? "",
    target: list(row.target_value),
    targetType: row.target_type ?? "",
    targetYear: row.target_year ?? "",
    latest: list(row.latest_value),
  };
}
