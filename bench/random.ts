/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `count` of the items, drawn without putting back, in their own order. */
export function sample<T>(items: readonly T[], count: number, random: () => number): T[] {
  const places = items.map((_, i) => i);
  for (let i = 0; i < Math.min(count, items.length); i++) {
    const other = i + Math.floor(random() * (places.length - i));
    [places[i], places[other]] = [places[other] ?? i, places[i] ?? other];
  }
  const drawn = new Set(places.slice(0, count));
  return items.filter((_, i) => drawn.has(i));
}
