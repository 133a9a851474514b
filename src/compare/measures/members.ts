import type { ColumnTable } from "arquero";
import { fromRows } from "../../lib/arquero.ts";
import { rememberObject } from "../../lib/memo.ts";
import type { ConversionStep, Measure } from "../../plans/measure-schemas.ts";
import type { Taxonomy } from "../../plans/taxonomy.ts";
import type { Indicator } from "../../tables/rows.ts";
import { indicatorsNamed, rowsIn, type Tables } from "../../tables/table.ts";
import type { UnitNames } from "../../words/conversion.ts";
import { type Denominators, denominatorName } from "../conversion/denominator.ts";
import type { ConversionContext } from "../conversion/formula.ts";

/** The tables of official statistics. */
type Official = Pick<Tables, "context" | "contextItems">;

/** What data/measures.yaml is compared with: every step of this folder takes from it what it needs. */
export interface Given {
  measures: readonly Measure[];
  /** Each row once. */
  indicators: ColumnTable;
  municipalities: ColumnTable;
  /** Statistics that steps may divide by. */
  official: Official;
  /** The themes in their order, and what tells what a row measures. */
  taxonomy: Pick<Taxonomy, "themes" | "logic">;
  units: UnitNames;
  /** The file and line of a row, for messages. */
  placeOf(id: string): string;
}

/** A member of a measure: its places in data/measures.yaml, the row it names, and all its steps. */
export interface Member {
  measure_at: number;
  member_at: number;
  id: string;
  steps: readonly ConversionStep[];
}

/** The written steps and the last one into the measure's own unit, which is never written out. */
export function stepsInto(
  { grade, unit }: Pick<Measure, "grade" | "unit">,
  written: readonly ConversionStep[],
): ConversionStep[] {
  const common = grade === "same" || grade === "convertible";
  return common ? [...written, { step: "unit", to: unit }] : [...written];
}

/** Every member of the measures, in their order, with all its steps. */
export function membersOf(measures: readonly Measure[]): ColumnTable {
  const members = measures.flatMap((measure, measure_at) =>
    measure.members.map(({ row, conversion }, member_at): Member => {
      return { measure_at, member_at, id: row, steps: stepsInto(measure, conversion) };
    }),
  );
  return fromRows(["measure_at", "member_at", "id", "steps"], members);
}

/** The rows that measures and their steps name, by their ids; once for what is given. */
export const rowsNamed = rememberObject(
  ({
    indicators,
    measures,
  }: Pick<Given, "indicators" | "measures">): ReadonlyMap<string, Indicator> => {
    const named = measures.flatMap(({ members }) =>
      members.flatMap(({ row, conversion }) => [
        { id: row },
        ...conversion.flatMap((step) => ("row" in step ? [{ id: step.row }] : [])),
      ]),
    );
    return indicatorsNamed(indicators, fromRows(["id"], named), "id");
  },
);

/** What the steps of a row look up. */
export const contextOf = rememberObject(
  (given: Omit<Given, "taxonomy" | "placeOf">): ((row: Indicator) => ConversionContext) => {
    const rows = rowsNamed(given);
    const official = statisticsNamed(given.official, given.measures);
    const municipalities = rowsIn("municipalities", given.municipalities);
    const places = new Map(municipalities.map((row) => [row.code, row]));
    const { units } = given;
    return ({ municipality_code: code }) => ({
      rows,
      official,
      units,
      municipality: places.get(code),
    });
  },
);

/** The official statistics that steps divide by. */
function statisticsNamed(
  { context, contextItems }: Official,
  measures: readonly Measure[],
): Denominators {
  const steps = measures.flatMap(({ members }) => members.flatMap((one) => one.conversion));
  const named = steps.flatMap((step) =>
    step.step === "per" ? [{ item_id: denominatorName(step) }] : [],
  );
  return {
    context: rowsIn("context", context.semijoin(fromRows(["item_id"], named))),
    contextItems: rowsIn("contextItems", contextItems),
  };
}
