import type { Translated } from "../lib/language.ts";
import type { Municipality } from "../tables/rows.ts";

type Named = Pick<Municipality, "name" | "name_en">;

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
