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

/** A member of a measure beside its row. */
export interface Member {
  measure: Measure;
  /** Of the measure and of the member, as data/measures.yaml counts them from 0. */
  path: readonly [measure: number, member: number];
  row: Indicator;
  /** The written steps and, for values that are compared, the one into the measure's own unit. */
  steps: readonly ConversionStep[];
}

/** The members of the measures whose rows there are, in the order of data/measures.yaml. */
export function membersOf(given: Pick<Given, "indicators" | "measures">): Member[] {
  const rows = rowsNamed(given);
  return given.measures.flatMap((measure, i) =>
    measure.members.flatMap(({ row: id, conversion }, j): Member[] => {
      const row = rows.get(id);
      if (row === undefined) return [];
      const into = measure.grade === "same" || measure.grade === "convertible";
      const last: ConversionStep[] = into ? [{ step: "unit", to: measure.unit }] : [];
      return [{ measure, path: [i, j], row, steps: [...conversion, ...last] }];
    }),
  );
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
      ...{ rows, official, units },
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
