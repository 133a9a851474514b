import type { ColumnTable } from "arquero";
import { sort } from "d3";
import type { Problem } from "../../lib/errors.ts";
import { inEach, type Translated } from "../../lib/language.ts";
import { exact } from "../../lib/number.ts";
import { measureOf } from "../../plans/follow-ups.ts";
import { type Comparison, type Indicator, MOMENTS, type Moment } from "../../tables/rows.ts";
import { tableOf } from "../../tables/table.ts";
import { boundedAmount } from "../../words/bound.ts";
import { momentNames } from "../../words/names.ts";
import { type Converted, convertMoment } from "../conversion/convert.ts";
import { whenOf, yearsBetween } from "../years-between.ts";
import { contextOf, type Given, type Member, membersOf } from "./members.ts";
import { measureProblems, memberProblems } from "./problems.ts";

/**
 * Puts the rows that data/measures.yaml names beside each other. Values of `same` and `convertible`
 * measures come out in the measure's unit, others in the row's own unless steps are given. Sorted by
 * theme, measure, municipality and row, whatever the order of the input. A measure with a problem
 * gives no comparison; every problem of every measure is reported.
 */
export function compare(given: Given): { comparisons: ColumnTable; problems: Problem[] } {
  const around = contextOf(given);
  const converted = membersOf(given).map((member): [Member, Converted] => {
    const { row, steps } = member;
    const context = around(row);
    const valueAt = (moment: Moment) => convertMoment(row, moment, steps, context);
    return [
      member,
      { baseline: valueAt("baseline"), target: valueAt("target"), latest: valueAt("latest") },
    ];
  });
  const problems = [
    ...measureProblems(given),
    ...converted.flatMap(([member, values]) => memberProblems(member, values)),
  ];
  const refused = new Set(problems.map(({ column }) => measureOf(column)));
  const rows = converted.flatMap(([member, values]) =>
    refused.has(String(member.path[0])) ? [] : [comparison(member, values)],
  );
  const themes = given.taxonomy.themes.map(({ id }) => id);
  const sorted = sort(
    rows,
    ({ theme }) => themes.indexOf(theme),
    ({ measure }) => measure,
    ({ municipality_code }) => municipality_code,
    ({ indicator_id }) => indicator_id,
  );
  return { comparisons: tableOf("comparisons", sorted), problems };
}

function comparison({ measure, row }: Member, values: Converted): Comparison {
  const { id, ...about } = measure;
  const { baseline, target, latest } = values;
  const years = yearsOf(row);
  const formulas = formulasOf(values, row);
  return {
    ...about,
    measure: id,
    municipality_code: row.municipality_code,
    indicator_id: row.id,
    unit: baseline.unit,
    baseline_value: baseline.value,
    baseline_year: row.baseline_year,
    other_baseline_year: row.other_baseline_year,
    target_type: row.target_type,
    target_value: target.value,
    target_year: row.target_year,
    latest_value: latest.value,
    latest_year: row.latest_year,
    years,
    change_per_year: changePerYear(values, about.form, years),
    period_end: row.period_end,
    in_force: row.in_force,
    superseded: row.superseded,
    conversion: formulas.map(({ ja }) => ja).join("；"),
    conversion_en: formulas.map(({ en }) => en).join("; "),
  };
}

/** The formula of each value that there is, behind its name. */
function formulasOf(values: Converted, row: Indicator): Translated[] {
  const known = MOMENTS.filter((moment) => values[moment].text !== "");
  return known.map((moment) => {
    const { text: ja, text_en: en } = values[moment];
    const amount = moment === "target" ? boundedAmount({ ja, en }, row) : { ja, en };
    return inEach((lang) => `${momentNames[moment][lang]}: ${amount[lang]}`);
  });
}

/** From baseline to target in equal steps. */
function changePerYear(
  { baseline, target }: Converted,
  form: Comparison["form"],
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
