import type { Markish } from "@observablehq/plot";
import { cityMarks } from "./city-marks.ts";
import type { ChartContext } from "./context.ts";
import { KEY_MARK, keyLines } from "./key-lines.ts";
import { at, labelMarks } from "./labels.ts";
import type { MunicipalityStyle } from "./style.ts";

/**
 * Marks and names of the municipalities in lines from `top` on, for a chart that stands where no
 * page explains them.
 */
export function cityKey(
  styles: readonly MunicipalityStyle[],
  box: { top: number; width: number },
  context: ChartContext,
): { marks: Markish[]; height: number } {
  const named = styles.map((style) => ({ style, text: style.name }));
  const { items, height } = keyLines(named, box, context);
  type Item = (typeof items)[number];
  const names = items.map(({ text, x, y }) => ({ text, x: x + KEY_MARK, y }));
  const place = { x: at<Item>(({ x }) => x + 5), y: at<Item>(({ y }) => y) };
  return { marks: [...cityMarks(items, place), ...labelMarks(names, context)], height };
}
