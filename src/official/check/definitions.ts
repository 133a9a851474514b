import { keyProblem, type Problem } from "../../lib/errors.ts";
import { repeats } from "../../lib/repeats.ts";
import type { OfficialData } from "../data.ts";
import { termId } from "../rates.ts";
import type { ItemDefinition } from "../schemas.ts";

const FILE = "data/context/items.yaml";

/** A key under which an item names what stands elsewhere. */
interface Reference {
  key: keyof ItemDefinition;
  names(item: ItemDefinition): readonly (string | undefined)[];
  isKnown(name: string, data: OfficialData): boolean;
  code: string;
  /** What is said of a name that is not known. */
  message(name: string, id: string): string;
}

/** Whether each item and each link of items.yaml names what is there. */
export function checkDefinitions(data: OfficialData): Problem[] {
  const { items, quantities } = data.definitions;
  const at = items.map(({ id }, index) => ({ id, index }));
  return [
    ...repeats(at, ({ id }) => id).map(([{ id, index }]) => {
      const message = `The item "${id}" stands twice. Give one another id.`;
      return keyProblem(FILE, `items.${index}.id`, "id-duplicate", message);
    }),
    ...items.flatMap((item, index) =>
      REFERENCES.flatMap((reference) => unknownNames(item, `items.${index}`, reference, data)),
    ),
    ...quantities.flatMap(({ quantity, items: named }, index) =>
      named
        .filter((id) => !isItem(id, data))
        .map((id) => {
          const message = `"${id}" of the quantity ${quantity} is not an item. Add the item or fix the id.`;
          return keyProblem(FILE, `quantities.${index}.items`, "context-item-unknown", message);
        }),
    ),
  ];
}

function unknownNames(
  item: ItemDefinition,
  path: string,
  { key, names, isKnown, code, message }: Reference,
  data: OfficialData,
): Problem[] {
  return names(item)
    .filter((name) => name !== undefined)
    .filter((name) => !isKnown(name, data))
    .map((name) => keyProblem(FILE, `${path}.${key}`, code, message(name, item.id)));
}

const isItem = (name: string, { definitions }: OfficialData) =>
  definitions.items.some(({ id }) => id === name);

const inList = (key: "statistic" | "licence", code: string): Reference => ({
  ...{ key, code },
  names: (item) => [item[key]],
  isKnown: (name, { definitions }) => Object.hasOwn(definitions[`${key}s`], name),
  message: (name, id) =>
    `"${name}" of the item ${id} is not under ${key}s. Add it there or fix the name.`,
});

const withValues = (key: "formula" | "first_of", names: Reference["names"]): Reference => ({
  ...{ key, names, code: "context-term-unknown" },
  isKnown: (name, { definitions }) =>
    definitions.items.some(({ id, formula }) => id === name && formula === undefined),
  message: (name, id) =>
    `"${name}" in ${key === "formula" ? "the formula" : key} of ${id} is not an item with values of its own. Add the item or fix the name.`,
});

const anyItem = (key: "contrast" | "all_residents", names: Reference["names"]): Reference => ({
  ...{ key, names, code: "context-item-unknown", isKnown: isItem },
  message: (name, id) =>
    `"${name}" in ${key} of ${id} is not an item. Add the item or fix the name.`,
});

const REFERENCES: readonly Reference[] = [
  inList("statistic", "context-statistic-unknown"),
  inList("licence", "context-licence-unknown"),
  withValues("formula", ({ formula }) =>
    [...(formula?.numerator ?? []), ...(formula?.denominator ?? [])].map(termId),
  ),
  withValues("first_of", ({ first_of = [] }) => first_of),
  {
    ...{ key: "ssdse", code: "context-column-unknown" },
    names: ({ ssdse }) => [ssdse?.column],
    isKnown: (name, { japan }) => japan === null || japan.file.columns[name] !== undefined,
    message: (name, id) =>
      `The all-Japan file has no column "${name}" for ${id}. Run npm run context with the published file, or fix the code.`,
  },
  anyItem("contrast", ({ contrast }) => [contrast?.item]),
  anyItem("all_residents", ({ all_residents }) => [all_residents]),
];
