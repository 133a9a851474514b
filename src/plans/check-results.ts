import type { Problem } from "../lib/errors.ts";
import type { Located, Table } from "../lib/files/csv.ts";
import { repeats } from "../lib/repeats.ts";
import { readPeriod } from "../notation/period.ts";
import type { PrintedResult, PrintedYearlyTarget } from "../tables/printed-tables.ts";
import { problemOf } from "../words/command-texts.ts";
import { checkValues } from "./check-result-values.ts";
import {
  type FollowedRow,
  type RowFacts,
  resultYear,
  rowFacts,
  USUAL_GRADES,
} from "./row-facts.ts";
import type { PlanFile, PrintedIndicator } from "./schemas.ts";

/** The files of one plan that results must agree with; `file` is null where plan.yaml is wrong. */
export interface Followed {
  folder: string;
  file: PlanFile | null;
  indicators: Table<PrintedIndicator>;
  results: readonly Located<PrintedResult>[];
  yearlyTargets: readonly Located<PrintedYearlyTarget>[];
}

/** What results.csv, yearly-targets.csv and plan.yaml say of each other and of the plan's rows. */
export function checkResults(followed: Followed): Problem[] {
  const facts = new Map(followed.indicators.rows.map(({ row }) => [row.row, rowFacts(row)]));
  const lines = [...followed.results, ...followed.yearlyTargets];
  const rows = followed.results.flatMap((located): FollowedRow[] => {
    const own = facts.get(located.row.row);
    if (own === undefined) return [];
    const year = resultYear(located.row.year);
    return [{ result: located.row, year, facts: own, at: placeOf(located) }];
  });
  return [
    ...checkNames(followed),
    ...lines.flatMap((line) => checkRow(line, followed)),
    ...lines.flatMap((line) => checkYear(line, facts.get(line.row.row), followed)),
    ...lines.flatMap((line) => checkSource(line, followed)),
    ...twice(followed.results),
    ...twice(followed.yearlyTargets),
    ...rows.flatMap((row) => checkGrade(row, followed)),
    ...checkValues(rows),
  ];
}

type Line = Located<{ row: string; year: string; document: string; period?: string }>;

function placeOf({ file, fileLine: line }: Pick<Line, "file" | "fileLine">): FollowedRow["at"] {
  return (column, code, values) => problemOf(code, { file, line, column }, values);
}

function checkRow(line: Line, { indicators }: Followed): Problem[] {
  const { row } = line.row;
  const known = [...indicators.rows.map((located) => located.row), ...indicators.spoilt];
  if (!indicators.readable || known.some((other) => other.row === row)) return [];
  return [placeOf(line)("row", "result-row-unknown", { row })];
}

/** Years of a plan at most, where it does not say when it starts. */
const LONGEST = 15;

function checkYear(line: Line, facts: RowFacts | undefined, { file }: Followed): Problem[] {
  const at = placeOf(line);
  const { year: printed, period = "" } = line.row;
  const year = resultYear(printed);
  if (year === null) return [at("year", "result-year-unread", { year: printed })];
  const stated = period === "" ? null : readPeriod(period);
  // January to March of a fiscal year lie in the next calendar year.
  const late = stated?.basis === "date" ? year + 1 : year;
  if (stated?.year != null && stated.year !== year && stated.year !== late)
    return [at("period", "result-period-differs", { period, end: stated.year, year: printed })];
  if (file === null) return [];
  const first = file.period.start ?? file.period.end - LONGEST + 1;
  const last = Math.max(file.period.end, facts?.targetYear ?? 0);
  if (year >= first && year <= last) return [];
  const values = { year, first, last };
  return [at("year", "result-year-outside", values)];
}

function checkSource(line: Line, { file }: Followed): Problem[] {
  const at = placeOf(line);
  const { document } = line.row;
  const known = ["plan", ...(file?.documents ?? []).map(({ id }) => id)];
  const names = known.join(", ");
  if (document === "") return [at("document", "result-without-source", { names })];
  if (file === null || known.includes(document)) return [];
  return [at("document", "document-unknown", { document, names })];
}

function twice(lines: readonly Line[]): Problem[] {
  const read = lines.flatMap((line) => {
    const year = resultYear(line.row.year);
    return year === null ? [] : [{ line, row: line.row.row, year }];
  });
  return repeats(read, ({ row, year }) => `${row} ${year}`).map(([{ line, row, year }, first]) =>
    placeOf(line)("year", "result-twice", { row, year, line: first.line.fileLine }),
  );
}

function checkGrade({ result, at }: FollowedRow, { file }: Followed): Problem[] {
  if (file === null || result.evaluation === "") return [];
  const grades = file.evaluations?.map(({ grade }) => grade) ?? Object.keys(USUAL_GRADES);
  if (grades.includes(result.evaluation)) return [];
  const values = { grade: result.evaluation, grades: grades.join(", ") };
  return [at("evaluation", "evaluation-unknown", values)];
}

/** Ids of documents and grades must be told apart. */
function checkNames({ folder, file }: Followed): Problem[] {
  const again = (names: readonly string[], path: string, key: string) =>
    names.flatMap((name, i) => {
      if (names.indexOf(name) === i) return [];
      const column = `${path}.${i}.${key}`;
      const place = { file: `data/plans/${folder}/plan.yaml`, line: 0, column };
      return [problemOf("id-duplicate", place, { name, path })];
    });
  const { documents = [], evaluations = [] } = file ?? {};
  const ids = documents.map(({ id }) => id);
  const grades = evaluations.map(({ grade }) => grade);
  return [...again(ids, "documents", "id"), ...again(grades, "evaluations", "grade")];
}
