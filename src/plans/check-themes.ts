import type { Problem } from "../lib/errors.ts";
import { repeats } from "../lib/repeats.ts";
import type { Place, Taxonomy } from "./taxonomy.ts";
import type { TaxonomyFile, ThemeEntry } from "./taxonomy-schema.ts";

/** What places are checked against. */
interface Scheme {
  themes: Taxonomy["themes"];
  subthemes: readonly Pick<Taxonomy["subthemes"][number], "id" | "theme">[];
}
/** What is wrong at a key of a file. */
type Complaint = Pick<Problem, "code" | "column" | "message" | "ja">;

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
    const ids = schemes[0]?.themes.map(({ id }) => id).join(", ");
    return {
      code: "theme-unknown",
      column: "theme",
      message: `There is no theme "${theme}". Use one of ${ids}.`,
      ja: `「${theme}」という分野はない。${ids} のどれかを使う。`,
    };
  }
  const ids = under.join(", ");
  return {
    code: "subtheme-unknown",
    column: "subtheme",
    message: `The theme ${theme} has no subtheme "${subtheme}". Use one of ${ids}.`,
    ja: `分野 ${theme} に「${subtheme}」という小分類はない。${ids} のどれかを使う。`,
  };
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
  return repeats(ids, ({ kind, id }) => `${kind} ${id}`).map(([{ id, column }]) => ({
    code: "id-duplicate",
    column,
    message: `"${id}" stands above already. Remove one or give it another id.`,
    ja: `「${id}」は上にもある。どちらかを消すか、別の識別子にする。`,
  }));
}

function remainders(themes: readonly ThemeEntry[]): Complaint[] {
  const given = themes.flatMap((theme, i) => (theme.remainder === undefined ? [] : [{ theme, i }]));
  if (given.length !== 1)
    return [
      {
        code: "theme-remainder",
        column: given[1] === undefined ? "themes" : `themes.${given[1].i}.remainder`,
        message: `${given.length} themes have the key remainder. Give it to the one theme that takes what no word places.`,
        ja: `remainder のある分野が${given.length}つある。どの語にも当たらない行を受ける1分野だけに書く。`,
      },
    ];
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
      const where = base === null ? "" : " or use an id of the extended file";
      return [
        {
          code: "theme-nameless",
          column: `themes.${i}.subthemes.${j}`,
          message: `The subtheme "${id}" has no name. Add ja and en${where}.`,
          ja: `小分類「${id}」に名称がない。ja と en を書く${base === null ? "" : "か、元のファイルの識別子にする"}。`,
        },
      ];
    }),
  );
}

/** What the extended file's words place must come out somewhere. */
function homeless({ subthemes }: Scheme, base: Scheme | null): Complaint[] {
  const kept = new Set(subthemes.map(({ id }) => id));
  const lost = (base?.subthemes ?? []).filter(({ id }) => !kept.has(id));
  if (lost.length === 0) return [];
  const ids = lost.map(({ id }) => id).join(", ");
  return [
    {
      code: "subtheme-homeless",
      column: "themes",
      message: `No theme has ${ids} of the extended file. Put each under a theme; the remainder may take them.`,
      ja: `元のファイルの小分類 ${ids} がどの分野にもない。どれかの分野に入れる（余りの分野でもよい）。`,
    },
  ];
}
