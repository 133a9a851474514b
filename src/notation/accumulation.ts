import type { AccumulationDoubt, AccumulationKind, Moment } from "../tables/rows.ts";
import { readPeriod } from "./period.ts";
import { splitRemarks } from "./remarks.ts";
import { readTarget } from "./target.ts";
import { foldWidth } from "./text.ts";
import { splitFlow } from "./unit.ts";

export interface Accumulation {
  kind: AccumulationKind;
  /** First fiscal year of a count over several years, where it is said. */
  since: number | null;
  /** Length of the count or of the mean in years, where it is said. */
  years: number | null;
  doubt: AccumulationDoubt | null;
}

/** The cells of a row that may say how its values add up. */
export type AccumulationCells = Record<
  "label" | "series" | "unit" | Moment | `${Moment}_period`,
  string
> & { accumulation?: string | undefined };

const KINDS: readonly AccumulationKind[] = ["level", "flow", "cumulative", "mean"];
const TOTAL = /累計|累積/u;
const MEAN = /年(?:間|度)?の?(?:年)?平均/u;
const PERIOD_MEAN = /\d(?:年(?:間|度)?)?の?(?:年)?平均|^平均値?$/u;
const LENGTH = /(?<!\d)(\d{1,2})(?:[かカヶヵケ箇]年度?|年度間|年(?!度))/u;
/** 令和12年度 and R12年 are years, not lengths. */
const ERA_YEAR = /(?:令和|平成|昭和|[RHS]) ?\d{1,2} ?年度?/gu;

/** A hyphen stands between two years, but also within a date. */
const SPAN = /[~〜―－]|から|-(?=(?:19|20)\d\d|[MTSHR令平昭])/u;

/** Reads how the values of a row add up: its own column first, then the words of its cells. */
export function readAccumulation(cells: AccumulationCells): Accumulation {
  const [kind, number] = (cells.accumulation ?? "").split(":");
  const [target, baseline, latest] = sides(cells);
  const stated = KINDS.find((name) => name === kind);
  if (stated === "cumulative")
    return { kind: stated, ...saidIn(target), since: Number(number) || firstYear(target) };
  if (stated !== undefined)
    return { kind: stated, since: null, years: Number(number) || null, doubt: null };

  const cell = readTarget(cells.target, cells.unit);
  if (TOTAL.test(target) || cell.cumulative) return { kind: "cumulative", ...saidIn(target) };
  if (isMean(target)) return { kind: "mean", ...saidIn(target) };
  const level = { kind: "level", since: null, years: null, doubt: null } as const;
  if (TOTAL.test(latest))
    return { kind: "cumulative", ...saidIn(target), doubt: "target_without_total" };
  const flow = cell.flow || splitFlow(cells.unit).flow || /年間|1年当たり/u.test(target);
  if (flow) return { ...level, kind: "flow" };
  if (TOTAL.test(baseline)) return { ...level, doubt: "target_without_total" };
  if (isMean(baseline)) return { ...level, doubt: "target_without_mean" };
  if (/延べ|のべ/u.test(target)) return { ...level, kind: "flow", doubt: "gross_count" };
  return level;
}

function saidIn(target: string): Pick<Accumulation, "since" | "years" | "doubt"> {
  return { since: firstYear(target), years: length(target), doubt: null };
}

/** What is said of the row as a whole and its target, of its baseline, of its latest value. */
function sides(cells: AccumulationCells): [string, string, string] {
  return [
    folded(cells.label, cells.series, cells.target, cells.target_period),
    folded(cells.baseline, cells.baseline_period),
    folded(cells.latest, cells.latest_period),
  ];
}

function folded(...cells: string[]): string {
  return cells.map(foldWidth).join("\n");
}

/** A mean over years; 平均寿命, 1日平均 and 県平均 are none. */
function isMean(text: string): boolean {
  if (!text.includes("平均")) return false;
  return MEAN.test(text) || text.split("\n").some((cell) => PERIOD_MEAN.test(cell));
}

/** 2021 of 2021~2026年累計, in a cell of its own or in brackets. */
function firstYear(text: string): number | null {
  for (const cell of text.split("\n"))
    for (const part of [cell, ...splitRemarks(cell).remarks]) {
      const [first, rest] = part.split(SPAN);
      const year = rest === undefined ? null : (readPeriod(first ?? "")?.year ?? null);
      if (year !== null) return year;
    }
  return null;
}

/** 5 of 5年間で. */
function length(text: string): number | null {
  const years = Number(LENGTH.exec(text.replace(ERA_YEAR, ""))?.[1] ?? 0);
  return years > 0 ? years : null;
}
