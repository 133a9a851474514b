const TOLERANCE = 1e-9;

/** Whether two numbers of the same unit are equal but for the last bits of a computation. */
export function equal(a: number, b: number): boolean {
  return compareNumbers(a, b) === 0;
}

/** Below, at or above: -1, 0 or 1. */
export function compareNumbers(a: number, b: number): -1 | 0 | 1 {
  if (Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b))) return 0;
  return a < b ? -1 : 1;
}

/** Twelve significant digits: what is left when the last bits of a computation are cut off. */
export function exact(value: number): number {
  return isShort(value) ? value : Number(value.toPrecision(12));
}

/** Whole numbers and numbers of up to four decimals, as most values are, lose nothing. */
function isShort(value: number): boolean {
  const size = Math.abs(value);
  if (value === 0 || size >= 1e12) return false;
  return Number.isInteger(value) || (size < 1e8 && Math.round(value * 1e4) / 1e4 === value);
}
