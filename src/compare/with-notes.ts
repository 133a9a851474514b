import type { ColumnTable } from "arquero";
import { group } from "d3";
import { fromRows, lift } from "../lib/arquero.ts";
import type { Measure } from "../plans/measure-schemas.ts";
import type { Comparison } from "../tables/rows.ts";
import { rowsIn, shaped } from "../tables/table.ts";
import { measureNote } from "../words/measure-notes.ts";
import { rowsNamed } from "./measure-members.ts";

/** The comparisons with what follows from their rows behind each caveat. */
export function withNotes(
  comparisons: ColumnTable,
  given: { measures: readonly Measure[]; indicators: ColumnTable; municipalities: ColumnTable },
): ColumnTable {
  const compared = group(rowsIn("comparisons", comparisons), ({ measure }) => measure);
  const municipalities = rowsIn("municipalities", given.municipalities);
  const named = rowsNamed(given.indicators, given.measures);
  const notes = given.measures.map((measure) => {
    const { ja, en } = measureNote({
      measure,
      comparisons: compared.get(measure.id) ?? [],
      indicators: measure.members.flatMap(({ row }) => named.get(row) ?? []),
      municipalities,
    });
    return { measure: measure.id, note: ja, note_en: en };
  });
  const noted = comparisons.lookup(fromRows(["measure", "note", "note_en"], notes)).derive({
    caveat: lift<Told>(({ caveat, note }) => `${caveat}${note}`),
    caveat_en: lift<Told>(({ caveat_en, note_en }) => `${caveat_en} ${note_en}`.trim()),
  });
  return shaped("comparisons", noted);
}

type Told = Comparison & { note: string; note_en: string };
