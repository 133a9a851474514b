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
