import type { Language } from "../lib/language.ts";
import type { Comparison } from "../tables/rows.ts";
import { fill } from "../words/charts.ts";
import { dumbbell, wordedTargets } from "../words/charts-measures.ts";
import type { ChartOptions } from "./chart.ts";
import { type Moment, valueText, withYear } from "./values.ts";

/** How the target of a row is drawn; `level` and `from` are in the row's unit. */
export type TargetMark =
  | { kind: "arrow"; level: number }
  /** Target at the baseline, or a target without a baseline. */
  | { kind: "ring"; level: number }
  /** A target in words that says a direction: 1 up, -1 down. */
  | { kind: "stub"; sign: 1 | -1 }
  | { kind: "none" };

/** One Comparison row turned into marks and labels. */
export interface DumbbellRow {
  row: Comparison;
  baseline: number | null;
  latest: number | null;
  target: TargetMark;
  /** False where the row has no number that could be placed on the axis. */
  drawn: boolean;
  baselineLabel: string;
  /** Empty where the baseline's label says the target too. */
  targetLabel: string;
  latestLabel: string;
  /** Each value with its year, for the text equivalent; empty where there is none. */
  baselineText: string;
  targetText: string;
  latestText: string;
}

/** Marks and labels of a row. The comparison stage has turned a change of N% into its level. */
export function dumbbellRow(
  row: Comparison,
  lang: Language,
  decimals?: ChartOptions["decimals"],
): DumbbellRow {
  const { baseline_value: baseline, latest_value: latest } = row;
  const printed = row.conversion === "" ? decimals?.get(row.indicator_id) : undefined;
  const text = (value: number, moment: Moment) => valueText(value, lang, printed?.[moment]);
  const level = targetLevel(row);
  const target = targetMark(row, level);
  const words = targetWords(row, level, (value) => text(value, "target"), lang);
  const silent = row.target_value === null && row.target_year === null;
  const targetText = silent ? words : withYear(words, row.target_year, lang);
  const start =
    baseline === null ? "" : withYear(text(baseline, "baseline"), row.baseline_year, lang);
  const end = latest === null ? "" : withYear(text(latest, "latest"), row.latest_year, lang);
  const drawn = baseline !== null || level !== null;
  const result: DumbbellRow = {
    row,
    baseline,
    latest: drawn ? latest : null,
    target: drawn ? target : { kind: "none" },
    drawn,
    baselineLabel: start,
    targetLabel: targetText,
    latestLabel: end && fill(dumbbell.latestMark, lang, { text: end }),
    baselineText: start,
    targetText,
    latestText: end,
  };
  if (baseline === null) {
    const pattern = level === null ? dumbbell.noNumber : dumbbell.noBaseline;
    result.targetLabel = fill(pattern, lang, { text: targetText });
  } else if (row.target_type === "none") {
    result.baselineLabel = fill(dumbbell.noTarget, lang, { text: start });
    result.targetLabel = "";
    result.targetText = wordedTargets.none[lang];
  } else if (target.kind === "ring" || target.kind === "none") {
    const same = target.kind === "ring" && row.target_type !== "maintain";
    const kept = same ? dumbbell.sameTarget : dumbbell.keptTarget;
    result.baselineLabel = fill(kept, lang, { text: start, value: targetText });
    result.targetLabel = "";
  }
  return result;
}

/** A target in words, or its value with the bound and the change that the plan prints. */
function targetWords(
  of: Comparison,
  at: number | null,
  show: (value: number) => string,
  lang: Language,
): string {
  if (at === null) return wordedTargets[of.target_type][lang];
  const value = show(at);
  const percent = changePercent(of.baseline_value, at);
  switch (of.target_type) {
    case "at_least":
      return fill(dumbbell.atLeast, lang, { value });
    case "at_most":
      return fill(dumbbell.atMost, lang, { value });
    case "change_up":
    case "change_down": {
      if (percent === null) return value;
      const pattern = percent < 0 ? dumbbell.changeDown : dumbbell.changeUp;
      return fill(pattern, lang, { percent: valueText(Math.abs(percent), lang), value });
    }
    case "maintain":
      return wordedTargets.maintain[lang];
    case "value":
      return value;
    default:
      return `${wordedTargets[of.target_type][lang]} ${value}`;
  }
}

/** The value that the target asks for in the row's unit, or null where only words say it. */
function targetLevel({ target_type, target_value, baseline_value }: Comparison): number | null {
  if (target_type === "none") return null;
  return target_type === "maintain" ? (target_value ?? baseline_value) : target_value;
}

/** Change from the baseline to a level in per cent, without the last bits of a computation. */
function changePercent(baseline: number | null, level: number): number | null {
  if (baseline === null || baseline === 0) return null;
  return Number(((level / baseline - 1) * 100).toFixed(2));
}

function targetMark(row: Comparison, level: number | null): TargetMark {
  if (level !== null) {
    const still = row.baseline_value === null || row.baseline_value === level;
    return { kind: still ? "ring" : "arrow", level };
  }
  const sign = wordedSign(row);
  return sign === 0 ? { kind: "none" } : { kind: "stub", sign };
}

/** A comparison with others says no direction: the baseline may lie on either side of them. */
function wordedSign(row: Comparison): 1 | -1 | 0 {
  switch (row.target_type) {
    case "above_baseline":
    case "increase":
    case "change_up":
      return 1;
    case "below_baseline":
    case "decrease":
    case "change_down":
      return -1;
    default:
      return 0;
  }
}

/** Where the row wants to go: 1 up, -1 down, 0 to stay, undefined where it does not say. */
export function aim({ baseline, target }: DumbbellRow): 1 | 0 | -1 | undefined {
  if (target.kind === "stub") return target.sign;
  if (target.kind === "none" || baseline === null) return undefined;
  return Math.sign(target.level - baseline) as 1 | 0 | -1;
}
