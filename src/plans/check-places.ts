import { keyProblem, type Problem } from "../lib/errors.ts";
import type { CityKind, CodeLine } from "../tables/printed-tables.ts";
import type { Municipality } from "../tables/rows.ts";
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
  const file = "data/municipalities.csv";
  return municipalities.flatMap(({ code, name, kind }): Problem[] => {
    const listed = names.get(code);
    if (listed === undefined) return [];
    if (listed !== name) {
      const message = `"${code}" is ${listed} in data/municipality-codes.csv, not "${name}". Fix the name or the code.`;
      const ja = `「${code}」はdata/municipality-codes.csvでは${listed}である。「${name}」かコードを直す。`;
      return [{ ...keyProblem(file, "name", "municipality-name", message), ja }];
    }
    const right = kindOf({ code, name }, kinds);
    // Without the list a name alone does not tell a core city from another.
    if (kinds.size === 0 || right === "" || right === kind) return [];
    const message = `${name} is ${right}, not "${kind}". Fix the kind, or the list data/city-kinds.csv where it is out of date.`;
    const ja = `${name}は${right}で、「${kind}」ではない。種別か、古ければ一覧data/city-kinds.csvを直す。`;
    return [{ ...keyProblem(file, "kind", "municipality-kind", message), ja }];
  });
}
