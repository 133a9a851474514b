import { table } from "arquero";
import { z } from "zod";
import { type Problem, problemAt } from "../lib/errors.ts";
import { type Located, parseTable } from "../lib/files/csv.ts";
import { repeats } from "../lib/repeats.ts";
import { type Cell, readCell } from "./cell.ts";
import type { Japan } from "./data.ts";
import type { JapanFile } from "./schemas.ts";

type Line = Located<Record<string, string>>;

/**
 * Reads an all-Japan file: `municipality_code, prefecture, name` and a column an item.
 * @param kindOf the kind of a municipality by its code and name, empty where it is not known
 * @param name the file's name, for messages.
 */
export function readJapan(
  file: JapanFile,
  kindOf: (place: { code: string; name: string }) => string,
  { name, text }: { name: string; text: string },
): { japan: Japan; problems: Problem[] } {
  const columns = Object.keys(file.columns);
  const all = ["municipality_code", "prefecture", "name", ...columns];
  const shape = Object.fromEntries(all.map((key) => [key, z.string()]));
  const parsed = parseTable(name, text, z.strictObject(shape));
  const lines = parsed.rows as Line[];
  const read = columns.map((column) => cellsOf(column, lines));
  const cells = read.map(({ cells }, at) => [columns[at] ?? "", cells] as const);
  const places = ["municipality_code", "prefecture", "name"].map(
    (key) => [key, lines.map(({ row }) => row[key] ?? "")] as const,
  );
  const kind = lines.map(({ row: { municipality_code: code = "", name = "" } }) =>
    kindOf({ code, name }),
  );
  return {
    japan: { file, table: table([...places, ["kind", kind], ...cells]) },
    problems: [...parsed.problems, ...doubles(lines), ...read.flatMap(({ problems }) => problems)],
  };
}

function cellsOf(column: string, lines: readonly Line[]): { cells: Cell[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const cells = lines.map((line): Cell => {
    const raw = line.row[column] ?? "";
    const value = readCell(raw);
    if (value !== undefined) return value;
    const message = `"${raw}" is neither a number nor a symbol for a missing one (X, -, ***, …). Fix the cell.`;
    problems.push(problemAt(line, column, "cell-invalid", message));
    return "not_available";
  });
  return { cells, problems };
}

function doubles(lines: readonly Line[]): Problem[] {
  return repeats(lines, ({ row }) => row.municipality_code).map(([line]) => {
    const message = `"${line.row.municipality_code}" stands in the file already. Remove one of the lines.`;
    return problemAt(line, "municipality_code", "id-duplicate", message);
  });
}
