import type { Language, Translated } from "../lib/language.ts";
import type { Indicator, Municipality } from "../tables/rows.ts";
import { fill } from "./text.ts";

type Labelled = Pick<Indicator, "id" | "label">;
type Named = Pick<Municipality, "name" | "name_en">;

/** What `npm run check` says of a row that no word places. */
export function themeText(
  { row, like }: { row: Labelled; like: (Labelled & Pick<Indicator, "theme" | "subtheme">) | null },
  lang: Language,
): string {
  const own = { id: row.id, label: row.label };
  if (like === null) return fill(UNPLACED.alone, lang, own);
  const { theme, subtheme, id, label } = like;
  return fill(UNPLACED.near, lang, { ...own, theme, subtheme, like: id, likeLabel: label });
}

const UNPLACED = {
  near: {
    ja: "{id}「{label}」：分野を決める語がない。{like}「{likeLabel}」に近いので、案は theme: {theme}、subtheme: {subtheme}。data/taxonomy.yamlのwordsかoverridesに加える。",
    en: '{id} "{label}": no word places the row. Near to {like} "{likeLabel}", so perhaps theme: {theme}, subtheme: {subtheme}. Add a word or an override to data/taxonomy.yaml.',
  },
  alone: {
    ja: "{id}「{label}」：分野を決める語がなく、ほかの計画に近い行もない。data/taxonomy.yamlのwordsかoverridesに加える。",
    en: '{id} "{label}": no word places the row, and no row of another plan is near. Add a word or an override to data/taxonomy.yaml.',
  },
} as const satisfies Record<string, Translated>;

/** A row as messages name it: its label with the part, and its unit. */
export function rowNames(
  { id, label, series, unit }: Labelled & Pick<Indicator, "series" | "unit">,
  lang: Language,
) {
  return { id, label: series === "" ? label : `${label} ${series}`, unit: unit || NO_UNIT[lang] };
}

const NO_UNIT: Translated = { ja: "単位なし", en: "no unit" };

/** What a caveat says of rows whose definition nobody has checked yet. */
export const caveatOf = {
  unchecked: (place: Named, label: string): Translated => ({
    ja: `${place.name}は「${label}」と書く。定義が同じかどうかは確かめていない。`,
    en: `${place.name_en} writes "${label}"; whether the definition is the same has not been checked.`,
  }),
  pair: (rows: readonly { place: Named | undefined; label: string; label_en: string }[]) => {
    const ja = rows.map(({ place, label }) => `${place?.name}は「${label}」`).join("、");
    const en = rows.map(({ place, label_en }) => `${place?.name_en} writes "${label_en}"`);
    return {
      ja: `${ja}と書く。定義と対象が同じかどうかは確かめていない。`,
      en: `${en.join(", ")}. Whether definition and scope are the same has not been checked.`,
    };
  },
};
