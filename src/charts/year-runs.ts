/** A value of one year, as lines are drawn from. */
export interface YearValue {
  year: number;
  value: number;
  /** Drawn hollow. */
  preliminary?: boolean;
  /** Does not join the value before it. */
  broken?: boolean;
}

/** Neighbouring values without a break between them, and without a year left out. */
export function runsOf(points: readonly YearValue[]): YearValue[][] {
  const steps = points.slice(1).map(({ year }, index) => year - (points[index]?.year ?? year));
  const usual = Math.min(...steps, Number.POSITIVE_INFINITY);
  const runs: YearValue[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const gap = last !== undefined && point.year - last.year > usual;
    if (run === undefined || point.broken || gap) runs.push([point]);
    else run.push(point);
  }
  return runs;
}
