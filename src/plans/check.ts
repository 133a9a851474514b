import { keyProblem, type Problem } from "../lib/errors.ts";
import { type Located, problemAt } from "../lib/files/csv.ts";
import { repeats } from "../lib/repeats.ts";
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
      .map((line) => {
        const { code, message, ja } = wrongCode(line.row.code);
        return problemAt(line, "code", code, message, ja);
      }),
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
  const message = `No indicator has the id "${id}". Fix the id or remove the entry.`;
  const ja = `「${id}」という指標の行はない。直すか、消す。`;
  return reading.locate({ ...keyProblem(file, column, "row-unknown", message), ja });
}

/** The check digit is reported where it is wrong, so the first five digits find the municipality. */
function checkMunicipalities({ plans, municipalities, reading }: Project): Problem[] {
  const file = "data/municipalities.csv";
  const known = new Set(municipalities.map(({ code }) => code.slice(0, 5)));
  return plans.flatMap(({ file: { id, municipality } }) => {
    const say = ({ code, message, ja }: ReturnType<typeof wrongCode>) =>
      reading.locate({
        ...keyProblem(`data/plans/${id}/plan.yaml`, "municipality", code, message),
        ja,
      });
    if (!isMunicipalityCode(municipality)) return [say(wrongCode(municipality))];
    if (!reading.readable(file) || reading.isSpoilt(file, municipality)) return [];
    if (known.has(municipality.slice(0, 5))) return [];
    const message = `The municipality "${municipality}" is not in ${file}. Add it there or fix the code.`;
    const ja = `市区町村「${municipality}」が${file}にない。そこに加えるか、コードを直す。`;
    return [say({ code: "municipality-unknown", message, ja })];
  });
}

/** A plan stands in the place of another one of its municipality. */
function checkSuperseded({ plans, reading }: Project): Problem[] {
  return plans.flatMap(({ file: { id, municipality, supersedes } }) => {
    const others = plans.filter(({ file }) => file.municipality === municipality && file.id !== id);
    if (supersedes === undefined || others.some(({ file }) => file.id === supersedes)) return [];
    const known = others.map(({ file }) => file.id).join(", ");
    const message = `"${supersedes}" is no other plan of this municipality. Name one of ${known}, or remove the key.`;
    const ja = `「${supersedes}」はこの市区町村のほかの計画ではない。${known} のどれかにするか、消す。`;
    const file = `data/plans/${id}/plan.yaml`;
    const said = keyProblem(file, "supersedes", "supersedes-unknown", message);
    return [reading.locate({ ...said, ja })];
  });
}

/** A later plan is of a municipality of the project, and has a title unless none was found. */
function checkLaterPlans({ laterPlans, municipalities, reading }: Project): Problem[] {
  const list = "data/municipalities.csv";
  const known = new Set(municipalities.map(({ code }) => code.slice(0, 5)));
  const unknown = (code: string) =>
    reading.readable(list) && !reading.isSpoilt(list, code) && !known.has(code.slice(0, 5));
  return laterPlans.flatMap((line) => {
    const { municipality, state, title, title_en } = line.row;
    if (unknown(municipality)) {
      const message = `The municipality "${municipality}" is not in ${list}. Add it there or fix the code.`;
      const ja = `市区町村「${municipality}」が${list}にない。そこに加えるか、コードを直す。`;
      return [problemAt(line, "municipality", "municipality-unknown", message, ja)];
    }
    if ((state === "not_found") === (title === "" && title_en === "")) return [];
    const message =
      "A published plan has a title in both languages, one that was not found has none. Fix title, title_en or state.";
    return [problemAt(line, "title", "later-plan-title", message)];
  });
}

function wrongCode(code: string): Record<"code" | "message" | "ja", string> {
  if (/^\d{5}$/u.test(code) && isMunicipalityCode(`0${code}`))
    return {
      code: "code-lost-zero",
      message: `"${code}" has lost its first zero, as spreadsheets do. Write 0${code} and format the column as text.`,
      ja: `「${code}」は先頭の0が落ちている。0${code}と書き、列を文字列にする。`,
    };
  return {
    code: "code-check-digit",
    message: `"${code}" is not a 6-digit municipality code with a right check digit. Fix the code.`,
    ja: `「${code}」は検査数字の合う6桁の団体コードではない。直す。`,
  };
}

/** Rows of which the column holds what an earlier row holds. */
export function duplicates<T>(
  table: readonly Located<T>[],
  column: string,
  key: (row: T) => string,
): Problem[] {
  return repeats(table, ({ row }) => key(row)).map(([line, first]) => {
    const message = `"${key(line.row)}" stands on line ${first.fileLine} already. Remove one or give it another id.`;
    const ja = `「${key(line.row)}」は${first.fileLine}行目にもある。どちらかを消すか、別のものにする。`;
    return problemAt(line, column, "id-duplicate", message, ja);
  });
}
