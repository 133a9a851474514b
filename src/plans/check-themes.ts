import type { Problem } from "../lib/errors.ts";
import { repeats } from "../lib/repeats.ts";
import { problemOf } from "../words/command-texts.ts";
import type { Place, Taxonomy } from "./taxonomy.ts";
import type { TaxonomyFile, ThemeEntry } from "./taxonomy-schema.ts";

/** What places are checked against. */
interface Scheme {
  themes: Taxonomy["themes"];
  subthemes: readonly Pick<Taxonomy["subthemes"][number], "id" | "theme">[];
}
/** What is wrong at a key of a file. */
type Complaint = Pick<Problem, "code" | "column" | "message" | "ja">;

/** The file and the line of the key are for the caller to say. */
const complaint = (name: string, column: string, values: Record<string, string | number>) =>
  problemOf(name, { file: "", line: 0, column }, values);

/**
 * What is wrong with a file of themes: ids that are there twice, subthemes without a name or without
 * a theme, no remainder or several, entries under a theme that there is not.
 * @param base the taxonomy that the file extends
 */
export function checkTaxonomy(
  file: TaxonomyFile,
  taxonomy: Taxonomy,
  base: Taxonomy | null,
): Complaint[] {
  const { words, overrides, policies } = file;
  return [
    ...twice(file.themes),
    ...remainders(file.themes),
    ...nameless(file.themes, taxonomy, base),
    ...homeless(taxonomy, base),
    ...checkEntries("words.", words, [taxonomy]),
    ...checkEntries("overrides.", overrides, [taxonomy]),
    ...checkEntries("policies.words.", policies.words, [taxonomy]),
    ...checkEntries("policies.overrides.", policies.overrides, [taxonomy]),
  ];
}

/** Entries whose theme or subtheme is in none of the schemes. */
export function checkEntries(
  path: string,
  entries: readonly Place[],
  schemes: readonly Scheme[],
): Complaint[] {
  // Without any theme the file of themes is what is wrong.
  if (schemes[0]?.themes.length === 0) return [];
  return entries.flatMap((entry, i) => {
    const found = placeProblem(entry, schemes);
    return found === null ? [] : [{ ...found, column: `${path}${i}.${found.column}` }];
  });
}

/** Null where a scheme has the subtheme under the theme; else what to use, by the first scheme. */
function placeProblem({ theme, subtheme }: Place, schemes: readonly Scheme[]): Complaint | null {
  const all = schemes.flatMap(({ subthemes }) => subthemes);
  if (all.some((row) => row.id === subtheme && row.theme === theme)) return null;
  const under = all.filter((row) => row.theme === theme).map(({ id }) => id);
  if (under.length === 0) {
    const ids = schemes[0]?.themes.map(({ id }) => id).join(", ") ?? "";
    return complaint("theme-unknown", "theme", { theme, ids });
  }
  return complaint("subtheme-unknown", "subtheme", { theme, subtheme, ids: under.join(", ") });
}

function twice(themes: readonly ThemeEntry[]): Complaint[] {
  const ids = themes.flatMap(({ id, subthemes = [] }, i) => [
    { kind: "theme", id, column: `themes.${i}.id` },
    ...subthemes.map((one, j) => ({
      kind: "subtheme",
      id: one.id,
      column: `themes.${i}.subthemes.${j}.id`,
    })),
  ]);
  return repeats(ids, ({ kind, id }) => `${kind} ${id}`).map(([{ id, column }]) =>
    complaint("id-duplicate.theme", column, { id }),
  );
}

function remainders(themes: readonly ThemeEntry[]): Complaint[] {
  const given = themes.flatMap((theme, i) => (theme.remainder === undefined ? [] : [{ theme, i }]));
  if (given.length !== 1) {
    const column = given[1] === undefined ? "themes" : `themes.${given[1].i}.remainder`;
    return [complaint("theme-remainder", column, { count: given.length })];
  }
  return given.flatMap(({ theme: { id, subthemes = [{ id }], remainder }, i }) => {
    const ids = subthemes.map((one) => one.id);
    const rows = ids.map((one) => ({ id: one, theme: id }));
    const place = { theme: id, subtheme: remainder ?? "" };
    const found = placeProblem(place, [{ themes: [], subthemes: rows }]);
    return found === null ? [] : [{ ...found, column: `themes.${i}.remainder` }];
  });
}

function nameless(
  themes: readonly ThemeEntry[],
  { subthemes }: Taxonomy,
  base: Taxonomy | null,
): Complaint[] {
  return themes.flatMap((theme, i) =>
    (theme.subthemes ?? []).flatMap(({ id }, j): Complaint[] => {
      const row = subthemes.find((one) => one.id === id);
      if (row === undefined || (row.name !== "" && row.name_en !== "")) return [];
      const name = base === null ? "theme-nameless" : "theme-nameless.extended";
      return [complaint(name, `themes.${i}.subthemes.${j}`, { id })];
    }),
  );
}

/** What the extended file's words place must come out somewhere. */
function homeless({ subthemes }: Scheme, base: Scheme | null): Complaint[] {
  const kept = new Set(subthemes.map(({ id }) => id));
  const lost = (base?.subthemes ?? []).filter(({ id }) => !kept.has(id));
  if (lost.length === 0) return [];
  const ids = lost.map(({ id }) => id).join(", ");
  return [complaint("subtheme-homeless", "themes", { ids })];
}
