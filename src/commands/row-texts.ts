import type { Language } from "../lib/language.ts";
import type { Indicator } from "../tables/rows.ts";
import { commandText } from "../words/command-texts.ts";

type Labelled = Pick<Indicator, "id" | "label">;

/** What `npm run check` says of a row that no word places. */
export function themeText(
  { row, like }: { row: Labelled; like: (Labelled & Pick<Indicator, "theme" | "subtheme">) | null },
  lang: Language,
): string {
  const own = { id: row.id, label: row.label };
  if (like === null) return commandText("check.alone", lang, own);
  const { theme, subtheme, id, label } = like;
  return commandText("check.near", lang, { ...own, theme, subtheme, like: id, likeLabel: label });
}

/** A row as messages name it: its label with the part, and its unit. */
export function rowNames(
  { id, label, series, unit }: Labelled & Pick<Indicator, "series" | "unit">,
  lang: Language,
) {
  const name = series === "" ? label : `${label} ${series}`;
  return { id, label: name, unit: unit || commandText("match.noUnit", lang) };
}
