/** Choices that are the same for the same seed. */
export interface Chance {
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
  /** `count` different members in any order. */
  some<T>(list: readonly T[], count: number): T[];
  /** True so often as `share` says. */
  maybe(share?: number): boolean;
}

export function chance(seed: number): Chance {
  let state = seed >>> 0;
  // mulberry32: short, and its numbers pass the usual tests of chance.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(list: readonly T[]): T => list[whole(0, list.length - 1)] as T;
  return {
    whole,
    pick,
    maybe: (share = 0.5) => next() < share,
    some: (list, count) => {
      const left = [...list];
      return Array.from({ length: Math.min(count, left.length) }, () => {
        const [taken] = left.splice(whole(0, left.length - 1), 1);
        return taken as (typeof left)[number];
      });
    },
  };
}
