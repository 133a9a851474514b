import { common } from "../words/text.ts";
import type { ChartContext } from "./chart.ts";
import type { Panel } from "./frame.ts";
import { heightOf, labelMarks, wrapped } from "./labels.ts";
import { SOFT, TYPE } from "./style.ts";

/** Items of a list in as few lines as they need, none parted unless it alone is too long. */
export function flowing(items: readonly string[], width: number, context: ChartContext): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const longer = [lines.at(-1), item].filter(Boolean).join(common.gap[context.lang]);
    if (context.measureText(longer, TYPE.small) <= width) lines.splice(-1, 1, longer);
    else lines.push(item);
  }
  return lines;
}

/** Remarks that belong to the marks, in small type over the width of the picture, from `top` on. */
export function finePrint(
  texts: readonly string[],
  { top, width }: { top: number; width: number },
  context: ChartContext,
): Panel {
  const text = texts.map((line) => wrapped(line, width, context, false, TYPE.small)).join("\n");
  const height = text === "" ? 0 : heightOf(text, TYPE.small) + 2;
  const label = { text, x: 0, y: height / 2, size: TYPE.small, fill: SOFT };
  return { top, width, height, marks: labelMarks([label], context) };
}

/** A picture that says that there is nothing to show. */
export function emptyPanel(width: number, context: ChartContext): Panel {
  const text = common.empty[context.lang];
  const label = { text, x: width / 2, y: 14, anchor: "middle" as const, fill: SOFT };
  return { width, height: 28, marks: labelMarks([label], context) };
}
