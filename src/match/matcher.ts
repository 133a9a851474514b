import { isDistinct, quantityOf } from "../compare/distinct.ts";
import { contextOf } from "../compare/measures/members.ts";
import type { Project } from "../plans/project.ts";
import type { Indicator } from "../tables/rows.ts";
import { rowsIn, type Tables } from "../tables/table.ts";
import { best, type Candidate, candidateOf, measuresByQuantity } from "./candidates.ts";
import { factsBy } from "./evidence.ts";
import { type Join, type JoinContext, joinsOf, unitsIn } from "./joins.ts";
import { similarityTo } from "./similarity.ts";
import { usualDivisions } from "./steps.ts";

export interface Match extends Candidate {
  joins: Join[];
}

export interface Matcher {
  /** Rows whose quantity stands in no measure; repeats are left to their first appearance. */
  unmatched: Indicator[];
  /** What may be the same quantity as a row, best first. */
  matches(row: Indicator): Match[];
  /** Two rows beside each other, however far apart their words are. */
  pair(row: Indicator, other: Indicator): Match;
}

/**
 * Looks for rows of different municipalities that may state one quantity.
 * @param measures those taken as known; a measure left out is looked for anew
 */
export function createMatcher(
  tables: Tables,
  { measures, taxonomy, units }: Pick<Project, "measures" | "taxonomy" | "units">,
): Matcher {
  const rows = rowsIn("indicators", tables.indicators);
  const places = rowsIn("municipalities", tables.municipalities);
  const factsOf = factsBy(
    taxonomy.logic,
    places.map(({ name }) => name),
  );
  const facts = new Map(rows.map((row) => [row.id, factsOf(row)]));
  const known = measuresByQuantity(measures, rows);
  const similarity = similarityTo(rows);
  const context: JoinContext = {
    usual: usualDivisions(measures),
    unitIn: unitsIn(rowsIn("comparisons", tables.comparisons)),
    steps: contextOf({ ...tables, official: tables, measures, units }),
  };
  const against = (row: Indicator) => {
    const near = similarity(row);
    const own = factsOf(row);
    return (other: Indicator): Candidate =>
      candidateOf(own, facts.get(other.id) ?? factsOf(other), near.get(other.id) ?? 0, known);
  };
  const joined =
    (row: Indicator) =>
    (candidate: Candidate): Match => ({
      ...candidate,
      joins: joinsOf(factsOf(row), candidate, context),
    });
  const isElsewhere = (row: Indicator) => (other: Indicator) =>
    other.municipality_code !== row.municipality_code && !other.is_repeat;
  return {
    unmatched: rows.filter((row) => isDistinct(row) && !known.has(quantityOf(row))),
    matches: (row) => best(rows.filter(isElsewhere(row)).map(against(row))).map(joined(row)),
    pair: (row, other) => joined(row)(against(row)(other)),
  };
}
