import { type ColumnTable, escape as lift, op, table } from "arquero";
import { exact } from "../lib/number.ts";
import { foldWidth } from "../notation/text.ts";
import { unitFactor } from "../notation/unit-change.ts";
import type { OfficialPlan } from "../tables/rows.ts";
import { tableOf } from "../tables/table.ts";
import type { ItemDefinition } from "./schemas.ts";
import { type Stated, statedByPlans } from "./stated.ts";

/** Official values of a neighbouring year may stand in for a plan's year. */
const YEARS_APART = 1;
const OWN = ["item_id", "municipality_code"];

/**
 * Figures of the plans beside official ones of the same quantity: baselines, latest values and
 * facts, never targets. The rules stand with the items: words of the label and the largest
 * difference that is no finding. The official value is of the plan's year, else of a year beside it.
 * @param official the values of the items, by item, place and year.
 */
export function againstPlans(
  items: readonly ItemDefinition[],
  official: ColumnTable,
  { indicators, facts }: { indicators: ColumnTable; facts: ColumnTable },
): ColumnTable {
  const rules = items.flatMap((item) => item.plans.map((rule) => ({ item, rule })));
  const stated = statedByPlans(indicators, facts).derive({ at: () => op.row_number() });
  const pairs = rulesByLabel(rules, stated).join(stated, "label");
  const series = seriesOf(official.semijoin(pairs.select(...OWN), [OWN, OWN]));
  const compared = pairs.join_left(series, [OWN, OWN]).orderby("place", "at").objects() as Pair[];
  return tableOf(
    "contextPlans",
    compared.flatMap((pair) => {
      const own = rules[pair.place];
      return own === undefined ? [] : compareOne(own, pair);
    }),
  );
}

interface Rule {
  item: ItemDefinition;
  rule: ItemDefinition["plans"][number];
}

/** Which rules (by their place) speak of which labels. */
function rulesByLabel(rules: readonly Rule[], stated: ColumnTable): ColumnTable {
  const words = rules.map(({ rule }) => new RegExp(rule.match, "u"));
  return table({
    place: rules.map((_, place) => place),
    item_id: rules.map(({ item }) => item.id),
  })
    .cross(stated.select("label").dedupe())
    .filter(
      lift(({ place, label }: { place: number; label: string }) =>
        words[place]?.test(foldWidth(label).replaceAll(" ", "")),
      ),
    );
}

/** The known years and values of each item and municipality, in the order of years. */
function seriesOf(official: ColumnTable): ColumnTable {
  return official
    .filter((d) => d.value !== null)
    .groupby(...OWN)
    .rollup({
      years: op.array_agg("year"),
      values: op.array_agg("value"),
      qualities: op.array_agg("quality"),
    });
}

interface Pair extends Stated {
  /** Of the rule. */
  place: number;
  years?: number[];
  values?: number[];
  qualities?: NonNullable<OfficialPlan["quality"]>[];
}

/** @returns nothing where the units measure different things. */
function compareOne({ item, rule }: Rule, pair: Pair): OfficialPlan[] {
  const factor = unitFactor(pair.unit, plainUnit(item.unit));
  if (factor === null) return [];
  const { row_id, municipality_code, label, label_en, field, year, values = [] } = pair;
  const value = exact(pair.value * factor);
  const official = nearest(pair);
  const difference = official === null ? null : exact(value - official.value);
  const allowed = rule.absolute ? rule.tolerance : rule.tolerance * Math.abs(official?.value ?? 0);
  // A plan that prints 60.7万人 says nothing about the digits below.
  const half = (lastDigit(pair.value) * factor) / 2;
  const beyond = difference !== null && Math.abs(difference) > Math.max(allowed, half) + 1e-9;
  const equal = values.findIndex((other) => Math.abs(other - value) < half);
  return [
    {
      item_id: item.id,
      name: item.name,
      name_en: item.name_en,
      row_id,
      municipality_code,
      theme: item.theme,
      label,
      label_en,
      field,
      unit: item.unit,
      unit_en: item.unit_en,
      plan_value: value,
      plan_year: year,
      official_value: official?.value ?? null,
      official_year: official?.year ?? null,
      quality: official?.quality ?? null,
      difference,
      tolerance: rule.tolerance,
      tolerance_absolute: rule.absolute,
      verdict: difference === null ? "no_official" : beyond ? "beyond" : "within",
      equal_year: (beyond ? pair.years?.[equal] : undefined) ?? null,
      reason: rule.reason,
      reason_en: rule.reason_en,
    },
  ];
}

/** The official value of the plan's year, else of the year before or after it. */
function nearest({ year, years = [], values = [], qualities = [] }: Pair) {
  if (year === null) return null;
  const distance = (at: number) => Math.abs((years[at] ?? Number.NaN) - year);
  const [at] = [...years.keys()]
    .filter((place) => distance(place) <= YEARS_APART)
    .sort((a, b) => distance(a) - distance(b) || a - b);
  if (at === undefined) return null;
  return { year: years[at] ?? null, value: values[at] ?? 0, quality: qualities[at] ?? null };
}

/** ㎡/人 → ㎡ and g/人日 → g where plans leave the denominator to the label. */
function plainUnit(unit: string): string {
  return unit.replace(/\/人日?$/u, "");
}

/** The size of the last digit of a number: 0.1 for 60.7, 1 for 38. */
function lastDigit(value: number): number {
  return 10 ** -(String(value).split(".")[1]?.length ?? 0);
}
