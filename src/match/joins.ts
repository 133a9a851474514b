import type { Measure } from "../plans/measure-schemas.ts";
import type { Comparison } from "../tables/rows.ts";
import type { Candidate } from "./candidates.ts";
import type { Facts } from "./evidence.ts";
import { areConvertible } from "./evidence.ts";
import { type Proposal, propose } from "./propose.ts";
import { ratesOf, type StepContext, type Steps, stepsTo } from "./steps.ts";

/** How a row would stand beside a candidate: as a member of a measure, or with it in a new one. */
export interface Join extends Proposal {
  /** Null for a measure that is to be made. */
  measure: Measure | null;
  /** The unit in which both stand; "" where they are only listed. */
  unit: string;
  steps: Steps;
  /** Those of the candidate in a new measure. */
  otherSteps: Steps;
}

export interface JoinContext {
  steps: StepContext;
  /** The divisions that measures take, those of the largest `per` first. */
  usual: readonly Steps[];
  unitIn(measure: Measure, row: string): string;
}

/** Units of a measure's members after their conversion. */
export function unitsIn(comparisons: readonly Comparison[]): JoinContext["unitIn"] {
  const units = new Map(comparisons.map((row) => [`${row.measure} ${row.indicator_id}`, row.unit]));
  return (measure, row) => measure.unit || (units.get(`${measure.id} ${row}`) ?? "");
}

/** One for each measure of the candidate, or one for a new measure. */
export function joinsOf(own: Facts, candidate: Candidate, context: JoinContext): Join[] {
  if (candidate.measures.length === 0) return [newMeasure(own, candidate, context)];
  return candidate.measures.map((measure) => intoMeasure(own, candidate, measure, context));
}

function intoMeasure(
  own: Facts,
  { reasons, other }: Candidate,
  measure: Measure,
  { steps: context, usual, unitIn }: JoinContext,
): Join {
  const isListed = measure.grade === "not_comparable";
  const isOfPart = reasons.some(({ aspect }) => aspect === "part");
  const unit = unitIn(measure, other.row.id);
  const patterns = [...measure.members.map(({ conversion }) => conversion), ...usual];
  const steps = isListed || isOfPart ? null : stepsTo(own.row, unit, patterns, context);
  const { grade, questions } = propose(reasons, isListed || steps !== null);
  return {
    grade: measure.grade === "not_comparable" ? measure.grade : grade,
    ...{ questions, measure, unit: steps === null ? "" : unit, steps: steps ?? [], otherSteps: [] },
  };
}

function newMeasure(
  own: Facts,
  { reasons, other }: Candidate,
  { steps: context, usual }: JoinContext,
): Join {
  for (const unit of unitsFor(own, other, usual, context)) {
    const steps = stepsTo(own.row, unit, usual, context);
    const otherSteps = stepsTo(other.row, unit, usual, context);
    if (steps === null || otherSteps === null) continue;
    const { grade, questions } = propose(reasons, true);
    const isBare = own.sort === "count" && other.sort === "count" && grows(unit);
    return {
      grade,
      questions: isBare ? [...questions, "size"] : questions,
      measure: null,
      unit,
      steps,
      otherSteps,
    };
  }
  return { ...propose(reasons, false), measure: null, unit: "", steps: [], otherSteps: [] };
}

/**
 * Units in which two rows may stand side by side, the best first: that of a rate; for people and
 * cases, which grow with the town, one per resident; else their own.
 */
function unitsFor(
  own: Facts,
  other: Facts,
  usual: readonly Steps[],
  context: StepContext,
): string[] {
  const rate = [own, other].find(({ sort }) => sort === "rate");
  if (rate !== undefined) return [rate.unit];
  const rates = own.sort === "count" && grows(own.unit) ? ratesOf(own.row, usual, context) : [];
  return [...rates, own.unit];
}

/** People and cases are the more, the larger the town. */
function grows(unit: string): boolean {
  return ["人", "件"].some((growing) => areConvertible(unit, growing));
}
