import { keyProblem, type Problem } from "../../lib/errors.ts";
import type { OfficialData } from "../data.ts";
import { termId } from "../rates.ts";
import type { ItemDefinition, ItemsFile } from "../schemas.ts";

const FILE = "data/context/items.yaml";

/** What is wrong with a key of an item, or null. */
type Rule = (item: ItemDefinition, data: OfficialData, index: number) => Complaint[];
interface Complaint {
  code: string;
  key: string;
  message: string;
}

/** Whether each item and each link of items.yaml names what is there. */
export function checkDefinitions(data: OfficialData): Problem[] {
  return [...checkItems(data), ...checkLinks(data)];
}

function checkLinks({ definitions }: OfficialData): Problem[] {
  const known = new Set(definitions.items.map(({ id }) => id));
  return definitions.quantities.flatMap(({ quantity, items }, index) =>
    items
      .filter((id) => !known.has(id))
      .map((id) => {
        const message = `"${id}" of the quantity ${quantity} is not an item. Add the item or fix the id.`;
        return keyProblem(FILE, `quantities.${index}.items`, "context-item-unknown", message);
      }),
  );
}

function checkItems(data: OfficialData): Problem[] {
  return data.definitions.items.flatMap((item, index) =>
    RULES.flatMap((rule) => rule(item, data, index)).map(({ code, key, message }) =>
      keyProblem(FILE, `items.${index}.${key}`, code, message),
    ),
  );
}

function twice({ id }: ItemDefinition, { definitions }: OfficialData, index: number): Complaint[] {
  if (definitions.items.findIndex((other) => other.id === id) === index) return [];
  const message = `The item "${id}" stands twice. Give one another id.`;
  return [{ code: "id-duplicate", key: "id", message }];
}

const statistic: Rule = (item, { definitions }) =>
  named("statistic", "context-statistic-unknown", item, definitions);
const licence: Rule = (item, { definitions }) =>
  named("licence", "context-licence-unknown", item, definitions);

function named(
  key: "statistic" | "licence",
  code: string,
  item: ItemDefinition,
  file: ItemsFile,
): Complaint[] {
  const list = `${key}s` as const;
  if (Object.hasOwn(file[list], item[key])) return [];
  const message = `"${item[key]}" of the item ${item.id} is not under ${list}. Add it there or fix the name.`;
  return [{ code, key, message }];
}

function terms({ id, formula }: ItemDefinition, { definitions }: OfficialData): Complaint[] {
  const named = [...(formula?.numerator ?? []), ...(formula?.denominator ?? [])].map(termId);
  return withoutValues(named, "the formula", { id, key: "formula" }, definitions);
}

function column({ id, ssdse }: ItemDefinition, { japan }: OfficialData): Complaint[] {
  if (ssdse === undefined || japan === null) return [];
  if (japan.file.columns[ssdse.column] !== undefined) return [];
  const message = `The all-Japan file has no column "${ssdse.column}" for ${id}. Run npm run context with the published file, or fix the code.`;
  return [{ code: "context-column-unknown", key: "ssdse", message }];
}

function taken({ id, first_of: named = [] }: ItemDefinition, { definitions }: OfficialData) {
  return withoutValues(named, "first_of", { id, key: "first_of" }, definitions);
}

/** The names among these that are no item with values of its own. */
function withoutValues(
  named: readonly string[],
  place: string,
  { id, key }: { id: string; key: string },
  { items }: ItemsFile,
): Complaint[] {
  const counts = new Set(items.filter(({ formula }) => formula === undefined).map((one) => one.id));
  const message = (name: string) =>
    `"${name}" in ${place} of ${id} is not an item with values of its own. Add the item or fix the name.`;
  return named
    .filter((name) => !counts.has(name))
    .map((name) => ({ code: "context-term-unknown", key, message: message(name) }));
}

const contrasted: Rule = ({ id, contrast }, data) => other("contrast", id, contrast?.item, data);
const ofAll: Rule = ({ id, all_residents }, data) =>
  other("all_residents", id, all_residents, data);

/** Whether a key that names another item names one. */
function other(
  key: "contrast" | "all_residents",
  id: string,
  named: string | undefined,
  { definitions }: OfficialData,
): Complaint[] {
  if (named === undefined || definitions.items.some((item) => item.id === named)) return [];
  const message = `"${named}" in ${key} of ${id} is not an item. Add the item or fix the name.`;
  return [{ code: "context-item-unknown", key, message }];
}

const RULES: readonly Rule[] = [twice, statistic, licence, terms, taken, column, contrasted, ofAll];
