import type { Problem } from "../lib/errors.ts";
import type { Located } from "../lib/files/csv.ts";
import { checkDigit, isMunicipalityCode } from "../plans/municipality-code.ts";
import { SUBTHEMES } from "../tables/rows.ts";
import type { ContextData } from "./data.ts";
import { fromJapan, observer } from "./observations.ts";
import { rate, termId } from "./rates.ts";
import type { ContextDefinition, PrintedContextValue } from "./schemas.ts";

const ITEMS = "data/context/items.yaml";
const JAPAN = "data/context/japan.yaml";

/** What no single cell can know: names that point elsewhere, doubles, percentages, units, wards. */
export function checkContext(data: ContextData, municipalities: readonly string[]): Problem[] {
  return [
    ...checkDefinitions(data),
    ...checkJapan(data),
    ...checkValues(data, municipalities),
    ...checkComputed(data, municipalities),
  ];
}

function checkDefinitions({ definitions, japan }: ContextData): Problem[] {
  const { items, statistics, licences, sources } = definitions;
  const ids = new Set(items.map(({ id }) => id));
  const problems: Problem[] = [];
  const report = (code: string, column: string, message: string, file = ITEMS) =>
    problems.push({ code, file, line: 0, column, message });
  items.forEach((item, index) => {
    const at = (key: string) => `items.${index}.${key}`;
    if (items.findIndex(({ id }) => id === item.id) !== index)
      report("id-duplicate", at("id"), `The item "${item.id}" stands twice. Give one another id.`);
    if (!(SUBTHEMES[item.theme] as readonly string[]).includes(item.subtheme))
      report(
        "subtheme-unknown",
        at("subtheme"),
        `The theme ${item.theme} has no subtheme "${item.subtheme}". Use one of ${SUBTHEMES[item.theme].join(", ")}.`,
      );
    if (!Object.hasOwn(statistics, item.statistic))
      report(
        "context-statistic-unknown",
        at("statistic"),
        `"${item.statistic}" of the item ${item.id} is not under statistics. Add it there or mend the name.`,
      );
    if (!Object.hasOwn(licences, item.licence))
      report(
        "context-licence-unknown",
        at("licence"),
        `"${item.licence}" of the item ${item.id} is not under licences. Add it there or mend the name.`,
      );
    const terms = [...(item.formula?.numerator ?? []), ...(item.formula?.denominator ?? [])];
    for (const term of terms) {
      const input = items.find(({ id }) => id === termId(term));
      if (!ids.has(termId(term)) || input?.formula !== undefined)
        report(
          "context-term-unknown",
          at("formula"),
          `"${termId(term)}" in the formula of ${item.id} is not an item with values of its own. Add the item or mend the name.`,
        );
    }
    const column = item.ssdse?.column;
    if (column !== undefined && japan !== null && japan.file.columns[column] === undefined)
      report(
        "context-column-unknown",
        at("ssdse"),
        `The all-Japan file has no column "${column}" for ${item.id}. Run npm run context with the published file, or mend the code.`,
      );
  });
  if (japan !== null && !Object.hasOwn(sources, japan.file.source))
    report(
      "context-source-unknown",
      "source",
      `"${japan.file.source}" is not under sources in items.yaml. Add it there.`,
      JAPAN,
    );
  return problems;
}

function checkJapan({ japan }: ContextData): Problem[] {
  return [...(japan?.rows.keys() ?? [])]
    .filter((code) => !isMunicipalityCode(code))
    .map((code) => ({
      code: "code-check-digit",
      file: `data/context/${japan?.file.file ?? ""}`,
      line: 0,
      column: "municipality_code",
      message: `"${code}" is not a 6-digit municipality code with a right check digit. Mend the code.`,
    }));
}

