import { remember } from "../lib/memo.ts";
import { exact } from "../lib/number.ts";
import { foldWidth } from "../notation/text.ts";
import { unitFactor } from "../notation/unit-change.ts";
import { groupBy } from "../tables/group.ts";
import type { ContextPlan, ContextValue, Fact, Indicator } from "../tables/rows.ts";
import type { ContextDefinition } from "./schemas.ts";

/** Official values of a neighbouring year may stand in for a plan's year. */
const YEARS_APART = 1;

interface Stated {
  row_id: string;
  municipality_code: string;
  label: string;
  label_en: string;
  field: ContextPlan["field"];
  value: number;
  unit: string;
  year: number | null;
}

/**
 * Figures of the plans beside official ones of the same quantity: baselines, latest values and
 * facts, never targets. The rules stand with the items: words of the label and the largest
 * difference that is no finding. The official value is of the plan's year, else of a year beside it.
 */
export function againstPlans(
  items: readonly ContextDefinition[],
  values: readonly ContextValue[],
  rows: { indicators: readonly Indicator[]; facts: readonly Fact[] },
): ContextPlan[] {
  const rules = items.flatMap((item) =>
    item.plans.map((rule) => {
      return { item, rule, words: new RegExp(rule.match, "u"), stated: [] as Stated[] };
    }),
  );
  const rulesFor = remember((label) => {
    const text = foldWidth(label).replaceAll(" ", "");
    return rules.filter(({ words }) => words.test(text));
  });
  for (const row of rows.indicators)
    for (const { stated } of rulesFor(row.label)) stated.push(...ofIndicator(row));
  for (const fact of rows.facts)
    for (const { stated } of rulesFor(fact.subject)) stated.push(...ofFact(fact));
  const official = groupBy(values, ({ item_id }) => item_id);
  return rules.flatMap(({ item, rule, stated }) => {
    const byCode = groupBy(official.get(item.id) ?? [], (row) => row.municipality_code);
    return stated.flatMap((plan) => {
      const factor = unitFactor(plan.unit, plainUnit(item.unit));
      if (factor === null) return [];
      const value = exact(plan.value * factor);
      const own = byCode.get(plan.municipality_code) ?? [];
      return [compareOne(item, rule, { ...plan, value }, own, lastDigit(plan.value) * factor)];
    });
  });
}

function compareOne(
  item: ContextDefinition,
  rule: ContextDefinition["plans"][number],
  plan: Stated,
  values: readonly ContextValue[],
  step: number,
): ContextPlan {
  const own = values.filter((row) => row.value !== null);
  const official = nearest(own, plan.year);
  const difference = official?.value == null ? null : exact(plan.value - official.value);
  const allowed = rule.absolute ? rule.tolerance : rule.tolerance * Math.abs(official?.value ?? 0);
  // A plan that prints 60.7万人 says nothing about the digits below.
  const beyond = difference !== null && Math.abs(difference) > Math.max(allowed, step / 2) + 1e-9;
  const equal = beyond
    ? own.find((row) => row.value !== null && Math.abs(row.value - plan.value) < step / 2)
    : undefined;
  return {
    item_id: item.id,
    name: item.name,
    name_en: item.name_en,
    row_id: plan.row_id,
    municipality_code: plan.municipality_code,
    theme: item.theme,
    label: plan.label,
    label_en: plan.label_en,
    field: plan.field,
    unit: item.unit,
    unit_en: item.unit_en,
    plan_value: plan.value,
    plan_year: plan.year,
    official_value: official?.value ?? null,
    official_year: official?.year ?? null,
    quality: official?.quality ?? null,
    difference,
    tolerance: rule.tolerance,
    tolerance_absolute: rule.absolute,
    verdict: difference === null ? "no_official" : beyond ? "beyond" : "within",
    equal_year: equal?.year ?? null,
    reason: rule.reason,
    reason_en: rule.reason_en,
  };
}

function nearest(own: readonly ContextValue[], year: number | null): ContextValue | undefined {
  if (year === null) return undefined;
  return own
    .filter((row) => Math.abs(row.year - year) <= YEARS_APART)
    .toSorted((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year) || a.year - b.year)[0];
}

/** Repeats and rows of a quantity that another row states say the same again. */
function ofIndicator(row: Indicator): Stated[] {
  if (row.is_repeat || row.same_as !== null) return [];
  const { id: row_id, municipality_code, label, label_en, unit } = row;
  const common = { row_id, municipality_code, label, label_en, unit };
  const baseline = {
    field: "baseline" as const,
    value: row.baseline_value,
    year: row.baseline_year,
  };
  const latest = { field: "latest" as const, value: row.latest_value, year: row.latest_year };
  return [baseline, latest].flatMap(({ value, ...rest }) =>
    value === null ? [] : [{ ...common, ...rest, value }],
  );
}

function ofFact(fact: Fact): Stated[] {
  const { id: row_id, municipality_code, subject, subject_en, value, unit, year } = fact;
  if (value === null) return [];
  const label = { label: subject, label_en: subject_en };
  return [{ row_id, municipality_code, ...label, field: "fact", value, unit, year }];
}

/** ㎡/人 → ㎡ and g/人日 → g where plans leave the denominator to the label. */
function plainUnit(unit: string): string {
  return unit.replace(/\/人日?$/u, "");
}

/** The size of the last digit of a number: 0.1 for 60.7, 1 for 38. */
function lastDigit(value: number): number {
  return 10 ** -(String(value).split(".")[1]?.length ?? 0);
}
