import { cellAt, type Problem, problemAt } from "../lib/errors.ts";
import type { Located } from "../lib/files/csv.ts";
import { repeats } from "../lib/repeats.ts";
import { problemOf } from "../words/command-texts.ts";
import type { Source } from "./load-taxonomy.ts";
import { isMunicipalityCode } from "./municipality-code.ts";
import { isSpoiltId, type Project, rowId } from "./project.ts";

interface Lines {
  themes: readonly Source[];
  municipalities: Located<{ code: string }>[];
  units: Located<{ unit: string }>[];
  translations: Located<{ ja: string }>[];
  shortNames: Located<{ row: string }>[];
}

/** What no single file can know: whether names that point elsewhere find what they name. */
export function checkProject(project: Project, lines: Lines): Problem[] {
  const rows = new Set(
    project.plans.flatMap((plan) => plan.indicators.map(({ row }) => rowId(plan.file.id, row.row))),
  );
  const doubled = plansWithRowTwice(project);
  const isExcused = (id: string) =>
    isSpoiltId(id, project.reading) || doubled.has(id.replace(/-\d+$/u, ""));
  const unknown = (ids: string[], file: string, column: string) =>
    ids.flatMap((id, i) =>
      rows.has(id) || isExcused(id) ? [] : [unknownRow(id, file, `${column}.${i}`, project)],
    );
  return [
    ...lines.municipalities
      .filter(({ row }) => !isMunicipalityCode(row.code))
      .map((line) => wrongCode(line.row.code, cellAt(line, "code"))),
    ...duplicates(lines.municipalities, "code", (row) => row.code),
    ...duplicates(lines.units, "unit", (row) => row.unit),
    ...duplicates(lines.translations, "ja", (row) => row.ja),
    ...duplicates(lines.shortNames, "row", ({ row }) => row),
    ...lines.shortNames.flatMap(({ row: { row: id }, file, fileLine }) =>
      unknown([id], file, "row").map((problem) => ({ ...problem, line: fileLine, column: "row" })),
    ),
    ...checkMunicipalities(project),
    ...checkLaterPlans(project),
    ...checkSuperseded(project),
    ...lines.themes.flatMap(({ file, content }) =>
      content.overrides.flatMap(({ rows }, i) => unknown(rows, file, `overrides.${i}.rows`)),
    ),
    ...project.links.flatMap((link, i) => unknown(link.rows, "data/links.yaml", `${i}.rows`)),
  ];
}

/** Where a number is given twice, the number that it should have been is missing. */
function plansWithRowTwice({ plans }: Project): Set<string> {
  const twice = plans.filter(
    ({ indicators }) => new Set(indicators.map(({ row }) => row.row)).size < indicators.length,
  );
  return new Set(twice.map(({ file }) => file.id));
}

function unknownRow(id: string, file: string, column: string, { reading }: Project): Problem {
  return reading.locate(problemOf("row-unknown", { file, line: 0, column }, { id }));
}

/** The check digit is reported where it is wrong, so the first five digits find the municipality. */
function checkMunicipalities({ plans, municipalities, reading }: Project): Problem[] {
  const file = "data/municipalities.csv";
  const known = new Set(municipalities.map(({ code }) => code.slice(0, 5)));
  return plans.flatMap(({ file: { id, municipality } }) => {
    const place = { file: `data/plans/${id}/plan.yaml`, line: 0, column: "municipality" };
    if (!isMunicipalityCode(municipality)) return [reading.locate(wrongCode(municipality, place))];
    if (!reading.readable(file) || reading.isSpoilt(file, municipality)) return [];
    if (known.has(municipality.slice(0, 5))) return [];
    return [reading.locate(problemOf("municipality-unknown", place, { municipality, file }))];
  });
}

/** A plan stands in the place of another one of its municipality. */
function checkSuperseded({ plans, reading }: Project): Problem[] {
  return plans.flatMap(({ file: { id, municipality, supersedes } }) => {
    const others = plans.filter(({ file }) => file.municipality === municipality && file.id !== id);
    if (supersedes === undefined || others.some(({ file }) => file.id === supersedes)) return [];
    const known = others.map(({ file }) => file.id).join(", ");
    const place = { file: `data/plans/${id}/plan.yaml`, line: 0, column: "supersedes" };
    return [reading.locate(problemOf("supersedes-unknown", place, { supersedes, known }))];
  });
}

/** A later plan is of a municipality of the project, and has a title unless none was found. */
function checkLaterPlans({ laterPlans, municipalities, reading }: Project): Problem[] {
  const file = "data/municipalities.csv";
  const known = new Set(municipalities.map(({ code }) => code.slice(0, 5)));
  const unknown = (code: string) =>
    reading.readable(file) && !reading.isSpoilt(file, code) && !known.has(code.slice(0, 5));
  return laterPlans.flatMap((line) => {
    const { municipality, state, title, title_en } = line.row;
    const place = cellAt(line, "municipality");
    if (unknown(municipality))
      return [problemOf("municipality-unknown", place, { municipality, file })];
    if ((state === "not_found") === (title === "" && title_en === "")) return [];
    const message =
      "A published plan has a title in both languages, one that was not found has none. Fix title, title_en or state.";
    return [problemAt(line, "title", "later-plan-title", message)];
  });
}

function wrongCode(code: string, place: ReturnType<typeof cellAt>): Problem {
  const isShort = /^\d{5}$/u.test(code) && isMunicipalityCode(`0${code}`);
  return problemOf(isShort ? "code-lost-zero" : "code-check-digit", place, { code });
}

/** Rows of which the column holds what an earlier row holds. */
export function duplicates<T>(
  table: readonly Located<T>[],
  column: string,
  key: (row: T) => string,
): Problem[] {
  return repeats(table, ({ row }) => key(row)).map(([line, first]) => {
    const values = { name: key(line.row), line: first.fileLine };
    return problemOf("id-duplicate.line", cellAt(line, column), values);
  });
}
