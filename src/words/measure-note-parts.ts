import type { Translated } from "../lib/language.ts";
import type { Comparison, Indicator, Municipality } from "../tables/rows.ts";

/** What the sentences of a measure's note share. */

/** What a measure's note is made from: the rows compared, as typed and as converted. */
export interface Noted {
  measure: { members: readonly MemberSteps[] };
  comparisons: readonly Comparison[];
  indicators: readonly Indicator[];
  municipalities: readonly Pick<Municipality, "code" | "name" | "name_en">[];
}

/** A row of a measure with the steps that it is converted by. */
interface MemberSteps {
  row: string;
  conversion: readonly { step: string; denominator?: unknown }[];
}

type Place = Noted["municipalities"][number];

export const NOTHING: Translated = { ja: "", en: "" };

export function rowsOf({ indicators }: Pick<Noted, "indicators">, { code }: Place): Indicator[] {
  return indicators.filter((row) => row.municipality_code === code);
}

/** How many municipalities the rows are of. */
export function placesIn(rows: readonly { municipality_code: string }[]): number {
  return new Set(rows.map(({ municipality_code }) => municipality_code)).size;
}

export function joined(said: readonly Translated[]): Translated {
  return { ja: said.map(({ ja }) => ja).join(""), en: said.map(({ en }) => en).join(" ") };
}
