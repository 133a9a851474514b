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

/** So many values on one side of zero make it a state and no odd year. */
const HELD = 3;

/**
 * Where a course crossed zero and has stayed on the other side: the place of the first value there.
 * Null where either side was held for fewer than three values, so that no odd year is called a turn.
 */
export function crossingIn(course: readonly number[]): number | null {
  const side = (value: number | undefined) => Math.sign(value ?? 0);
  const now = side(course.at(-1));
  const at = course.findLastIndex((value) => side(value) !== now) + 1;
  const before = course.slice(Math.max(0, at - HELD), at);
  const held = before.length === HELD && before.every((value) => side(value) === -now);
  return now !== 0 && held && course.length - at >= HELD ? at : null;
}

/** Less than this share of a distance is no move: baselines and targets are rounded. */
export const TENTH = 0.1;
/** Nor is less than this share of the level itself: 1,058 of 607,373 people; more where no number is aimed at. */
const SLIGHT = { number: 0.0025, none: 0.01 };

/** Whether a value lies so near its baseline that no page calls it a move, in words or as an arrow. */
export function hardlyMoved(from: number, now: number, target: number | null): boolean {
  const slight = Math.abs(from) * SLIGHT[target === null ? "none" : "number"];
  const way = Math.abs((target ?? from) - from) * TENTH;
  return Math.abs(now - from) < Math.max(way, slight);
}
