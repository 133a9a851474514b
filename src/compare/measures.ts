import type { ColumnTable } from "arquero";
import { deriveAll, flatMapRows, lift, unique } from "../lib/arquero.ts";
import type { Problem } from "../lib/errors.ts";
import { exact } from "../lib/number.ts";
import type { Measure } from "../plans/measure-schemas.ts";
import {
  type Comparison,
  type Form,
  type Indicator,
  MOMENTS,
  type Moment,
} from "../tables/rows.ts";
import { completed, rowsIn } from "../tables/table.ts";
import { type Conversion, convertMoment } from "./conversion.ts";
import type { ConversionWords } from "./conversion-context.ts";
import {
  type Member,
  membersOf,
  type Official,
  rowsNamed,
  statisticsNamed,
} from "./measure-members.ts";
import { checkMeasures, memberProblems } from "./measure-problems.ts";
import { whenOf, yearsBetween } from "./years-between.ts";

/** What measures rest on beside rows and municipalities. */
export interface Surroundings {
  /** Statistics that steps may divide by. */
  official: Official;
  /** The order of the themes. */
  themes: readonly string[];
  words: ConversionWords;
}

export interface Compared {
  comparisons: ColumnTable;
  problems: Problem[];
}

/** A member beside its row, and the row's values in the unit that its steps lead to. */
type MemberRow = Member & Indicator;
type Converted = MemberRow & Record<Moment, Conversion>;

/**
 * Puts the rows that data/measures.yaml names beside each other. Values of `same` and `convertible`
 * measures come out in the measure's unit, others in the row's own unless steps are given. Sorted by
 * theme, measure, municipality and row, whatever the order of the input. A measure with a problem
 * gives no comparison; every problem of every measure is reported.
 */
export function compare(
  indicators: ColumnTable,
  measures: readonly Measure[],
  municipalities: ColumnTable,
  { official, themes, words }: Surroundings,
): Compared {
  const rows = rowsNamed(indicators, measures);
  const places = new Map(rowsIn("municipalities", municipalities).map((row) => [row.code, row]));
  const context = { rows, official: statisticsNamed(official, measures), words };
  const members = membersOf(measures)
    .join(unique(indicators, "id"))
    .orderby("measure_at", "member_at");
  const converted = deriveAll(members, MOMENTS, (row: MemberRow) => {
    const around = { ...context, municipality: places.get(row.municipality_code) };
    return {
      baseline: convertMoment(row, "baseline", row.steps, around),
      target: convertMoment(row, "target", row.steps, around),
      latest: convertMoment(row, "latest", row.steps, around),
    };
  });
  const problems = [
    ...checkMeasures(rows, measures),
    ...flatMapRows(converted, problemsIn(measures)),
  ];
  const refused = new Set(problems.map(({ column }) => Number.parseInt(column, 10)));
  const sound = converted.filter(lift<Member>(({ measure_at }) => !refused.has(measure_at)));
  return { comparisons: comparisons(sound, measures, { themes, words }), problems };
}

function comparisons(
  sound: ColumnTable,
  measures: readonly Measure[],
  { themes, words }: Pick<Surroundings, "themes" | "words">,
): ColumnTable {
  return completed("comparisons", sound, (row: Converted) => {
    const { id: measure, ...about } = measures[row.measure_at] as Measure;
    const years = yearsOf(row);
    const change_per_year = changePerYear(row, about.form, years);
    const stated = statedIn(row, words);
    return { ...about, measure, indicator_id: row.id, ...stated, years, change_per_year };
  })
    .orderby(
      lift<Comparison>(({ theme }) => themes.indexOf(theme)),
      ...["measure", "municipality_code", "indicator_id"],
    )
    .reify();
}

/** The unit, values and formulas of a comparison. */
function statedIn(row: Converted, words: ConversionWords) {
  const formulas = MOMENTS.filter((moment) => row[moment].text !== "");
  const ja = formulas.map((moment) => `${words.moments[moment].ja}: ${row[moment].text}`);
  const en = formulas.map((moment) => `${words.moments[moment].en}: ${row[moment].text_en}`);
  return {
    unit: row.baseline.unit,
    baseline_value: row.baseline.value,
    target_value: row.target.value,
    latest_value: row.latest.value,
    conversion: ja.join("；"),
    conversion_en: en.join("; "),
  };
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

function problemsIn(measures: readonly Measure[]) {
  return (row: Converted): Problem[] => {
    const measure = measures[row.measure_at];
    if (measure === undefined) return [];
    const moments = MOMENTS.map((moment) => row[moment]);
    return memberProblems(measure, row, moments, `${row.measure_at}.members.${row.member_at}`);
  };
}
