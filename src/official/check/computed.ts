import { keyProblem, type Problem } from "../../lib/errors.ts";
import { type OfficialData, valueKey } from "../data.ts";
import { countsAndRates, type Observation } from "../observations.ts";
import { overHundred, twice } from "./values.ts";

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
