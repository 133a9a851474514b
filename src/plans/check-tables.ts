import { cellAt, type Problem, problemAt } from "../lib/errors.ts";
import type { Located, Table } from "../lib/files/csv.ts";
import { repeats } from "../lib/repeats.ts";
import type { PrintedFact, PrintedPoint, PrintedPolicy } from "../tables/printed-tables.ts";
import { problemOf } from "../words/command-texts.ts";
import { duplicates } from "./check.ts";
import type { PrintedIndicator } from "./schemas.ts";

/** The four tables of one plan as they were read. */
export interface PlanTables {
  indicators: Table<PrintedIndicator>;
  policies: Table<PrintedPolicy>;
  series: Table<PrintedPoint>;
  facts: Table<PrintedFact>;
}

/** What the rows of one plan say of each other: repeats, parents, numbers of rows, names. */
export function checkTables({ indicators, policies, series, facts }: PlanTables): Problem[] {
  return [
    ...[indicators, policies, series, facts].flatMap(({ rows }) =>
      duplicates<{ row: string }>(rows, "row", ({ row }) => row),
    ),
    ...numbersAsText(indicators.rows, "label", ({ label }) => label),
    ...numbersAsText(policies.rows, "title", ({ title }) => title),
    ...numbersAsText(series.rows, "name", ({ name }) => name),
    ...numbersAsText(facts.rows, "subject", ({ subject }) => subject),
    ...copies(indicators.rows),
    ...checkRepeats(indicators),
    ...checkParents(policies),
  ];
}

/** Rows that hold in every cell but their number what an earlier row holds: each would count twice. */
function copies(rows: readonly Located<PrintedIndicator>[]): Problem[] {
  const cellsOf = ({ row: { row: _, ...cells } }: Located<PrintedIndicator>) =>
    JSON.stringify(cells);
  return repeats(rows, cellsOf)
    .filter(([line, first]) => line.row.row !== first.row.row)
    .map(([line, first]) =>
      problemOf("id-duplicate.copy", cellAt(line, "row"), { line: first.fileLine }),
    );
}

function numbersAsText<T>(
  rows: readonly Located<T>[],
  column: string,
  name: (row: T) => string,
): Problem[] {
  return rows
    .filter(({ row }) => /^[-+△▲]?[\d.,%]+$/u.test(name(row).normalize("NFKC")))
    .map((line) => {
      const message = `The ${column} "${name(line.row)}" is a number. Put the printed name here.`;
      const ja = `「${name(line.row)}」は数である。印刷された名前を書く。`;
      return problemAt(line, column, "text-expected", message, ja);
    });
}

/** A row marked 再掲 repeats an earlier row; one that could not be read counts as well. */
function checkRepeats({ rows, spoilt }: Table<PrintedIndicator>): Problem[] {
  const originals = [...rows.map(({ row }) => row), ...spoilt].filter(({ repeat }) => !repeat);
  return rows
    .filter(({ row: { repeat } }) => repeat !== "")
    .filter(
      ({ row: { row, label, series } }) =>
        !originals.some(
          (other) =>
            other.label === label && other.series === series && Number(other.row) < Number(row),
        ),
    )
    .map((line) => {
      const { label, repeat } = line.row;
      return problemOf("repeat-without-original", cellAt(line, "repeat"), { label, repeat });
    });
}

function checkParents({ rows, spoilt }: Table<PrintedPolicy>): Problem[] {
  const known = new Set([...rows.map(({ row }) => row.row), ...spoilt.map(({ row }) => row)]);
  return rows
    .filter(({ row: { parent } }) => parent !== "" && !known.has(parent))
    .map((line) => {
      const { parent } = line.row;
      return problemOf("parent-unknown", cellAt(line, "parent"), { parent });
    });
}
