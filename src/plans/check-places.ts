import type { Problem } from "../lib/errors.ts";
import type { CityKind, CodeLine } from "../tables/printed-tables.ts";
import type { Municipality } from "../tables/rows.ts";
import { problemOf } from "../words/command-texts.ts";
import { kindOf } from "./city-kinds.ts";

/**
 * Whether each municipality has the name that the code list gives its code, and the kind that the
 * list of kinds or its name gives it. Codes that the list does not hold are left to other checks.
 */
export function checkPlaces(
  municipalities: readonly Municipality[],
  codes: readonly CodeLine[],
  kinds: ReadonlyMap<string, CityKind>,
): Problem[] {
  const names = new Map(codes.map(({ code, name }) => [code, name]));
  const place = { file: "data/municipalities.csv", line: 0 };
  return municipalities.flatMap(({ code, name, kind }): Problem[] => {
    const listed = names.get(code);
    if (listed === undefined) return [];
    if (listed !== name)
      return [problemOf("municipality-name", { ...place, column: "name" }, { code, listed, name })];
    const right = kindOf({ code, name }, kinds);
    // Without the list a name alone does not tell a core city from another.
    if (kinds.size === 0 || right === "" || right === kind) return [];
    return [problemOf("municipality-kind", { ...place, column: "kind" }, { name, right, kind })];
  });
}
