import type { Translated } from "../lib/language.ts";
import type { Rows } from "./rows.ts";

/** The themes of a run with their names, for whatever counts, draws or speaks by theme. */
export interface Themes {
  /** All of them in order, the remainder at its place. */
  ids: readonly string[];
  /** Those that stand for a subject: all but the remainder. */
  subjects: readonly string[];
  /** The name of a theme; its id where there is no such theme. */
  name(theme: string): Translated;
  /** The same for narrow columns. */
  short(theme: string): Translated;
  /** The subthemes of a theme in order. */
  subthemes(theme: string): readonly string[];
  /** Whether a subtheme gathers rows of many subjects. */
  isMixed(id: string): boolean;
  /** The name of a subtheme; its id where there is no such subtheme. */
  subtheme(id: string): Translated;
}

export type ThemeTables = Pick<Rows, "themes" | "subthemes">;

export function themesOf({ themes, subthemes }: ThemeTables): Themes {
  const named = (rows: readonly { id: string; name: string; name_en: string }[]) => {
    const names = new Map(rows.map(({ id, name, name_en }) => [id, { ja: name, en: name_en }]));
    return (id: string) => names.get(id) ?? { ja: id, en: id };
  };
  return {
    ids: themes.map(({ id }) => id),
    subjects: themes.filter(({ is_remainder }) => !is_remainder).map(({ id }) => id),
    name: named(themes),
    short: named(themes.map((row) => ({ ...row, name: row.short, name_en: row.short_en }))),
    subthemes: (theme) => subthemes.filter((row) => row.theme === theme).map(({ id }) => id),
    isMixed: (id) => subthemes.some((row) => row.id === id && row.is_mixed),
    subtheme: named(subthemes),
  };
}
