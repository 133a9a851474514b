import type { Rule } from "./ruled-grid.ts";

export type Matrix = [number, number, number, number, number, number];

/** What of an operator list is needed: pdf.js numbers its operators. */
export interface Operators {
  fnArray: number[];
  argsArray: unknown[];
}

export interface OperatorNames {
  save: number;
  restore: number;
  transform: number;
  constructPath: number;
  endPath: number;
  paintFormXObjectBegin: number;
  paintFormXObjectEnd: number;
}

/** A box thinner than this, in points, is drawn as a line. */
const THIN = 2.5;
/** A shorter line is a mark, not a rule. */
const SHORT = 4;

export const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
];

/** The ruling lines that a page draws, in the coordinates of `page`. */
export function pageRules(
  { fnArray, argsArray }: Operators,
  names: OperatorNames,
  page: Matrix,
): Rule[] {
  const rules: Rule[] = [];
  const stack: Matrix[] = [];
  let matrix = page;
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index] as unknown[] | null;
    if (operator === names.save || operator === names.paintFormXObjectBegin) {
      stack.push(matrix);
      if (operator === names.paintFormXObjectBegin && Array.isArray(args?.[0]))
        matrix = times(matrix, args?.[0] as Matrix);
    } else if (operator === names.restore || operator === names.paintFormXObjectEnd)
      matrix = stack.pop() ?? matrix;
    else if (operator === names.transform) matrix = times(matrix, args as unknown as Matrix);
    else if (operator === names.constructPath && args?.[0] !== names.endPath)
      rules.push(...pathRules(args, matrix));
  }
  return rules;
}

function pathRules(args: unknown[] | null, matrix: Matrix): Rule[] {
  const [paths] = (args?.[1] ?? []) as (Record<number, number> | null)[];
  const numbers = paths ? Object.values(paths) : [];
  const rules: Rule[] = [];
  for (const box of boxesOf(numbers, matrix)) {
    const [width, height] = [box.x1 - box.x0, box.y1 - box.y0];
    if (width <= THIN && height > SHORT)
      rules.push({ ...box, x0: (box.x0 + box.x1) / 2, x1: (box.x0 + box.x1) / 2 });
    else if (height <= THIN && width > SHORT)
      rules.push({ ...box, y0: (box.y0 + box.y1) / 2, y1: (box.y0 + box.y1) / 2 });
    else if (width > SHORT && height > SHORT)
      rules.push(
        { ...box, y1: box.y0 },
        { ...box, y0: box.y1 },
        { ...box, x1: box.x0 },
        { ...box, x0: box.x1 },
      );
  }
  return rules;
}

/** The boxes around the parts of a path that are straight; curves make none. */
function boxesOf(numbers: number[], [a, b, c, d, e, f]: Matrix): Rule[] {
  const boxes: Rule[] = [];
  let points: [number, number][] = [];
  let curved = false;
  const close = () => {
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    if (points.length > 1 && points.length <= 6 && !curved)
      boxes.push({
        x0: Math.min(...xs),
        y0: Math.min(...ys),
        x1: Math.max(...xs),
        y1: Math.max(...ys),
      });
    points = [];
    curved = false;
  };
  for (let at = 0; at < numbers.length; ) {
    const kind = numbers[at++];
    if (kind === 0) close();
    if (kind === 0 || kind === 1) {
      const [x, y] = [numbers[at++] ?? 0, numbers[at++] ?? 0];
      points.push([a * x + c * y + e, b * x + d * y + f]);
    } else if (kind === 2 || kind === 3) {
      curved = true;
      at += kind === 2 ? 6 : 4;
    }
  }
  close();
  return boxes;
}
