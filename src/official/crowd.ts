/** What is known of every member: those of a crowd are named by their place in these columns. */
export interface Members {
  /** NaN where there is none. */
  values: Float64Array;
  /** Step of a drawn distribution, -1 below its range, `steps` above it; whatever without a value. */
  bins: Int8Array;
  steps: number;
}

/** Some of the members, counted as they come and go, so that no set of them need be sorted. */
export interface Crowd {
  add(member: number): void;
  remove(member: number): void;
  count(): { found: number; without: number; below: number; above: number; bins: string };
  /** The value at a place of the sorted values, counted from 0. */
  nth(place: number): number;
}

/** An empty crowd. Its sorted values are found in a binary indexed tree over all values. */
export function createCrowd({ values, bins, steps }: Members): Crowd {
  const known = [...values.keys()].filter((i) => !Number.isNaN(values[i]));
  const order = Int32Array.from(known).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  /** Place among all values, from 1; 0 without a value. */
  const ranks = new Int32Array(values.length);
  for (const [i, member] of order.entries()) ranks[member] = i + 1;
  const tree = new Int32Array(order.length + 1);
  const top = 2 ** Math.floor(Math.log2(tree.length));
  const counts = new Int32Array(steps);
  let [found, without, below, above] = [0, 0, 0, 0];

  return {
    add: (member) => change(member, 1),
    remove: (member) => change(member, -1),
    count: () => ({ found, without, below, above, bins: counts.join(" ") }),
    nth(place) {
      let rank = 0;
      let left = place;
      for (let step = top; step >= 1; step /= 2) {
        const inside = tree[rank + step];
        if (inside === undefined || inside > left) continue;
        rank += step;
        left -= inside;
      }
      return values[order[rank] ?? -1] ?? Number.NaN;
    },
  };

  function change(member: number, by: 1 | -1): void {
    const rank = ranks[member] ?? 0;
    if (rank === 0) {
      without += by;
      return;
    }
    found += by;
    const bin = bins[member] ?? 0;
    if (bin < 0) below += by;
    else if (bin >= steps) above += by;
    else counts[bin] = (counts[bin] ?? 0) + by;
    for (let i = rank; i < tree.length; i += i & -i) tree[i] = (tree[i] ?? 0) + by;
  }
}
