import type { Problem } from "../../lib/errors.ts";
import type { Tables } from "../../tables/table.ts";
import { caveatCheck } from "./caveats.ts";
import { compare } from "./comparisons.ts";
import { measureFit } from "./fit.ts";
import type { Given } from "./members.ts";
import { withNotes } from "./notes.ts";
import { measureTables } from "./tables.ts";

export interface Measured {
  /** Everything that is wrong with data/measures.yaml. */
  problems: Problem[];
  /** Once nothing is. */
  tables(): Pick<Tables, "comparisons" | "measures" | "measureMembers" | "conversionSteps">;
}

/**
 * The measures of data/measures.yaml: their rows converted and compared, what is wrong with them or
 * does not fit, what their caveats say, and the tables that say how to do it again.
 */
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
