import type { Drawn, Matrix } from "./operators.ts";
import type { Rule } from "./rule.ts";

/** A box thinner than this, in points, is drawn as a line. */
const THIN = 2.5;
/** A shorter line is a mark, not a rule. */
const SHORT = 4;

/** The ruling lines that a page draws, in its own coordinates. */
export function pageRules(drawn: Drawn[]): Rule[] {
  const boxes = drawn.flatMap(({ operator, args, state }) =>
    operator === "constructPath" && args[0] !== "endPath" ? pathBoxes(args, state.matrix) : [],
  );
  return boxRules(boxes);
}

function pathBoxes(args: unknown[], matrix: Matrix): Rule[] {
  const [paths] = (args[1] ?? []) as (Record<number, number> | null)[];
  return boxesOf(paths ? Object.values(paths) : [], matrix);
}

function boxRules(boxes: Rule[]): Rule[] {
  const rules: Rule[] = [];
  for (const box of boxes) {
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
