import { convert } from "../compare/conversion.ts";
import { type Denominators, denominatorOf } from "../compare/denominator.ts";
import { unitFactor } from "../notation/unit-change.ts";
import type { ConversionStep, Measure } from "../plans/schemas.ts";
import type { Indicator, Rows } from "../tables/rows.ts";
import { conversionWords } from "../words/conversion.ts";
import type { ConversionStepRow, MeasureMemberRow, MeasureRow, PlanRow } from "./extra-rows.ts";

interface MeasureTables {
  measures: MeasureRow[];
  members: MeasureMemberRow[];
  steps: ConversionStepRow[];
}

/** Plans as flat rows. */
export function planRows(plans: Rows["plans"]): PlanRow[] {
  return plans.map((plan) => ({
    id: plan.id,
    municipality_code: plan.municipality,
    title: plan.title,
    title_en: plan.title_en,
    publisher: plan.publisher,
    issued: plan.issued,
    period_start: plan.period.start ?? null,
    period_end: plan.period.end,
    document: plan.document.file,
    document_sha256: plan.document.sha256,
  }));
}

/**
 * data/measures.yaml as three tables: with indicators and municipalities they are all that is
 * needed to build the comparisons again. Members whose row the tables leave out are left out.
 */
export function measureTables(measures: readonly Measure[], tables: Rows): MeasureTables {
  const rows = new Map(tables.indicators.map((row) => [row.id, row]));
  const compared = new Set(tables.comparisons.map(({ measure }) => measure));
  const result: MeasureTables = { measures: [], members: [], steps: [] };
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
      form: rest.form,
      caveat: rest.caveat,
      caveat_en: rest.caveat_en,
    });
    for (const [i, member] of members.entries()) {
      const row = rows.get(member.row);
      if (row === undefined) continue;
      result.members.push({ measure: id, indicator_id: row.id, position: i + 1 });
      result.steps.push(...steps(measure, row, member.conversion, { ...tables, rows }));
    }
  }
  return result;
}

/** The written steps and the last one into the measure's unit, with the unit after each. */
function steps(
  { id, grade, unit }: Measure,
  row: Indicator,
  written: readonly ConversionStep[],
  tables: Rows & { rows: ReadonlyMap<string, Indicator> },
): ConversionStepRow[] {
  const common = grade === "same" || grade === "convertible";
  const all: ConversionStep[] = common ? [...written, { step: "unit", to: unit }] : [...written];
  const municipality = tables.municipalities.find(({ code }) => code === row.municipality_code);
  const { rows } = tables;
  const context = { rows, municipality, row, official: tables, words: conversionWords };
  const unitAfter = (count: number) => convert(null, row.unit, all.slice(0, count), context).unit;
  return all.map((step, i) => ({
    measure: id,
    indicator_id: row.id,
    step: i + 1,
    ...operation(step, unitAfter(i), { ...tables, code: row.municipality_code }),
    unit_after: unitAfter(i + 1),
  }));
}

function operation(
  step: ConversionStep,
  from: string,
  { indicators, code, ...official }: Denominators & Pick<Rows, "indicators"> & { code: string },
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
    case "change_points":
    case "left_of_reference":
      return { ...none, operation: step.step };
    case "per":
      if (typeof step.denominator !== "string") {
        // Worked out, since the item's year and municipality are fixed by the step and the row.
        const found = denominatorOf(step, { municipality: undefined, code }, official);
        const factor = "code" in found ? null : step.per / found.amount;
        return { ...none, operation: "multiply", factor };
      }
      return { ...none, operation: "per", factor: step.per, denominator: step.denominator };
    default: {
      const other = indicators.find(({ id }) => id === step.row);
      const factor = other === undefined ? null : unitFactor(other.unit, from);
      return { ...none, operation: step.step, factor, other_id: step.row };
    }
  }
}
