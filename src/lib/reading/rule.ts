/** A straight line of a page, upright or level. */
export interface Rule {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** Something with a place on the page: y is that of its middle. */
export interface Placed {
  x: number;
  width: number;
  y: number;
}

/** Lines, heights and places nearer than this, in points, are one. */
export const NEAR = 2.5;
/** More lines on one page are a drawing. */
export const MOST_RULES = 6000;

export const isLevel = ({ y0, y1 }: Rule): boolean => Math.abs(y1 - y0) < NEAR;

/** Places in rising order, those near one another once. */
export function placesOf(numbers: readonly number[]): number[] {
  const found: number[] = [];
  for (const number of numbers.toSorted((a, b) => a - b))
    if (number - (found.at(-1) ?? -Infinity) > NEAR) found.push(number);
  return found;
}

/** Where the columns between rules begin and end. */
export const edgesOf = (rules: readonly Rule[]): number[] =>
  placesOf(rules.filter((rule) => !isLevel(rule)).map(({ x0 }) => x0));
