import { valuesOf } from "../lib/arquero.ts";
import { unitFactor } from "../notation/unit-change.ts";
import type { ConversionStep, Measure } from "../plans/measure-schemas.ts";
import type { ConversionStepRow, Indicator, Moment, Municipality, RowOf } from "../tables/rows.ts";
import { rowsIn, type Tables, tableOf } from "../tables/table.ts";
import { convert } from "./conversion.ts";
import type { ConversionWords } from "./conversion-context.ts";
import { type Denominators, denominatorOf } from "./denominator.ts";
import { rowsNamed, statisticsNamed, stepsInto } from "./measure-members.ts";
import { whenOf } from "./years-between.ts";

type Compared = Pick<
  Tables,
  "indicators" | "comparisons" | "municipalities" | "context" | "contextItems"
>;

/** What a step looks up, by id and by code. */
interface Known {
  rows: ReadonlyMap<string, Indicator>;
  places: ReadonlyMap<string, Municipality>;
  official: Denominators;
  words: ConversionWords;
}

/**
 * data/measures.yaml as three tables: with indicators and municipalities they are all that is
 * needed to build the comparisons again. A measure that compares nothing is left out.
 */
export function measureTables(
  measures: readonly Measure[],
  tables: Compared,
  words: ConversionWords,
): Pick<Tables, "measures" | "measureMembers" | "conversionSteps"> {
  const compared = new Set(valuesOf<string>(tables.comparisons, "measure"));
  const shown = measures.filter(({ id }) => compared.has(id));
  const places = rowsIn("municipalities", tables.municipalities);
  const known: Known = {
    rows: rowsNamed(tables.indicators, measures),
    places: new Map(places.map((place) => [place.code, place])),
    official: statisticsNamed(tables, measures),
    words,
  };
  const members = shown.flatMap((measure) =>
    measure.members.flatMap((member, i) => {
      const row = known.rows.get(member.row);
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
        steps(measure, row, stepsInto(measure, member.conversion), known),
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
  known: Known,
): ConversionStepRow[] {
  const municipality = known.places.get(row.municipality_code);
  const context = { ...known, municipality, row };
  const units = all.map((_, i) => convert(null, row.unit, all.slice(0, i + 1), context).unit);
  return all.map((step, i) => ({
    ...operation(step, units[i - 1] ?? row.unit, row, known),
    measure: id,
    indicator_id: row.id,
    step: i + 1,
    unit_after: units[i] ?? "",
  }));
}

function operation(
  step: ConversionStep,
  from: string,
  row: Indicator,
  { rows, official }: Known,
): Pick<ConversionStepRow, "operation" | "factor" | "factor_latest" | "denominator" | "other_id"> {
  const none = { factor: null, factor_latest: null, denominator: null, other_id: null };
  switch (step.step) {
    case "unit": {
      const factor = unitFactor(from, step.to);
      return factor === 1
        ? { ...none, operation: "rename" }
        : { ...none, operation: "multiply", factor };
    }
    case "label_unit":
      return { ...none, operation: "rename" };
    case "change_rate":
    case "change_points":
    case "left_of_reference":
      return { ...none, operation: step.step };
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
