import type { ChartContext } from "./context.ts";
import { TYPE } from "./style.ts";

/** Height of a line of a key in pt, and room of a mark before its text. */
const KEY_LINE = 13;
export const KEY_MARK = 12;

/** Places of marks and texts beside each other, on as many lines as they need. */
export function keyLines<T extends { text: string }>(
  items: readonly T[],
  width: number,
  { measureText }: ChartContext,
): { items: (T & { x: number; y: number })[]; height: number } {
  let [x, y] = [0, KEY_LINE / 2];
  const placed = items.map((item) => {
    const wide = KEY_MARK + measureText(item.text, TYPE.label);
    if (x > 0 && x + wide > width) [x, y] = [0, y + KEY_LINE];
    const at = { ...item, x, y };
    x += wide + 12;
    return at;
  });
  return { items: placed, height: items.length === 0 ? 0 : y + KEY_LINE / 2 };
}
