export type Matrix = [number, number, number, number, number, number];

/** What of an operator list is needed: pdf.js numbers its operators. */
export interface Operators {
  fnArray: number[];
  argsArray: unknown[];
}

/** The numbers of pdf.js by the names of its operators. */
export type OperatorNames = Record<
  | "save"
  | "restore"
  | "transform"
  | "constructPath"
  | "endPath"
  | "fill"
  | "eoFill"
  | "fillStroke"
  | "eoFillStroke"
  | "shadingFill"
  | "setFillRGBColor"
  | "setFillColorN"
  | "setTextRenderingMode"
  | "beginText"
  | "setTextMatrix"
  | "moveText"
  | "setLeadingMoveText"
  | "showText"
  | "paintFormXObjectBegin"
  | "paintFormXObjectEnd",
  number
>;

export const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
];

/** How a page draws what comes next. */
interface State {
  matrix: Matrix;
  /** The colour that fills, as #rrggbb; empty for a pattern. */
  fill: string;
  /** 3 and 7 draw no text. */
  textMode: number;
}

/** An operator of a page with the state in which it is done. */
export interface Drawn {
  operator: number;
  args: unknown[];
  state: State;
}

/** Each operator of a page in its order, in the coordinates of `page`. */
export function drawnOn(
  { fnArray, argsArray }: Operators,
  names: OperatorNames,
  page: Matrix,
): Drawn[] {
  const stack: State[] = [];
  let state: State = { matrix: page, fill: "#000000", textMode: 0 };
  return fnArray.map((operator, index) => {
    const args = (argsArray[index] ?? []) as unknown[];
    if (operator === names.save || operator === names.paintFormXObjectBegin) stack.push(state);
    if (operator === names.restore || operator === names.paintFormXObjectEnd)
      state = stack.pop() ?? state;
    else state = next(operator, args, names, state);
    return { operator, args, state };
  });
}

function next(operator: number, args: unknown[], names: OperatorNames, state: State): State {
  if (operator === names.transform)
    return { ...state, matrix: times(state.matrix, args as Matrix) };
  if (operator === names.paintFormXObjectBegin && Array.isArray(args[0]))
    return { ...state, matrix: times(state.matrix, args[0] as Matrix) };
  if (operator === names.setFillRGBColor) return { ...state, fill: String(args[0]) };
  if (operator === names.setFillColorN) return { ...state, fill: "" };
  if (operator === names.setTextRenderingMode) return { ...state, textMode: Number(args[0]) };
  return state;
}
