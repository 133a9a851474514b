import { type Drawn, type Matrix, times } from "./operators.ts";

interface Run {
  y: number;
  white: boolean;
  digits: boolean;
}

type Box = [left: number, top: number, right: number, bottom: number];

/**
 * Whether a page holds text that a reader does not see: text that is not drawn, as the recognition of a
 * scanned page lays it below its picture, or white figures on bare paper beside text of another colour.
 * White text by itself may lie on a picture, which the operators do not show.
 */
export function hasUnseenText(drawn: Drawn[]): boolean {
  const runs: Run[] = [];
  const painted: Box[] = [];
  let place: Matrix = IDENTITY;
  for (const { operator, args, state } of drawn) {
    const { matrix, fill, textMode } = state;
    if (operator === "beginText") place = IDENTITY;
    else if (operator === "setTextMatrix") place = args[0] as Matrix;
    else if (operator === "moveText" || operator === "setLeadingMoveText")
      place = times(place, [1, 0, 0, 1, Number(args[0]), Number(args[1])]);
    else if (operator === "showText") {
      const text = textOf(args[0]);
      if (textMode % 4 === 3 && text.trim() !== "") return true;
      const [, , , , x, y] = times(matrix, place);
      const white = fill === WHITE && !painted.some((box) => isWithin(box, x, y));
      runs.push({ y, white, digits: /\p{Nd}/u.test(text) });
    } else if (fill !== WHITE && paints(operator, args))
      painted.push(operator === "shadingFill" ? EVERYWHERE : boxOf(args[2], matrix));
  }
  const isBeside = ({ y }: Run) => runs.some((run) => !run.white && Math.abs(run.y - y) < 1);
  return runs.some((run) => run.white && run.digits && isBeside(run));
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const WHITE = "#ffffff";
const EVERYWHERE: Box = [-Infinity, -Infinity, Infinity, Infinity];
/** A run begins on the edge of its cell; its letters lie above its own line. */
const EDGE = 2;

const isWithin = ([left, top, right, bottom]: Box, x: number, y: number): boolean =>
  x >= left - EDGE && x <= right + EDGE && y >= top - EDGE && y <= bottom + EDGE;

/** pdf.js shows glyphs as objects and the gaps between them as numbers. */
const textOf = (glyphs: unknown): string =>
  (glyphs as ({ unicode?: string } | number)[])
    .map((glyph) => (typeof glyph === "object" ? (glyph?.unicode ?? "") : ""))
    .join("");

/** What paints the inside of a path. */
const FILLS: unknown[] = ["fill", "eoFill", "fillStroke", "eoFillStroke"];

const paints = (operator: Drawn["operator"], args: unknown[]): boolean =>
  operator === "shadingFill" || (operator === "constructPath" && FILLS.includes(args[0]));

/** The box around a path on the page, from the least and the greatest of its own coordinates. */
function boxOf(extent: unknown, [a, b, c, d, e, f]: Matrix): Box {
  const [x0, y0, x1, y1] = Object.values((extent ?? []) as Record<number, number>) as Box;
  const [xs, ys] = [
    [a * x0 + c * y0 + e, a * x1 + c * y1 + e],
    [b * x0 + d * y0 + f, b * x1 + d * y1 + f],
  ];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