function checkValues(data: ContextData, municipalities: readonly string[]): Problem[] {
  const items = new Map(data.definitions.items.map((item) => [item.id, item]));
  const known = new Set(municipalities);
  const first = new Map<string, number>();
  return data.values.flatMap((located) => {
    const { row } = located;
    const item = items.get(row.item_id);
    const key = `${row.item_id}|${row.municipality_code}|${row.year}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, located.fileLine);
    return [
      ...(item === undefined
        ? [at(located, "item_id", "context-item-unknown", unknownItem(row.item_id))]
        : checkAgainstItem(located, item, data)),
      ...(known.has(row.municipality_code) ? [] : [placeProblem(located)]),
      ...(earlier === undefined
        ? []
        : [at(located, "year", "context-value-twice", twice(row, `line ${earlier}`))]),
      ...checkGrounds(located, data),
    ];
  });
}

function checkAgainstItem(
  located: Located<PrintedContextValue>,
  item: ContextDefinition,
  data: ContextData,
): Problem[] {
  const { row } = located;
  const { japan } = data;
  const problems: Problem[] = [];
  if (row.unit !== item.unit)
    problems.push(
      at(
        located,
        "unit",
        "context-unit",
        `The unit "${row.unit}" is not "${item.unit}", the unit of ${item.id}. Convert the value or mend the unit.`,
      ),
    );
  if (overHundred(item, row.value === "" ? null : Number(row.value)))
    problems.push(
      at(
        located,
        "value",
        "context-percentage",
        `${row.value} % of ${item.id} is over 100. Mend the value, or say in over_100 of the item why it may be.`,
      ),
    );
  const column = item.ssdse && japan?.file.columns[item.ssdse.column];
  const isThere = column?.year === row.year && japan?.rows.has(row.municipality_code);
  if (japan && isThere && !isCopy(row, data))
    problems.push(
      at(located, "year", "context-value-twice", twice(row, `data/context/${japan.file.file}`)),
    );
  return problems;
}

/**
 * Whether a value of the all-Japan file stands in values.csv as that file has it. It moves there before
 * the next edition takes the file's place; a run that is killed in between leaves it in both.
 */
function isCopy(row: PrintedContextValue, data: ContextData): boolean {
  const own = fromJapan(data, row.item_id, row.municipality_code);
  if (row.source === "" || row.source !== own?.sources[0]) return false;
  return (
    row.value === (own.value === null ? "" : String(own.value)) &&
    row.missing === (own.missing ?? "")
  );
}

function checkGrounds(
  located: Located<PrintedContextValue>,
  { definitions }: ContextData,
): Problem[] {
  const { row } = located;
  const say = (column: string, code: string, message: string) => at(located, column, code, message);
  if (row.value === "") {
    if (row.missing === "")
      return [
        say(
          "missing",
          "context-gap-unexplained",
          "The value is empty. Enter it, or say why in the column missing (not_found, not_available, suppressed, not_applicable).",
        ),
      ];
    return [];
  }
  const problems: Problem[] = [];
  if (row.missing !== "")
    problems.push(
      say(
        "missing",
        "context-gap-unexplained",
        `There is a value, and missing says "${row.missing}". Empty one of the two cells.`,
      ),
    );
  if (row.source === "")
    problems.push(
      say(
        "source",
        "context-source-missing",
        "The value has no source. Name one of the sources in items.yaml.",
      ),
    );
  else if (!Object.hasOwn(definitions.sources, row.source))
    problems.push(
      say(
        "source",
        "context-source-unknown",
        `"${row.source}" is not under sources in items.yaml. Add it there or mend the name.`,
      ),
    );
  if (row.quality === "")
    problems.push(
      say(
        "quality",
        "context-quality-missing",
        "The value has no quality. Enter A, B or C (docs/context.md).",
      ),
    );
  return problems;
}

/** Computed values: over 100 %, and a published value where the counts are at hand. */
function checkComputed(data: ContextData, municipalities: readonly string[]): Problem[] {
  const observe = observer(data);
  const found = new Map(municipalities.map((code) => [code, observe(code)]));
  const computed = data.definitions.items.filter(({ formula }) => formula !== undefined);
  const over = computed.flatMap((item) =>
    [...found].flatMap(([code, items]) =>
      [...(items.get(item.id) ?? [])]
        .filter(([, { value, calculation }]) => calculation !== "" && overHundred(item, value))
        .map(([year, { calculation }]) => ({
          code: "context-percentage",
          file: ITEMS,
          line: 0,
          column: item.id,
          message: `${item.id} of ${code} in ${year} is over 100 % (${calculation}). Mend the counts or the formula.`,
        })),
    ),
  );
  const double = data.values.flatMap((located) => {
    const { row } = located;
    const formula = computed.find(({ id }) => id === row.item_id)?.formula;
    const own = found.get(row.municipality_code);
    const lookup = (id: string, year: number) => own?.get(id)?.get(year);
    if (!formula || rate(formula, row.year, lookup) === undefined) return [];
    return [at(located, "year", "context-value-twice", twice(row, "the counts of its formula"))];
  });
  return [...over, ...double];
}

function overHundred(item: ContextDefinition, value: number | null): boolean {
  return item.unit === "%" && item.over_100 === undefined && value !== null && value > 100;
}

/**
 * Wards of a designated city have codes of the same form; the city has one of its own and the value
 * is its sum. Codes 101 to 199 behind the prefecture are designated cities and their wards, in
 * Tokyo the special wards, which are municipalities.
 */
function placeProblem(located: Located<PrintedContextValue>): Problem {
  const code = located.row.municipality_code;
  const ward =
    isMunicipalityCode(code) && /^(?!13)\d{2}1\d{2}/u.test(code) && !/^\d{2}100/u.test(code);
  if (ward)
    return at(
      located,
      "municipality_code",
      "context-ward",
      `"${code}" is a ward or not in data/municipalities.csv; items are defined for cities. Add the wards up and use the city's code.`,
    );
  const hint = /^\d{5}$/u.test(code)
    ? ` With its check digit it is ${code}${checkDigit(code)}.`
    : "";
  return at(
    located,
    "municipality_code",
    "municipality-unknown",
    `The municipality "${code}" is not in data/municipalities.csv. Add it there or mend the code.${hint}`,
  );
}

const unknownItem = (id: string) =>
  `There is no item "${id}" in data/context/items.yaml. Add it there or mend the id.`;

const twice = (row: PrintedContextValue, where: string) =>
  `${row.item_id} of ${row.municipality_code} in ${row.year} stands in ${where} already. Remove one.`;

function at(
  located: { file: string; fileLine: number },
  column: string,
  code: string,
  message: string,
): Problem {
  return { code, file: located.file, line: located.fileLine, column, message };
}
