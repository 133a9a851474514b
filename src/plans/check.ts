import type { Problem } from "../errors.ts";
import { SUBTHEMES, type Theme } from "../tables/rows.ts";
import type { Located } from "./csv.ts";
import { isMunicipalityCode } from "./municipality-code.ts";
import { type Plan, type Project, rowId } from "./project.ts";
import type { PrintedIndicator } from "./schemas.ts";

interface Lines {
  municipalities: Located<{ code: string }>[];
  units: Located<{ unit: string }>[];
  translations: Located<{ ja: string }>[];
}

/** What no single file can know: whether names that point elsewhere find what they name. */
export function checkProject(project: Project, lines: Lines): Problem[] {
  const known = new Set(project.municipalities.map(({ code }) => code));
  const rows = new Set(
    project.plans.flatMap((plan) => plan.indicators.map(({ row }) => rowId(plan.file.id, row.row))),
  );
  return [
    ...lines.municipalities
      .filter(({ row }) => !isMunicipalityCode(row.code))
      .map((located) =>
        at(
          located,
          "code",
          "code-check-digit",
          `"${located.row.code}" is not a 6-digit municipality code with a right check digit. Mend the code.`,
        ),
      ),
    ...duplicates(lines.municipalities, "code", (row) => row.code),
    ...duplicates(lines.units, "unit", (row) => row.unit),
    ...duplicates(lines.translations, "ja", (row) => row.ja),
    ...project.plans.flatMap((plan) => checkPlan(plan, known)),
    ...checkTaxonomy(project, rows),
    ...project.links.flatMap((link, i) =>
      unknownRows(link.rows, rows, "data/links.yaml", `${i}.rows`),
    ),
  ];
}

function checkPlan(plan: Plan, municipalities: Set<string>): Problem[] {
  const problems: Problem[] = [];
  const { id, municipality } = plan.file;
  if (!municipalities.has(municipality))
    problems.push({
      code: "municipality-unknown",
      file: `data/plans/${id}/plan.yaml`,
      line: 1,
      column: "municipality",
      message: `The municipality "${municipality}" is not in data/municipalities.csv. Add it there or mend the code.`,
    });
  for (const table of [plan.indicators, plan.policies, plan.series, plan.facts])
    problems.push(...duplicates<{ row: string }>(table, "row", (row) => row.row));
  problems.push(...plan.indicators.flatMap((located) => checkIndicator(located, plan.indicators)));
  const policies = new Set(plan.policies.map(({ row }) => row.row));
  for (const located of plan.policies)
    if (located.row.parent !== "" && !policies.has(located.row.parent))
      problems.push(
        at(
          located,
          "parent",
          "parent-unknown",
          `No policy has the row "${located.row.parent}". Mend the number.`,
        ),
      );
  return problems;
}

function checkIndicator(
  located: Located<PrintedIndicator>,
  all: Located<PrintedIndicator>[],
): Problem[] {
  const problems: Problem[] = [];
  const { label, series, repeat, row } = located.row;
  if (/^[\d.,%％]+$/u.test(label.normalize("NFKC")))
    problems.push(
      at(
        located,
        "label",
        "text-expected",
        `The label "${label}" is a number. Put the indicator's name here.`,
      ),
    );
  const original = all.some(
    (other) =>
      other.row.repeat === "" &&
      Number(other.row.row) < Number(row) &&
      other.row.label === label &&
      other.row.series === series,
  );
  if (repeat !== "" && !original)
    problems.push(
      at(
        located,
        "repeat",
        "repeat-without-original",
        `No earlier row of the plan has the label "${label}". Mend the label or remove the mark ${repeat}.`,
      ),
    );
  return problems;
}

function checkTaxonomy({ taxonomy }: Project, rows: Set<string>): Problem[] {
  const file = "data/taxonomy.yaml";
  const places = [
    ...taxonomy.words,
    ...taxonomy.overrides,
    ...taxonomy.policies.words,
    ...taxonomy.policies.overrides,
  ];
  const unknown = places
    .filter(({ theme, subtheme }) => !isSubtheme(theme, subtheme))
    .map(({ theme, subtheme }) => ({
      code: "subtheme-unknown",
      file,
      line: 0,
      column: "subtheme",
      message: `The theme ${theme} has no subtheme "${subtheme}". Use one of ${SUBTHEMES[theme].join(", ")}.`,
    }));
  return [
    ...unknown,
    ...taxonomy.overrides.flatMap((override, i) =>
      unknownRows(override.rows, rows, file, `overrides.${i}.rows`),
    ),
  ];
}

function isSubtheme(theme: Theme, subtheme: string): boolean {
  return (SUBTHEMES[theme] as readonly string[]).includes(subtheme);
}

function unknownRows(named: string[], rows: Set<string>, file: string, column: string): Problem[] {
  return named
    .filter((id) => !rows.has(id))
    .map((id) => ({
      code: "row-unknown",
      file,
      line: 0,
      column,
      message: `No indicator has the id "${id}". Mend the id or remove the entry.`,
    }));
}

function duplicates<T>(table: Located<T>[], column: string, key: (row: T) => string): Problem[] {
  const first = new Map<string, number>();
  return table.flatMap((located) => {
    const id = key(located.row);
    const line = first.get(id);
    if (line === undefined) {
      first.set(id, located.fileLine);
      return [];
    }
    return [
      at(
        located,
        column,
        "id-duplicate",
        `"${id}" stands on line ${line} already. Remove one or give it another id.`,
      ),
    ];
  });
}

function at(
  located: { file: string; fileLine: number },
  column: string,
  code: string,
  message: string,
): Problem {
  return { code, file: located.file, line: located.fileLine, column, message };
}
