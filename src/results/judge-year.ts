import { meets, metAtBaseline, resolveTarget, sense } from "../compare/target.ts";
import { type Judged, judge, PACE_TOLERANCE, say } from "../compare/verdict.ts";
import { compareNumbers, equal, exact } from "../lib/number.ts";
import { type Aim, countedYears, coveredShare, expectedIn, isFromMean } from "./way.ts";

/** A value of one year, and whether the source calls it a mean over years. */
export interface YearValue {
  year: number;
  value: number | null;
  isMean: boolean;
}

/** Where a value stands: shares of way and time, verdict and the rule behind it. */
export interface Standing extends Omit<Judged, "verdict"> {
  /** Null in a year up to the baseline, from which the way begins, and without a value. */
  verdict: Judged["verdict"] | null;
  share_reached: number | null;
  elapsed: number | null;
}

/**
 * The verdict on one year's value, by the first rule that fits: none up to the year of the baseline
 * (`up_to_baseline`) and without a value (`no_result`);
 * a mean over years is compared with its like alone (`mean_against_single_year` → undetermined) and
 * judged by its target itself (`mean_met`, `mean_not_met`), after its end as `target_met` or `period_over`;
 * a count over years is judged by the share of the years that it covers: towards more `target_met`,
 * `share_within_tolerance`, `share_too_small`, under a limit `limit_exceeded`, `limit_kept` (all years
 * are over), `share_within_tolerance`, `share_too_large`;
 * the plan's own target of the year: `yearly_target_met`, `yearly_target_missed`;
 * everything else as progress.csv, see `judge`, between yearly targets by the line between them.
 */
export function judgeYear(aim: Aim, at: YearValue): Standing {
  const pace = paceOf(aim, at);
  const { value, year } = at;
  if (pace.elapsed !== null && pace.elapsed <= 0)
    return { verdict: null, rule: "up_to_baseline", ...NO_PACE };
  if (value === null) return { verdict: null, rule: "no_result", ...pace };
  const target = resolveTarget(aim);
  const span = countedYears(aim);
  if (aim.accumulation === "mean" && aim.target_type !== "none") {
    if (!at.isMean) return { verdict: "undetermined", rule: "mean_against_single_year", ...pace };
    if (meets(aim, value) !== null) return { ...pace, ...judgeMean(aim, value, year) };
  }
  // A count without a baseline starts at nothing, so that a bare target asks for more.
  const side = sense(aim) || sense({ ...aim, baseline_value: aim.baseline_value ?? 0 });
  if (span !== null && target !== null && side !== 0) return { ...pace, ...judgeCount(side, pace) };
  const own = aim.waypoints.find((point) => point.year === year);
  if (own !== undefined && meets(aim, value) !== true)
    return { ...pace, ...judgeByYearlyTarget(aim, value, own.value) };
  const judged = judge(
    { ...aim, latest_value: value },
    { ...pace, progress: aheadOfTime(aim, at, pace) },
  );
  return { ...pace, ...judged };
}

/**
 * The share of the way that is to be held against the elapsed time: between yearly targets the plan asks
 * for another share than of the time, so that the difference between the two is taken off.
 */
function aheadOfTime(
  aim: Aim,
  at: YearValue,
  { share_reached: reached, elapsed }: ReturnType<typeof paceOf>,
): number | null {
  const { value, by } = expectedIn(aim, at.year);
  if (by !== "between_yearly_targets" || reached === null || elapsed === null) return reached;
  const { share_reached: due } = paceOf(aim, { ...at, value });
  return exact(reached + elapsed - (due ?? elapsed));
}

const NO_PACE = { share_reached: null, elapsed: null };

/** Shares of way and time. Null where there is no way (no distance) or no time. */
function paceOf(
  aim: Aim,
  { value, year, isMean }: YearValue,
): Pick<Standing, "share_reached" | "elapsed"> {
  const target = resolveTarget(aim);
  const span = countedYears(aim);
  if (span !== null) {
    const share =
      value === null || target === null || equal(target, 0) ? null : exact(value / target);
    return { share_reached: share, elapsed: coveredShare(span, year) };
  }
  const { baseline_value: from, baseline_year: start, target_year: end } = aim;
  // A single year has come no part of a way between means.
  const isUnlike = !isMean && (isFromMean(aim) || aim.accumulation === "mean");
  const hasWay = target !== null && from !== null && !isUnlike && !metAtBaseline(aim);
  const way = hasWay ? target - from : 0;
  const time = start === null || end === null ? 0 : end - start;
  return {
    share_reached:
      value === null || from === null || equal(way, 0) ? null : exact((value - from) / way),
    elapsed: start === null || time <= 0 ? null : exact((year - start) / time),
  };
}

function judgeMean(aim: Aim, value: number, year: number): Judged {
  const isOver = aim.target_year !== null && year >= aim.target_year;
  if (meets(aim, value)) return isOver ? say("achieved", "target_met") : say("on_pace", "mean_met");
  return say("behind", isOver ? "period_over" : "mean_not_met");
}

function judgeCount(
  side: 1 | -1 | 0,
  { share_reached, elapsed }: Pick<Standing, "share_reached" | "elapsed">,
): Judged {
  if (share_reached === null || elapsed === null) return say("undetermined", "no_years");
  const met = compareNumbers(share_reached, 1);
  const ahead = exact(side * (share_reached - elapsed));
  const isWithin = ahead >= -PACE_TOLERANCE;
  if (side === 1) {
    if (met >= 0) return say("achieved", "target_met");
    if (elapsed >= 1) return say("behind", "period_over");
    return isWithin ? say("on_pace", "share_within_tolerance") : say("behind", "share_too_small");
  }
  if (met > 0) return say("behind", "limit_exceeded");
  if (elapsed >= 1) return say("achieved", "limit_kept");
  return isWithin ? say("on_pace", "share_within_tolerance") : say("behind", "share_too_large");
}

function judgeByYearlyTarget(aim: Aim, value: number, target: number): Judged {
  const met = meets({ ...aim, target_value: target, target_type: "value" }, value);
  if (met === null) return say("undetermined", "no_direction");
  return met ? say("on_pace", "yearly_target_met") : say("behind", "yearly_target_missed");
}
