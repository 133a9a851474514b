import { rollup } from "d3";
import { quantityOf } from "../compare/distinct.ts";
import type { Measure } from "../plans/measure-schemas.ts";
import type { Indicator } from "../tables/rows.ts";
import type { MatchReason } from "../words/match-reasons.ts";
import { evidence, type Facts } from "./evidence.ts";

/** A row of another municipality that may state the same quantity. */
export interface Candidate {
  other: Facts;
  /** 0 to 1, how much of the rarer pairs of characters the labels share. */
  nearness: number;
  score: number;
  reasons: MatchReason[];
  /** The measures in which the quantity of the row stands. */
  measures: Measure[];
}

/** What each thing adds to the nearness of the words; the order of candidates is all it decides. */
const WEIGHTS: Partial<Record<MatchReason["aspect"], number>> = {
  label: 0.3,
  subtheme: 0.2,
  theme: 0.05,
  unit: 0.1,
  sort: 0.03,
  direction: 0.03,
};
/** Below this a candidate shares neither words nor subject. */
const LEAST = 0.15;

/** For every quantity the measures in which a row of it stands. */
export function measuresByQuantity(
  measures: readonly Measure[],
  rows: readonly Indicator[],
): ReadonlyMap<string, Measure[]> {
  const byId = new Map(rows.map((row) => [row.id, quantityOf(row)]));
  const pairs = measures.flatMap((measure) =>
    [...new Set(measure.members.map(({ row }) => byId.get(row) ?? row))].map(
      (quantity) => [quantity, measure] as const,
    ),
  );
  return rollup(
    pairs,
    (found) => found.map(([, measure]) => measure),
    ([quantity]) => quantity,
  );
}

/** The rows of other municipalities that may be the same quantity, best first, each quantity once. */
export function best(candidates: readonly Candidate[]): Candidate[] {
  const found = candidates
    .filter(({ score, nearness, reasons }) => nearness > 0 && score >= LEAST && isOfOne(reasons))
    .toSorted((a, b) => b.score - a.score);
  const firsts = new Map<string, Candidate>();
  for (const candidate of found) {
    const quantity = quantityOf(candidate.other.row);
    if (!firsts.has(quantity)) firsts.set(quantity, candidate);
  }
  return [...firsts.values()];
}

/** Whether the words are near or the subject is one; and not men beside women. */
function isOfOne(reasons: readonly MatchReason[]): boolean {
  const isOneSubject = reasons.some(({ aspect }) => aspect === "subtheme");
  const speaksAgainst = (aspect: MatchReason["aspect"]) =>
    reasons.some((reason) => reason.aspect === aspect && reason.speaks === "against");
  return !speaksAgainst("part") && (isOneSubject || !speaksAgainst("words"));
}

/** One row as the candidate of another. */
export function candidateOf(
  own: Facts,
  other: Facts,
  nearness: number,
  measures: ReadonlyMap<string, Measure[]>,
): Candidate {
  const reasons = evidence(own, other, nearness);
  const score = nearness + weight(reasons);
  return { other, nearness, reasons, score, measures: measures.get(quantityOf(other.row)) ?? [] };
}

function weight(reasons: readonly MatchReason[]): number {
  return reasons
    .filter(({ speaks }) => speaks === "for")
    .reduce((sum, { aspect }) => sum + (WEIGHTS[aspect] ?? 0), 0);
}
