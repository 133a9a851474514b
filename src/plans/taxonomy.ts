import type { SubthemeRow, ThemeRow } from "../tables/rows.ts";
import type { TaxonomyFile, ThemeEntry } from "./taxonomy-schema.ts";

/** The taxonomy in force: what a file says, with what the file that it extends says. */
export interface Taxonomy extends Omit<TaxonomyFile, "extends" | "themes"> {
  themes: readonly ThemeRow[];
  subthemes: readonly SubthemeRow[];
  /** Where a row stands that no word places. */
  remainder: Place;
}

export interface Place {
  theme: string;
  subtheme: string;
}

type Lists = Omit<TaxonomyFile, "extends" | "themes">;

/**
 * @param base the taxonomy that the file extends. Its words come after the file's own, and its
 * overrides give way to them; every place is the one that this file gives its subtheme.
 */
export function taxonomyOf(file: TaxonomyFile, base: Taxonomy | null): Taxonomy {
  const themes = file.themes.map(themeRow);
  const subthemes = file.themes.flatMap((theme) => subthemeRows(theme, base?.subthemes ?? []));
  const rest = file.themes.find(({ remainder }) => remainder !== undefined) ?? file.themes[0];
  const remainder = { theme: rest?.id ?? "", subtheme: rest?.remainder ?? "" };
  const lists = base === null ? file : joined(file, base);
  return placed({ ...lists, themes, subthemes, remainder });
}

function themeRow({ id, ja, en, short, short_en, remainder }: ThemeEntry, index: number): ThemeRow {
  return {
    id,
    position: index + 1,
    name: ja,
    name_en: en,
    short: short ?? ja,
    short_en: short_en ?? en,
    is_remainder: remainder !== undefined,
  };
}

/** A subtheme of the extended file brings its names, and its goals where the theme states none. */
function subthemeRows(theme: ThemeEntry, known: readonly SubthemeRow[]): SubthemeRow[] {
  const { id, ja, en, subthemes = [{ id, ja, en, mixed: false }], sdg_goals } = theme;
  return subthemes.map((entry) => {
    const old = known.find((row) => row.id === entry.id);
    return {
      id: entry.id,
      theme: id,
      name: entry.ja ?? old?.name ?? "",
      name_en: entry.en ?? old?.name_en ?? "",
      is_mixed: entry.mixed ?? old?.is_mixed ?? false,
      sdg_goals: sdg_goals?.join(" ") ?? old?.sdg_goals ?? "",
    };
  });
}

function joined(own: Lists, base: Lists): Lists {
  return {
    policy_surveys: [...own.policy_surveys, ...base.policy_surveys],
    words: [...own.words, ...base.words],
    directions: [...own.directions, ...base.directions],
    overrides: [...base.overrides, ...own.overrides],
    logic: own.logic ?? base.logic,
    year_doubts: own.year_doubts ?? base.year_doubts,
    pandemic: own.pandemic ?? base.pandemic,
    policies: {
      words: [...own.policies.words, ...base.policies.words],
      overrides: [...base.policies.overrides, ...own.policies.overrides],
    },
    headlines: [...own.headlines, ...base.headlines],
  };
}

/** The taxonomy with each of its entries under the theme that its subtheme has now. */
function placed(taxonomy: Taxonomy): Taxonomy {
  const { words, overrides, policies } = taxonomy;
  const place = placeIn(taxonomy);
  return {
    ...taxonomy,
    words: words.map(place),
    overrides: overrides.map(place),
    policies: { words: policies.words.map(place), overrides: policies.overrides.map(place) },
  };
}

/** The same entry under the theme that its subtheme has in the taxonomy. */
export function placeIn({ subthemes }: Pick<Taxonomy, "subthemes">) {
  const themes = new Map(subthemes.map(({ id, theme }) => [id, theme]));
  return <Entry extends Place>(entry: Entry): Entry => ({
    ...entry,
    theme: themes.get(entry.subtheme) ?? entry.theme,
  });
}
