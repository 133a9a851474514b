import type { Markish } from "@observablehq/plot";
import { cityMarks } from "./city-marks.ts";
import type { ChartContext } from "./context.ts";
import { at, type Label, labelMarks } from "./labels.ts";
import { type MunicipalityStyle, TYPE } from "./style.ts";

const LINE = 13;

/**
 * Marks and names of the municipalities in lines from `top` on, for a chart that stands where no
 * page explains them.
 */
export function cityKey(
  styles: readonly MunicipalityStyle[],
  { top, width }: { top: number; width: number },
  context: ChartContext,
): { marks: Markish[]; height: number } {
  let [x, y] = [5, top + LINE / 2];
  const items = styles.map((style) => {
    const wide = context.measureText(style.name, TYPE.label) + 9;
    if (x > 5 && x + wide > width) [x, y] = [5, y + LINE];
    const item = { style, x, y };
    x += wide + 16;
    return item;
  });
  const names = items.map(
    ({ style, ...place }): Label => ({
      ...place,
      x: place.x + 7,
      text: style.name,
    }),
  );
  const mark = {
    x: at<(typeof items)[number]>((item) => item.x),
    y: at<(typeof items)[number]>((item) => item.y),
  };
  return {
    marks: [...cityMarks(items, mark), ...labelMarks(names, context)],
    height: items.length === 0 ? 0 : y + LINE / 2 - top,
  };
}
