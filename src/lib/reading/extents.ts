/** From where to where something stands. */
export interface Extent {
  from: number;
  to: number;
}

/**
 * Where words or dashes stand, from one gap wider than `gap` that none bridges to the next, with the `count` of
 * those that make each longer.
 */
export function extentsOf(words: readonly Extent[], gap: number): (Extent & { count: number })[] {
  const extents: (Extent & { count: number })[] = [];
  for (const { from, to } of words.toSorted((a, b) => a.from - b.from)) {
    const last = extents.at(-1);
    if (last && from - last.to <= gap) {
      last.count += from > last.to ? 1 : 0;
      last.to = Math.max(last.to, to);
    } else extents.push({ from, to, count: 1 });
  }
  return extents;
}
