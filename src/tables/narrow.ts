import { type ColumnTable, op } from "arquero";
import { fromRows, lift } from "../lib/arquero.ts";
import type { OfficialDistribution } from "./rows.ts";
import type { Tables } from "./table.ts";

/**
 * The tables of some municipalities alone: the rows that name one of them, and tables that name none as
 * they are. A measure that is then left with one municipality compares nothing and goes.
 */
export function narrow(tables: Tables, codes: readonly string[]): Tables {
  const chosen = fromRows(
    ["municipality_code"],
    codes.map((municipality_code) => ({ municipality_code })),
  );
  const own = (rows: ColumnTable) =>
    rows.column("municipality_code") === undefined ? rows : rows.semijoin(chosen).reify();
  const others = Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [name, own(rows)]),
  ) as Tables;
  const comparisons = shared(others.comparisons);
  const compared = (rows: ColumnTable) =>
    rows.semijoin(comparisons, "measure").semijoin(others.indicators, ["indicator_id", "id"]);
  return {
    ...others,
    comparisons,
    municipalities: tables.municipalities.semijoin(chosen, ["code", "municipality_code"]).reify(),
    measures: tables.measures.semijoin(comparisons, "measure").reify(),
    measureMembers: compared(tables.measureMembers).reify(),
    conversionSteps: compared(tables.conversionSteps).reify(),
    contextDistributions: tables.contextDistributions
      .filter(
        lift<OfficialDistribution>(
          ({ scope, municipality_code }) => scope === "japan" || codes.includes(municipality_code),
        ),
      )
      .reify(),
    // All municipalities of Japan, whomever the tables are of.
    places: tables.places,
  };
}

/** The rows of measures with more than one municipality. */
function shared(comparisons: ColumnTable): ColumnTable {
  const places = comparisons
    .groupby("measure")
    .rollup({ places: op.distinct("municipality_code") })
    .filter((d: { places: number }) => d.places > 1);
  return comparisons.semijoin(places, "measure").reify();
}
