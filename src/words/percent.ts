/** Whole percent. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? "0" : ((part / whole) * 100).toFixed(0);
