import type { Grade } from "../tables/rows.ts";
import type { MatchQuestion, MatchReason } from "../words/match-reasons.ts";

/** What a person is proposed; that two definitions are the same is never among it. */
export interface Proposal {
  grade: Exclude<Grade, "same">;
  /** What is to be settled before the grade holds. */
  questions: MatchQuestion[];
}

/**
 * A grade from what speaks for and against. Labels alike in figures that convert: `convertible`.
 * Other words for figures that convert: `similar`; never a total of years beside a mean or a year, nor
 * men beside women. All else may only be listed side by side.
 * @param converts whether steps lead both rows to one unit
 */
export function propose(reasons: readonly MatchReason[], converts: boolean): Proposal {
  const speaks = (aspect: MatchReason["aspect"]) =>
    reasons.find((reason) => reason.aspect === aspect)?.speaks;
  const sorts = reasons.find(({ aspect }) => aspect === "sort");
  const isSurvey = sorts?.own === "survey" || sorts?.other === "survey";
  const isAlike = speaks("label") === "for";
  const fits =
    converts &&
    speaks("direction") !== "against" &&
    speaks("span") !== "against" &&
    speaks("part") !== "against" &&
    (isSurvey ? sorts?.speaks === "for" : true);
  const questions: MatchQuestion[] = [
    isAlike ? "definition" : "quantity",
    ...(isSurvey ? (["survey"] as const) : []),
    ...(speaks("direction") === "against" ? (["direction"] as const) : []),
    ...(speaks("span") === "against" ? (["span"] as const) : []),
    ...(converts ? [] : (["units"] as const)),
    ...(speaks("denominator") === "against" && converts ? (["denominator"] as const) : []),
  ];
  if (!fits || (isSurvey && !isAlike)) return { grade: "not_comparable", questions };
  return { grade: isAlike && !isSurvey ? "convertible" : "similar", questions };
}
