import type * as Plot from "@observablehq/plot";
import { dodge, lineRoom, type Point, place } from "./apart.ts";
import type { ChartContext } from "./chart.ts";
import { cityMarks, MARK } from "./city-marks.ts";
import { at, boxOf, type Label, labelMarks } from "./labels.ts";
import { choicesOf } from "./path-labels.ts";
import type { MunicipalityStyle } from "./style.ts";
import type { YearValue } from "./year-runs.ts";

/** A line and what stands at its end. */
interface Ended {
  style: MunicipalityStyle;
  text: string;
  observed: readonly YearValue[];
  projected: readonly YearValue[];
  last: YearValue;
}

/** Room for a mark before a text. */
const INDENT = "\u3000";

/**
 * Lines named at their ends: in one column behind the last year, and one that ends before it, as without
 * a projection, where its name keeps off the others, with its mark, since it may stand nearer to them.
 */
export function leadLabels(
  lines: readonly Ended[],
  point: (one: YearValue) => Point,
  { left, right, bottom }: { left: number; right: number; bottom: number },
  context: ChartContext,
): Plot.Markish[] {
  const final = Math.max(...lines.map(({ last }) => last.year));
  const column = lines
    .filter(({ last }) => last.year === final)
    .map(({ text, last }): Label => ({ text, ...beside(point(last)), bold: true }));
  const behind = dodge(column, { top: 0, bottom: bottom + 6 }, context);
  const early = lines.filter(({ last }) => last.year < final);
  const wishes = early.map(({ text, last }) =>
    choicesOf({ text: INDENT + text, spot: last }, true, () => point(last), context),
  );
  const taken = lines.flatMap(({ observed, projected }) =>
    [observed, projected].flatMap((line) => lineRoom(line.map(point), 3)),
  );
  const bounds = { left, right, top: 0, bottom };
  const all = place([...behind.map((label) => [label]), ...wishes], taken, bounds, context);
  const marks = early.map(({ style }, i) => ({ style, label: all[behind.length + i] }));
  return [...labelMarks(all, context), ...marks.flatMap((one) => markBefore(one, context))];
}

const beside = ({ x, y }: Point) => ({ x: x + 8, y });

function markBefore(
  { style, label }: { style: MunicipalityStyle; label: Label | undefined },
  context: ChartContext,
): Plot.Markish[] {
  if (label === undefined) return [];
  const { left } = boxOf(label, context);
  return cityMarks([{ style }], { x: at(() => left + MARK - 1), y: at(() => label.y) });
}
