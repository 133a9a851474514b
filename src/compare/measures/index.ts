import type { ColumnTable } from "arquero";
import { group } from "d3";
import type { Problem } from "../../lib/errors.ts";
import type { Comparison } from "../../tables/rows.ts";
import { completed, rowsIn, type Tables } from "../../tables/table.ts";
import { measureNote } from "../../words/measure-notes.ts";
import { caveatCheck } from "./caveats.ts";
import { compare } from "./comparisons.ts";
import { measureFit } from "./fit.ts";
import { type Given, rowsNamed } from "./members.ts";
import { measureTables } from "./tables.ts";

export interface Measured {
  /** Everything that is wrong with data/measures.yaml. */
  problems: Problem[];
  /** Once nothing is. */
  tables(): Pick<Tables, "comparisons" | "measures" | "measureMembers" | "conversionSteps">;
}

/** The measures converted and compared, what is wrong with them, and the tables to do it again. */
export function measured(given: Given): Measured {
  const { comparisons, problems } = compare(given);
  return {
    problems: [...problems, ...measureFit(given, comparisons), ...caveatCheck(given)],
    tables: () => ({
      comparisons: withNotes(given, comparisons),
      ...measureTables(given, comparisons),
    }),
  };
}

/** The comparisons with what follows from their rows behind each caveat. */
export function withNotes(
  given: Pick<Given, "measures" | "indicators" | "municipalities">,
  comparisons: ColumnTable,
): ColumnTable {
  const compared = group(rowsIn("comparisons", comparisons), ({ measure }) => measure);
  const municipalities = rowsIn("municipalities", given.municipalities);
  const named = rowsNamed(given);
  const notes = given.measures.map((measure) => {
    const note = measureNote({
      measure,
      comparisons: compared.get(measure.id) ?? [],
      indicators: measure.members.flatMap(({ row }) => named.get(row) ?? []),
      municipalities,
    });
    return [measure.id, note] as const;
  });
  const noteOf = new Map(notes);
  return completed("comparisons", comparisons, ({ measure, caveat, caveat_en }: Comparison) => {
    const { ja, en } = noteOf.get(measure) ?? { ja: "", en: "" };
    return { caveat: `${caveat}${ja}`, caveat_en: `${caveat_en} ${en}`.trim() };
  });
}
