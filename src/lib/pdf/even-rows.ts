/** Items in rows of at most `most`, in each row about as many. */
export function evenRows<Item>(items: readonly Item[], most: number): Item[][] {
  const rows = Math.ceil(items.length / most);
  const perRow = Math.ceil(items.length / Math.max(rows, 1));
  return Array.from({ length: rows }, (_, row) => items.slice(row * perRow, (row + 1) * perRow));
}
