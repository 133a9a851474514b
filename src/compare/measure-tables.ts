import type { ConversionStep, Measure } from "../plans/schemas.ts";
import type { ConversionStepRow, Indicator, Municipality, Rows } from "../tables/rows.ts";
import { convert } from "./conversion.ts";
import { type Denominators, denominatorOf } from "./denominator.ts";
import { unitFactor } from "./unit-change.ts";

type MeasureTables = Pick<Rows, "measures" | "measureMembers" | "conversionSteps">;
type Compared = Denominators & Pick<Rows, "indicators" | "comparisons" | "municipalities">;
/** What a step looks up, by id and by code. */
interface Known {
  tables: Compared;
  rows: ReadonlyMap<string, Indicator>;
  places: ReadonlyMap<string, Municipality>;
}

/**
 * data/measures.yaml as three tables: with indicators and municipalities they are all that is
 * needed to build the comparisons again. A measure that compares nothing is left out.
 */
export function measureTables(measures: readonly Measure[], tables: Compared): MeasureTables {
  const rows = new Map(tables.indicators.map((row) => [row.id, row]));
  const places = new Map(tables.municipalities.map((place) => [place.code, place]));
  const compared = new Set(tables.comparisons.map(({ measure }) => measure));
  const result: MeasureTables = { measures: [], measureMembers: [], conversionSteps: [] };
  for (const measure of measures.filter(({ id }) => compared.has(id))) {
    const { id, members, subtheme, unit_en, ...rest } = measure;
    result.measures.push({
      measure: id,
      name: rest.name,
      name_en: rest.name_en,
      theme: rest.theme,
      subtheme,
      unit: rest.unit,
      unit_en,
      direction: rest.direction,
      grade: rest.grade,
      caveat: rest.caveat,
      caveat_en: rest.caveat_en,
    });
    for (const [i, member] of members.entries()) {
      const row = rows.get(member.row);
      if (row === undefined) continue;
      result.measureMembers.push({ measure: id, indicator_id: row.id, position: i + 1 });
      result.conversionSteps.push(
        ...steps(measure, row, member.conversion, { tables, rows, places }),
      );
    }
  }
  return result;
}

/** The written steps and the last one into the measure's unit, with the unit after each. */
function steps(
  { id, grade, unit }: Measure,
  row: Indicator,
  written: readonly ConversionStep[],
  known: Known,
): ConversionStepRow[] {
  const common = grade === "same" || grade === "convertible";
  const all: ConversionStep[] = common ? [...written, { step: "unit", to: unit }] : [...written];
  const { tables, places } = known;
  const municipality = places.get(row.municipality_code);
  const context = { indicators: tables.indicators, municipality, row, official: tables };
  const unitAfter = (count: number) => convert(null, row.unit, all.slice(0, count), context).unit;
  return all.map((step, i) => ({
    measure: id,
    indicator_id: row.id,
    step: i + 1,
    ...operation(step, unitAfter(i), row.municipality_code, known),
    unit_after: unitAfter(i + 1),
  }));
}

function operation(
  step: ConversionStep,
  from: string,
  code: string,
  { tables, rows }: Known,
): Pick<ConversionStepRow, "operation" | "factor" | "denominator" | "other_id"> {
  const none = { factor: null, denominator: null, other_id: null };
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
      return { ...none, operation: "change_rate" };
    case "per":
      if (typeof step.denominator !== "string") {
        // Worked out, since the item's year and municipality are fixed by the step and the row.
        const found = denominatorOf(step, { municipality: undefined, code }, tables);
        const factor = "code" in found ? null : step.per / found.amount;
        return { ...none, operation: "multiply", factor };
      }
      return { ...none, operation: "per", factor: step.per, denominator: step.denominator };
    default: {
      const other = rows.get(step.row);
      const factor = other === undefined ? null : unitFactor(other.unit, from);
      return { ...none, operation: step.step, factor, other_id: step.row };
    }
  }
}
