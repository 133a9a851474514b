import { common } from "../words/charts.ts";
import { SIZE, SOFT } from "./style.ts";
import type { Pen } from "./svg.ts";
import { wrapText } from "./wrap.ts";

/** How to read one kind of mark; an item without a drawing is a remark. */
export interface KeyItem {
  text: string;
  draw?: (pen: Pen, x: number, y: number) => void;
}

const ROOM = 14;

/**
 * The key of a chart in small print from `y` on, as many lines as it needs between `left` and
 * `right`. Returns the y below it.
 */
export function drawKey(
  pen: Pen,
  items: readonly KeyItem[],
  left: number,
  y: number,
  right: number,
): number {
  let x = left;
  let line = y + 5;
  for (const item of items) {
    const indent = item.draw ? ROOM : 0;
    const lines = wrapText(item.text, right - left - indent, SIZE.small, pen.context);
    const width = Math.max(...lines.map((text) => pen.context.measureText(text, SIZE.small)));
    if (x > left && x + indent + width > right) {
      x = left;
      line += 10;
    }
    item.draw?.(pen, x, line);
    lines.forEach((text, index) => {
      pen.text(text, x + indent, line + index * 9, { size: SIZE.small, fill: SOFT });
    });
    x += indent + width + 12;
    line += (lines.length - 1) * 9;
  }
  return line + 6;
}

/** Says that there is nothing to show. Returns the y below. */
export function drawEmpty(pen: Pen, y: number, width: number): number {
  const text = common.empty[pen.context.lang];
  pen.text(text, width / 2, y + 14, { size: SIZE.name, fill: SOFT, anchor: "middle" });
  return y + 28;
}
