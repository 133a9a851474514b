/** Order by code units, the same on every machine. */
export function compareText(a: string, b: string): -1 | 0 | 1 {
  return a < b ? -1 : a === b ? 0 : 1;
}
