/** Less than this share of the distance between the highest and the lowest year is no move. */
const LITTLE = 1 / 3;

/** From the first to the last of some values: 0.95 and 0.94 are level where 0.97 lies between. */
export function movedIn(course: readonly number[], digits: number): 1 | 0 | -1 {
  const [first = 0, last = 0] = [course[0], course.at(-1)];
  const spread = Math.max(...course) - Math.min(...course);
  return Math.abs(last - first) < spread * LITTLE ? 0 : signOf(last, first, digits);
}

/** Values that are printed the same have not moved. */
export function signOf(last: number, first: number, digits: number): 1 | 0 | -1 {
  if (last.toFixed(digits) === first.toFixed(digits)) return 0;
  return last > first ? 1 : -1;
}

/**
 * Where the highest of what rose, or the lowest of what fell, lies before the last value: its place
 * among the values. Null where the last value is the farthest, or is printed the same.
 */
export function turnIn(course: readonly number[], digits: number): number | null {
  const moved = movedIn(course, digits);
  const farthest = moved > 0 ? Math.max(...course) : Math.min(...course);
  if (moved === 0 || signOf(course.at(-1) ?? 0, farthest, digits) === 0) return null;
  return course.lastIndexOf(farthest);
}
