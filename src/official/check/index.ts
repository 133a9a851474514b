import { keyProblem, type Problem } from "../../lib/errors.ts";
import { isMunicipalityCode } from "../../plans/municipality-code.ts";
import { type OfficialData, valueKey } from "../data.ts";
import { countsAndRates, type Observation } from "../observations.ts";
import { checkDefinitions } from "./definitions.ts";
import { checkValues, overHundred, twice } from "./values.ts";

/**
 * What no single cell can know: names that point elsewhere, doubles, percentages, units, wards.
 * @param municipalities codes of data/municipalities.csv.
 */
export function checkOfficial(data: OfficialData, municipalities: readonly string[]): Problem[] {
  return [
    ...checkDefinitions(data),
    ...checkJapan(data),
    ...checkValues(data, municipalities),
    ...checkComputed(data, municipalities),
  ];
}

/** Whether the source of the all-Japan file is known and its codes are codes. */
function checkJapan({ japan, definitions }: OfficialData): Problem[] {
  if (japan === null) return [];
  const { file, table } = japan;
  const message = `"${file.source}" is not under sources in items.yaml. Add it there.`;
  const sources = Object.hasOwn(definitions.sources, file.source)
    ? []
    : [keyProblem("data/context/japan.yaml", "source", "context-source-unknown", message)];
  const codes = (table.array("municipality_code") as string[])
    .filter((code) => !isMunicipalityCode(code))
    .map((code) => {
      const message = `"${code}" is not a 6-digit municipality code with a right check digit. Fix the code.`;
      const path = `data/context/${file.file}`;
      return keyProblem(path, "municipality_code", "code-check-digit", message);
    });
  return [...sources, ...codes];
}

/** Computed values: over 100 %, and a published value where the counts are at hand. */
export function checkComputed(data: OfficialData, municipalities: readonly string[]): Problem[] {
  const { items } = data.definitions;
  const byId = new Map(items.map((item) => [item.id, item]));
  const computed = countsAndRates(data, municipalities).computed.objects() as Observation[];
  const over = computed.flatMap(({ item_id: id, municipality_code, year, value, calculation }) => {
    const item = byId.get(id);
    if (item === undefined || !overHundred(item, value)) return [];
    const message = `"${id}" of "${municipality_code}" in "${year}" is over 100 % ("${calculation}"). Fix the counts or the formula.`;
    return [keyProblem("data/context/items.yaml", id, "context-percentage", message)];
  });
  const keys = new Set(computed.map(valueKey));
  const double = data.values
    .filter(({ row }) => keys.has(valueKey(row)))
    .map((line) => twice(line, { en: "the counts of its formula", ja: "計算式の実数" }));
  return [...over, ...double];
}
