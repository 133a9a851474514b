/** Each entry whose key an earlier one has, with the first that has it. */
export function repeats<T>(
  entries: readonly T[],
  key: (entry: T) => unknown,
): [again: T, first: T][] {
  const known = new Map<unknown, T>();
  return entries.flatMap((entry): [T, T][] => {
    const first = known.get(key(entry));
    if (first !== undefined) return [[entry, first]];
    known.set(key(entry), entry);
    return [];
  });
}
