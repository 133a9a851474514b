export interface Extent {
  from: number;
  to: number;
}

/** Where words stand, from one gap wider than `gap` that none bridges to the next. */
export function extentsOf(words: readonly Extent[], gap: number): Extent[] {
  const extents: Extent[] = [];
  for (const { from, to } of words.toSorted((a, b) => a.from - b.from)) {
    const last = extents.at(-1);
    if (last && from - last.to <= gap) last.to = Math.max(last.to, to);
    else extents.push({ from, to });
  }
  return extents;
}
