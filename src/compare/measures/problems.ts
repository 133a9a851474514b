import { group } from "d3";
import type { Problem } from "../../lib/errors.ts";
import { repeats } from "../../lib/repeats.ts";
import type { Measure } from "../../plans/measure-schemas.ts";
import { type Indicator, MOMENTS, type Moment } from "../../tables/rows.ts";
import type { Conversion, ConversionProblem } from "../conversion/convert.ts";
import { denominatorName } from "../conversion/denominator.ts";
import { checkDirections } from "./directions.ts";
import { type Given, type Member, rowsNamed } from "./members.ts";
import { at } from "./problem-at.ts";

/** What is wrong with a measure, which therefore gives no comparison. */
interface Found {
  measure_at: number;
  problem: Problem;
}

/** What is wrong with the measures before anything is converted. */
export function measureProblems(
  given: Pick<Given, "measures" | "indicators" | "placeOf">,
): Found[] {
  const { measures, placeOf } = given;
  const rows = rowsNamed(given);
  const placed = measures.map(({ id }, place) => ({ id, place }));
  const twice = repeats(placed, ({ id }) => id).map(([{ id, place }, first]): Found => {
    const message = `"${id}" is the id of measure no. ${first.place + 1} already. Give this one another id or merge the two.`;
    return { measure_at: place, problem: at(`${place}.id`, "measure-duplicate", message) };
  });
  const others = measures.flatMap((measure, measure_at) =>
    [
      ...checkMembers(measure, measure_at, rows),
      ...checkDirections(measure, measure_at, rows, placeOf),
    ].map((problem): Found => ({ measure_at, problem })),
  );
  return [...twice, ...others];
}

function checkMembers(
  measure: Measure,
  i: number,
  rows: ReadonlyMap<string, Indicator>,
): Problem[] {
  const problems: Problem[] = [];
  const known: Indicator[] = [];
  const seen = new Set<string>();
  for (const [j, { row: id }] of measure.members.entries()) {
    const column = `${i}.members.${j}.row`;
    const row = rows.get(id);
    if (seen.has(id)) {
      const message = `"${measure.id}" names the row "${id}" twice. Remove one.`;
      problems.push(at(column, "member-twice", message));
      continue;
    }
    seen.add(id);
    if (row === undefined) {
      const message = `"${measure.id}" names the row "${id}", which does not exist. Fix the id or remove the member.`;
      problems.push(at(column, "member-unknown", message));
      continue;
    }
    known.push(row);
    if (row.is_repeat) {
      const message = `"${measure.id}" names the row "${id}", which is a repeat (再掲). Name its first appearance${row.repeat_of === null ? "" : `, "${row.repeat_of}",`} instead.`;
      problems.push(at(column, "member-repeat", message));
    }
    if (
      row.latest_year !== null &&
      row.baseline_year !== null &&
      row.latest_year < row.baseline_year
    ) {
      const message = `The row "${id}" has its latest value in "${row.latest_year}", before its baseline in "${row.baseline_year}". Fix the period in its plan.`;
      problems.push(at(column, "years-reversed", message));
    }
  }
  const codes = new Set(known.map(({ municipality_code }) => municipality_code));
  if (codes.size < 2) {
    const message = `"${measure.id}" has rows of ${codes.size === 0 ? "no municipality" : "one municipality only"}. Add a row of another municipality or remove the measure.`;
    problems.push(at(`${i}.members`, "measure-alone", message));
  }
  return [...problems, ...checkDenominators(measure, i)];
}

/** Rates over different bases cannot share an axis: a register and a census differ by themselves. */
function checkDenominators({ id, grade, members }: Measure, i: number): Problem[] {
  if (grade !== "same" && grade !== "convertible") return [];
  const named = new Map<string, string[]>();
  for (const { row, conversion } of members)
    for (const step of conversion)
      if (step.step === "per") {
        const name = denominatorName(step);
        named.set(name, [...(named.get(name) ?? []), `"${row}"`]);
      }
  if (named.size < 2) return [];
  const list = [...named].map(([name, rows]) => `"${name}" for ${rows.join(", ")}`).join("; ");
  const message = `"${id}" divides by different things: ${list}. Use one denominator, or grade the measure similar.`;
  return [at(`${i}.members`, "measure-denominators", message)];
}

/** What the conversion of one member ran into, each problem once. */
export function memberProblems(
  measures: readonly Measure[],
  row: Member & Record<Moment, Conversion>,
): Found[] {
  const { measure_at, member_at, id } = row;
  const measure = measures[measure_at];
  const found = MOMENTS.flatMap((moment) => row[moment].problem ?? []);
  const once = group(found, ({ code }) => code);
  const written = measure?.members[member_at]?.conversion.length ?? 0;
  return [...once.values()].flatMap(([problem]): Found[] => {
    if (problem === undefined || measure === undefined) return [];
    const { code, step, message } = problem;
    const last = step >= written;
    const column = `${measure_at}.members.${member_at}.conversion${last ? "" : `.${step}`}`;
    const text = `"${measure.id}", row "${id}": ${message}. ${advice(code, last)}`;
    return [{ measure_at, problem: at(column, code, text) }];
  });
}

function advice(code: ConversionProblem["code"], last: boolean): string {
  switch (code) {
    case "conversion-unit":
      return last
        ? "Give conversion steps that end in the measure's unit, or fix the unit."
        : "Fix the unit of the step or of the row.";
    case "conversion-row":
      return "Fix the id.";
    case "row-repeat":
      return "Name its first appearance.";
    case "denominator-missing":
      return "Fill it in (data/municipalities.csv, data/context/values.csv or the named row), or use another step.";
    case "denominator-unknown":
      return "Fix the id, or add the item.";
    case "denominator-unfit":
      return "Divide by an observed count or size of quality A or B.";
  }
}
