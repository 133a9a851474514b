import { type CityKind, type CodeLine, cityKindLine } from "../tables/printed-tables.ts";
import { readList } from "./list-file.ts";

/**
 * The listed kinds by code; none where the project has no list.
 * @throws InputError where the list cannot be read.
 */
export async function readCityKinds(dataDir: string): Promise<ReadonlyMap<string, CityKind>> {
  const lines = await readList(dataDir, "city-kinds.csv", cityKindLine, { optional: true });
  return new Map(lines.map((line) => [line.code, line]));
}

/** 政令指定都市, 中核市, 施行時特例市 or 特別区 from the list, else 市, 町 or 村 from the name. */
export function kindOf(
  { code, name }: Pick<CodeLine, "code" | "name">,
  kinds: ReadonlyMap<string, CityKind>,
): string {
  return kinds.get(code)?.kind ?? /[市町村]$/u.exec(name)?.[0] ?? "";
}
