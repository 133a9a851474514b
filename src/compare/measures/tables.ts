import type { ColumnTable } from "arquero";
import { valuesOf } from "../../lib/arquero.ts";
import { unitFactor } from "../../notation/unit-change.ts";
import type { ConversionStep, Measure } from "../../plans/measure-schemas.ts";
import type { ConversionStepRow, Indicator, Moment, RowOf } from "../../tables/rows.ts";
import { type Tables, tableOf } from "../../tables/table.ts";
import { convert } from "../conversion/convert.ts";
import { denominatorOf } from "../conversion/denominator.ts";
import type { ConversionContext } from "../conversion/formula.ts";
import { whenOf } from "../years-between.ts";
import { contextOf, type Given, rowsNamed, stepsInto } from "./members.ts";

/** measures.yaml as tables from which comparisons follow again; without what compares nothing. */
export function measureTables(
  given: Omit<Given, "taxonomy" | "placeOf">,
  comparisons: ColumnTable,
): Pick<Tables, "measures" | "measureMembers" | "conversionSteps"> {
  const compared = new Set(valuesOf<string>(comparisons, "measure"));
  const shown = given.measures.filter(({ id }) => compared.has(id));
  const around = contextOf(given);
  const named = rowsNamed(given);
  const members = shown.flatMap((measure) =>
    measure.members.flatMap((member, i) => {
      const row = named.get(member.row);
      return row === undefined ? [] : [{ measure, member, row, position: i + 1 }];
    }),
  );
  return {
    measures: tableOf("measures", shown.map(measureRow)),
    measureMembers: tableOf(
      "measureMembers",
      members.map(({ measure, row, position }) => ({
        measure: measure.id,
        indicator_id: row.id,
        position,
      })),
    ),
    conversionSteps: tableOf(
      "conversionSteps",
      members.flatMap(({ measure, member, row }) =>
        steps(measure, row, stepsInto(measure, member.conversion), around(row)),
      ),
    ),
  };
}

function measureRow({ id, members: _, ...measure }: Measure): RowOf<"measures"> {
  return { measure: id, ...measure };
}

/** The steps of a row with the unit after each. */
function steps(
  { id }: Measure,
  row: Indicator,
  all: readonly ConversionStep[],
  context: ConversionContext,
): ConversionStepRow[] {
  const units = all.map(
    (_, i) => convert(null, row.unit, all.slice(0, i + 1), { row, ...context }).unit,
  );
  return all.map((step, i) => ({
    measure: id,
    indicator_id: row.id,
    step: i + 1,
    unit_after: units[i] ?? "",
    ...operation(step, units[i - 1] ?? row.unit, row, context),
  }));
}

function operation(
  step: ConversionStep,
  from: string,
  row: Indicator,
  { rows, official }: ConversionContext,
): Pick<ConversionStepRow, "operation" | "factor" | "factor_latest" | "denominator" | "other_id"> {
  const none = { factor: null, factor_latest: null, denominator: null, other_id: null };
  switch (step.step) {
    case "unit": {
      const factor = unitFactor(from, step.to);
      return factor === 1
        ? { operation: "rename", ...none }
        : { operation: "multiply", ...none, factor };
    }
    case "label_unit":
      return { operation: "rename", ...none };
    case "change_rate":
    case "change_points":
    case "left_of_reference":
      return { operation: step.step, ...none };
    case "per": {
      if (typeof step.denominator === "string")
        return { ...none, operation: "per", factor: step.per, denominator: step.denominator };
      // Worked out, since the item's year and municipality are fixed by the step and the row.
      const { municipality_code: code } = row;
      const factorAt = (moment: Moment) => {
        const place = { municipality: undefined, code, when: whenOf(row, moment) };
        const found = denominatorOf(step, place, official);
        return "code" in found ? null : step.per / found.amount;
      };
      const factor = factorAt("baseline");
      const latest = row.latest_year === null ? factor : factorAt("latest");
      const factor_latest = latest === factor ? null : latest;
      return { ...none, operation: "multiply", factor, factor_latest };
    }
    default: {
      const other = rows.get(step.row);
      const factor = other === undefined ? null : unitFactor(other.unit, from);
      return { ...none, operation: step.step, factor, other_id: step.row };
    }
  }
}
