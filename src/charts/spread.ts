/** One label on a line: where its middle would like to be, and how wide it is. */
export interface Span {
  centre: number;
  width: number;
}

/**
 * Middles of labels on one line between `from` and `to`, moved as little as needed so that they
 * neither overlap nor leave the line; undefined where they do not fit. Order is kept by the wished
 * middles, so that the left label stays the left mark's.
 */
export function spread(
  spans: readonly Span[],
  from: number,
  to: number,
  gap = 5,
): number[] | undefined {
  const total = spans.reduce((sum, span) => sum + span.width, 0) + gap * (spans.length - 1);
  if (total > to - from + 1e-6) return undefined;
  const order = spans.map((span, index) => ({ ...span, index }));
  order.sort((a, b) => a.centre - b.centre || a.index - b.index);
  // Groups of touching labels share the shift, so that each moves half of the overlap.
  let groups: { start: number; width: number; members: typeof order }[] = [];
  for (const span of order) {
    groups.push({ start: span.centre - span.width / 2, width: span.width, members: [span] });
    groups = settle(groups, from, to, gap);
  }
  const centres: number[] = new Array(spans.length).fill(0);
  for (const group of groups) {
    let left = group.start;
    for (const member of group.members) {
      centres[member.index] = left + member.width / 2;
      left += member.width + gap;
    }
  }
  return centres;
}

function settle<T extends { start: number; width: number; members: unknown[] }>(
  groups: T[],
  from: number,
  to: number,
  gap: number,
): T[] {
  const settled: T[] = [];
  for (const group of groups) {
    let current = clamp(group, from, to);
    for (let last = settled.at(-1); last; last = settled.at(-1)) {
      const overlap = last.start + last.width + gap - current.start;
      if (overlap <= 1e-9) break;
      settled.pop();
      const share = last.members.length / (last.members.length + current.members.length);
      const joined = {
        ...last,
        start: last.start - overlap * (1 - share),
        width: last.width + gap + current.width,
        members: [...last.members, ...current.members],
      };
      current = clamp(joined, from, to);
    }
    settled.push(current);
  }
  return settled;
}

function clamp<T extends { start: number; width: number }>(group: T, from: number, to: number): T {
  return { ...group, start: Math.max(from, Math.min(group.start, to - group.width)) };
}
