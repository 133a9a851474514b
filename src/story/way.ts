import { alike } from "../compare/past-change.ts";
import { meets, metAtBaseline, resolveTarget, sense } from "../compare/target.ts";
import { equal } from "../lib/number.ts";
import type { Indicator } from "../tables/rows.ts";
import { LEAST_SHARE, MOST_SHARE, type wayWords } from "../words/way.ts";
import { hardlyMoved } from "./course.ts";

/** A distance under this share of the baseline is no scale for what has moved. */
const SMALL = 0.03;

export interface Way {
  /** 0 is the baseline, 1 the target; null where there is no distance, or too small a one. */
  share: number | null;
  /** Where there is no share: 1 moved as wished, −1 the other way, 0 hardly; null where it is open. */
  moved: -1 | 0 | 1 | null;
  /** What a figure would mislead about, in a word for it. */
  word: keyof typeof wayWords | null;
}

const OPEN: Way = { share: null, moved: null, word: null };

/** How far a value has come from the baseline to the target; a mean only beside its like. */
export function wayOf(row: Indicator, now: number | null): Way {
  const from = row.baseline_value;
  if (now === null) return OPEN;
  if (from === null) return meets(row, now) === true ? { ...OPEN, word: "met" } : OPEN;
  if (now === row.latest_value && !alike(row)) return { ...OPEN, word: "unlike" };
  // Where the baseline was better than the target, the way there is no progress.
  if (metAtBaseline(row)) return { ...OPEN, word: meets(row, now) === true ? "met" : "short" };
  const target = resolveTarget(row);
  const distance = target === null ? 0 : target - from;
  if (equal(distance, 0) || Math.abs(distance) < Math.abs(from) * SMALL)
    return inWords(row, from, now, target);
  const share = (now - from) / distance;
  const past = distance > 0 ? "far_past" : "far_below";
  const word = share > MOST_SHARE ? past : share < LEAST_SHARE ? "far_back" : null;
  return { share, moved: null, word };
}

/** Without a distance to measure by: the direction alone, and whether the target is met. */
function inWords(row: Indicator, from: number, now: number, target: number | null): Way {
  const met = target !== null && meets(row, now) === true;
  // At the target, however little there was to go; a level that is held has nowhere to go.
  if (met && !equal(target, from)) {
    const far = Math.abs(now - target) > Math.abs(target - from);
    return { ...OPEN, share: far ? null : 1, word: "met" };
  }
  const side = sense(row);
  if (side === 0) return met ? { ...OPEN, word: "met" } : OPEN;
  const still = equal(now, from) || hardlyMoved(from, now, target);
  const moved = still ? 0 : now > from === side > 0 ? 1 : -1;
  const word = met ? "met" : moved === 0 ? "still" : moved > 0 ? "forward" : "back";
  return { share: null, moved, word };
}
