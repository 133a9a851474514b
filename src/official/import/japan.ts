import { stringify } from "yaml";
import { csvLine } from "../../lib/csv.ts";
import type { Problem } from "../../lib/errors.ts";
import { checkDigit } from "../../plans/municipality-code.ts";
import { readCell } from "../data.ts";
import type { JapanFile } from "../schemas.ts";

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
  const problems: Problem[] = [];
  const report = (line: number, column: string, code: string, message: string) =>
    problems.push({ code, file: name, line, column, message });
  const [codes = [], years = [], names = []] = records;
  const edition = codes[0] ?? "";
  const places = new Map(wanted.map((column) => [column, codes.indexOf(column)]));
  const columns: JapanFile["columns"] = {};
  for (const [column, place] of places) {
    const year = Number(years[place]);
    if (place < PLACE_COLUMNS)
      report(
        1,
        column,
        "context-column-unknown",
        `The file has no column "${column}". Name its new code in items.yaml, or take ssdse off the item.`,
      );
    else if (!Number.isInteger(year))
      report(2, column, "cell-invalid", `"${years[place]}" is not a year. Check the second line.`);
    else columns[column] = { year, name: names[place] ?? "" };
  }
  const kept = Object.keys(columns);
  const lines = records.slice(HEADER_LINES).flatMap((record, index) => {
    if (record.every((cell) => cell === "")) return [];
    const line = HEADER_LINES + index + 1;
    const five = /^R(\d{5})$/u.exec(record[0] ?? "")?.[1];
    if (five === undefined)
      report(
        line,
        "地域コード",
        "cell-invalid",
        `"${record[0]}" is not R and five digits. Check the first column.`,
      );
    const cells = kept.map((column) => {
      const raw = record[places.get(column) ?? -1] ?? "";
      if (readCell(raw) === undefined)
        report(
          line,
          column,
          "cell-invalid",
          `"${raw}" is neither a number nor a symbol for a missing one. Check the cell.`,
        );
      return raw;
    });
    return [[`${five}${checkDigit(five ?? "")}`, record[1] ?? "", record[2] ?? "", ...cells]];
  });
  const slug = edition.toLowerCase();
  const file: JapanFile = {
    edition,
    file: `${slug}.csv`,
    source: slug,
    quality: "A",
    sha256,
    columns,
  };
  const head = ["municipality_code", "prefecture", "name", ...kept];
  return {
    file,
    csv: `${[head, ...lines].map(csvLine).join("\n")}\n`,
    yaml: `# The all-Japan file and what its columns are. Written by \`npm run context -- FILE\`.\n${stringify(file)}`,
    municipalities: lines.length,
    problems,
  };
}
