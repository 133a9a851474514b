import type { ColumnTable } from "arquero";
import { deriveAll, flatMapRows, lift } from "../../lib/arquero.ts";
import type { Problem } from "../../lib/errors.ts";
import { inEach, type Translated } from "../../lib/language.ts";
import { exact } from "../../lib/number.ts";
import {
  type Comparison,
  type Form,
  type Indicator,
  MOMENTS,
  type Moment,
} from "../../tables/rows.ts";
import { completed } from "../../tables/table.ts";
import { boundedAmount } from "../../words/bound.ts";
import { momentNames } from "../../words/names.ts";
import { type Conversion, convertMoment } from "../conversion/convert.ts";
import { whenOf, yearsBetween } from "../years-between.ts";
import { contextOf, type Given, type Member, membersOf, rowsNamed } from "./members.ts";
import { measureProblems, memberProblems } from "./problems.ts";

/** A member with the values of its row in the unit that its steps lead to. */
type Converted = Member & Record<Moment, Conversion>;

/**
 * Puts the rows that data/measures.yaml names beside each other. Values of `same` and `convertible`
 * measures come out in the measure's unit, others in the row's own unless steps are given. Sorted by
 * theme, measure, municipality and row, whatever the order of the input. A measure with a problem
 * gives no comparison; every problem of every measure is reported.
 */
export function compare(given: Given): { comparisons: ColumnTable; problems: Problem[] } {
  const { measures, indicators } = given;
  const around = contextOf(given);
  const rows = rowsNamed(given);
  const members = membersOf(measures)
    .join(indicators.select("id", OF_INDICATOR))
    .orderby("measure_at", "member_at");
  const converted = deriveAll(members, MOMENTS, ({ id, steps }: Member) => {
    const row = rows.get(id) as Indicator;
    const context = around(row);
    return {
      baseline: convertMoment(row, "baseline", steps, context),
      target: convertMoment(row, "target", steps, context),
      latest: convertMoment(row, "latest", steps, context),
    };
  });
  const found = [
    ...measureProblems(given),
    ...flatMapRows(converted, (row: Converted) => memberProblems(measures, row)),
  ];
  const refused = new Set(found.map(({ measure_at }) => measure_at));
  const sound = converted.filter(lift<Member>(({ measure_at }) => !refused.has(measure_at)));
  return { comparisons: comparisons(sound, given), problems: found.map(({ problem }) => problem) };
}

/** What a comparison takes from its row as it is. */
const OF_INDICATOR = [
  ...["municipality_code", "baseline_year", "other_baseline_year", "target_type", "target_year"],
  ...["latest_year", "period_end", "in_force", "superseded"],
];

function comparisons(sound: ColumnTable, given: Given): ColumnTable {
  const { measures, taxonomy } = given;
  const rows = rowsNamed(given);
  const themes = taxonomy.themes.map(({ id }) => id);
  // What all rows of a measure say is put together once.
  const shared = measures.map(({ id: measure, unit: _, ...about }) => ({ measure, ...about }));
  return completed("comparisons", sound, (converted: Converted) => {
    const { id, measure_at, baseline, target, latest } = converted;
    const about = shared[measure_at];
    const row = rows.get(id) as Indicator;
    const years = yearsOf(row);
    const formulas = formulasIn(converted, row);
    return {
      indicator_id: id,
      unit: baseline.unit,
      baseline_value: baseline.value,
      target_value: target.value,
      latest_value: latest.value,
      years,
      change_per_year: changePerYear(converted, about?.form, years),
      conversion: formulas.map(({ ja }) => ja).join("；"),
      conversion_en: formulas.map(({ en }) => en).join("; "),
      ...about,
    };
  })
    .orderby(
      lift<Comparison>(({ theme }) => themes.indexOf(theme)),
      ...["measure", "municipality_code", "indicator_id"],
    )
    .reify();
}

/** How each value of a comparison was worked out. */
function formulasIn(converted: Converted, row: Indicator): Translated[] {
  return MOMENTS.filter((moment) => converted[moment].text !== "").map((moment) => {
    const { text: ja, text_en: en } = converted[moment];
    const amount = moment === "target" ? boundedAmount({ ja, en }, row) : { ja, en };
    return inEach((lang) => `${momentNames[moment][lang]}: ${amount[lang]}`);
  });
}

/** From baseline to target in equal steps. */
function changePerYear(
  { baseline, target }: Converted,
  form: Form | undefined,
  years: number | null,
): number | null {
  if (form === "pace") return target.value;
  if (baseline.value === null || target.value === null || years === null || years <= 0) return null;
  return exact((target.value - baseline.value) / years);
}

/** From the baseline to the target, or to the end of the plan where no target year is stated. */
function yearsOf(row: Indicator): number | null {
  const due = { year: row.target_year ?? row.period_end, month: row.target_month };
  return yearsBetween(whenOf(row, "baseline"), due);
}
