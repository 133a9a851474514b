import { stringify } from "yaml";
import { csvLine } from "../../lib/csv.ts";
import type { Problem } from "../../lib/errors.ts";
import { checkDigit } from "../../plans/municipality-code.ts";
import { problemOf } from "../../words/command-texts.ts";
import { readCell } from "../cell.ts";
import type { JapanFile } from "../schemas.ts";
import type { SourceLine } from "./row.ts";

/** Line 1 holds item codes, line 2 years, line 3 names; the first three columns the place. */
const HEADER_LINES = 3;
const PLACE_COLUMNS = 3;

export interface JapanImport {
  file: JapanFile;
  /** The CSV file of data/context with the columns that items use. */
  csv: string;
  /** Text of japan.yaml. */
  yaml: string;
  municipalities: number;
  problems: Problem[];
}

/** Whether the table has the header of SSDSE-A as it is published. */
export function isJapanTable(records: readonly (readonly string[])[]): boolean {
  const [codes, years, names] = records;
  return (
    /^SSDSE-A[\w-]*$/u.test(codes?.[0] ?? "") &&
    years?.[2] === "年度" &&
    names?.[0] === "地域コード"
  );
}

/**
 * Takes a published SSDSE-A file apart: the wanted columns, codes with their check digit, years and
 * names from the header.
 * @param wanted item codes that data/context/items.yaml uses.
 * @param name the published file's name, for messages.
 */
export function importJapan(
  records: readonly (readonly string[])[],
  wanted: readonly string[],
  name: string,
  sha256: string,
): JapanImport {
  const edition = records[0]?.[0] ?? "";
  const { columns, places, problems } = readHeader(records, wanted, name);
  const kept = Object.keys(columns);
  const lines = records
    .slice(HEADER_LINES)
    .map((record, index) => ({ record, line: HEADER_LINES + index + 1, name }))
    .filter(({ record }) => record.some((cell) => cell !== ""))
    .map((line) => readLine(line, kept, places));
  const slug = edition.toLowerCase();
  const file: JapanFile = {
    edition,
    file: `${slug}.csv`,
    source: slug,
    quality: "A",
    sha256,
    columns,
  };
  const table = [
    ["municipality_code", "prefecture", "name", ...kept],
    ...lines.map(({ cells }) => cells),
  ];
  return {
    file,
    csv: `${table.map(csvLine).join("\n")}\n`,
    yaml: `# The all-Japan file and what its columns are. Written by \`npm run context -- FILE\`.\n${stringify(file)}`,
    municipalities: lines.length,
    problems: [...problems, ...lines.flatMap((line) => line.problems)],
  };
}

interface Header {
  columns: JapanFile["columns"];
  /** Index of each wanted column, -1 where there is none. */
  places: ReadonlyMap<string, number>;
  problems: Problem[];
}

function readHeader(
  [codes = [], years = [], names = []]: readonly (readonly string[])[],
  wanted: readonly string[],
  file: string,
): Header {
  const places = new Map(wanted.map((column) => [column, codes.indexOf(column)]));
  const problems: Problem[] = [];
  const columns: JapanFile["columns"] = {};
  const missing: string[] = [];
  for (const [column, place] of places) {
    const year = Number(years[place]);
    if (place < PLACE_COLUMNS) missing.push(column);
    else if (!Number.isInteger(year)) {
      const message = `"${years[place]}" is not a year. Check the second line.`;
      problems.push({ code: "cell-invalid", file, line: 2, column, message });
    } else columns[column] = { year, name: names[place] ?? "" };
  }
  return { columns, places, problems: [...lacking(missing, file), ...problems] };
}

/** All columns that are missing in one sentence: a file of another edition may lack most. */
function lacking(missing: readonly string[], file: string): Problem[] {
  if (missing.length === 0) return [];
  const place = { file, line: 1, column: missing[0] ?? "" };
  const columns = missing.join(", ");
  return [problemOf("statistics.context-column-unknown", place, { columns })];
}

function readLine(
  { record, line, name: file }: SourceLine,
  kept: readonly string[],
  places: Header["places"],
): { cells: string[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const [code = "", prefecture = "", name = ""] = record;
  const wrong = (column: string, message: string) =>
    problems.push({ code: "cell-invalid", file, line, column, message });
  const five = /^R(\d{5})$/u.exec(code)?.[1];
  if (five === undefined)
    wrong("地域コード", `"${code}" is not R and five digits. Check the first column.`);
  const cells = kept.map((column) => {
    const raw = record[places.get(column) ?? -1] ?? "";
    if (readCell(raw) === undefined)
      wrong(column, `"${raw}" is neither a number nor a symbol for a missing one. Check the cell.`);
    return raw;
  });
  return { cells: [`${five}${checkDigit(five ?? "")}`, prefecture, name, ...cells], problems };
}
