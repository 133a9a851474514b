import { resolveTarget } from "../compare/target.ts";
import { fiscalYear, monthOf, type When, whenOf } from "../compare/years-between.ts";
import { unitFactor } from "../notation/unit-change.ts";
import type { Indicator, OfficialValue, Rows } from "../tables/rows.ts";
import { officialSeries } from "./official-values.ts";
import { type Position, presentPosition } from "./position.ts";
import type { Published } from "./published.ts";

/** A promise beside the official values of its quantity over the years. */
export interface Path {
  row: Indicator;
  position: Position;
  from: { year: number; value: number };
  to: { year: number; value: number };
  /** In the unit of the row; broken after a gap, or where the definition is another one. */
  actual: { year: number; value: number; broken?: boolean }[];
  /** The way ends with the plan, because the target names no year. */
  endOfPlan: boolean;
}

/** Fewer values are no course. */
const FEWEST = 4;

/** The promises whose way may be drawn: number, year, and at least four official values. */
export function pathsOf(promises: readonly Indicator[], tables: Rows): Path[] {
  return promises.flatMap((row): Path[] => {
    const position = presentPosition(row, tables);
    const target = resolveTarget(row);
    const { baseline_value: value } = row;
    if (position === null || target === null || value === null) return [];
    const year = yearBeside(position.item, whenOf(row, "baseline"));
    const factor = unitFactor(position.item.unit, row.unit);
    const due = { ...whenOf(row, "target"), year: row.target_year ?? row.period_end };
    const until = yearBeside(position.item, due);
    const series = officialSeries(position.item.item_id, row.municipality_code, tables);
    const breaks = breaksOf(series);
    const actual = series.flatMap(({ year: at, value: one }) =>
      one === null || factor === null
        ? []
        : [{ year: at, value: one * factor, ...(breaks.includes(at) && { broken: true }) }],
    );
    if (actual.length < FEWEST || year === null || until === null || until <= year) return [];
    const to = { year: until, value: target };
    const endOfPlan = row.target_year === null;
    return [{ row, position, from: { year, value }, to, actual, endOfPlan }];
  });
}

/**
 * Where a line through a sorted series must stop: before a value of another definition, and where
 * years lie between two values that are not known, named or left out.
 */
export function breaksOf(
  series: readonly Pick<OfficialValue, "year" | "value" | "break_before">[],
): number[] {
  const known = series.filter(({ value }) => value !== null);
  const steps = known.slice(1).map(({ year }, i) => year - (known[i]?.year ?? year));
  const usual = Math.min(...steps);
  const broken = (from: number, to: number) =>
    series.some((one) => one.year > from && one.year <= to && one.break_before);
  return known.slice(1).flatMap(({ year }, i) => {
    const before = known[i]?.year ?? year;
    return year - before > usual || broken(before, year) ? [year] : [];
  });
}

/** The year of a value on an axis of the statistic: fiscal 2025 lies at 1 January 2026. */
function yearBeside({ date }: Published, { year, month }: When): number | null {
  if (year === null) return null;
  return fiscalYear({ year, month }) - fiscalYear({ year: 0, month: monthOf(date) });
}

/** Whether the newest value lies above or below the straight way to the target, or on it. */
export function offPath({ from, to, actual }: Path): "above" | "below" | "on" | null {
  const now = actual.at(-1);
  if (now === undefined || now.year <= from.year || now.year > to.year) return null;
  const expected =
    from.value + ((to.value - from.value) * (now.year - from.year)) / (to.year - from.year);
  const span = Math.abs(to.value - from.value);
  if (Math.abs(now.value - expected) < span * 0.05) return "on";
  return now.value > expected ? "above" : "below";
}
