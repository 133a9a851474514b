import type { OPS } from "pdfjs-dist";
import type { PDFOperatorList } from "pdfjs-dist/types/src/display/api.js";

export type Matrix = [number, number, number, number, number, number];

/** The name of an operator of pdf.js, which numbers them. */
type Operator = keyof typeof OPS;

export const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
];

interface State {
  matrix: Matrix;
  /** The colour that fills, as #rrggbb; empty for a pattern. */
  fill: string;
  /** 3 and 7 draw no text. */
  textMode: number;
}

/** An operator of a page with the state in which it is done. */
export interface Drawn {
  operator: Operator | undefined;
  /** A path begins with the name of the operator that paints it. */
  args: unknown[];
  state: State;
}

/** Each operator of a page in its order, in the coordinates of `page`. */
export function drawnOn(
  { fnArray, argsArray }: PDFOperatorList,
  numbers: typeof OPS,
  page: Matrix,
): Drawn[] {
  const stack: State[] = [];
  let state: State = { matrix: page, fill: "#000000", textMode: 0 };
  const names = new Map(
    Object.entries(numbers).map(([name, number]) => [number, name as Operator]),
  );
  return fnArray.map((number, index) => {
    const operator = names.get(number);
    const given = (argsArray[index] ?? []) as unknown[];
    const isPath = operator === "constructPath";
    const args = isPath ? [names.get(given[0] as number), ...given.slice(1)] : given;
    if (operator === "save" || operator === "paintFormXObjectBegin") stack.push(state);
    if (operator === "restore" || operator === "paintFormXObjectEnd") state = stack.pop() ?? state;
    else state = next(operator, args, state);
    return { operator, args, state };
  });
}

function next(operator: Operator | undefined, args: unknown[], state: State): State {
  if (operator === "transform") return { ...state, matrix: times(state.matrix, args as Matrix) };
  if (operator === "paintFormXObjectBegin" && Array.isArray(args[0]))
    return { ...state, matrix: times(state.matrix, args[0] as Matrix) };
  if (operator === "setFillRGBColor") return { ...state, fill: String(args[0]) };
  if (operator === "setFillColorN") return { ...state, fill: "" };
  if (operator === "setTextRenderingMode") return { ...state, textMode: Number(args[0]) };
  return state;
}
