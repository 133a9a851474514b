import type { ScaleLinear } from "d3";
import { formatNumber } from "../words/format.ts";
import type { ChartContext } from "./context.ts";
import { SIZE } from "./style.ts";

export interface Tick {
  at: number;
  value: number;
  text: string;
}

/** Up to six ticks of an axis, as many as have room for their labels beside each other. */
export function fittingTicks(scale: ScaleLinear<number, number>, context: ChartContext): Tick[] {
  for (let count = 5; count > 1; count--) {
    const ticks = scale.ticks(count).map((value) => {
      return { at: scale(value), value, text: formatNumber(value, context.lang, 6) };
    });
    const half = ticks.map(({ text }) => context.measureText(text, SIZE.small) / 2);
    const apart = ticks.every(({ at }, index) => {
      const last = ticks[index - 1];
      return !last || at - (half[index] ?? 0) - last.at - (half[index - 1] ?? 0) >= 8;
    });
    if (apart) return ticks;
  }
  // Values stand on the marks: one tick in the middle, or none, is better than a label too long.
  const ticks = scale.ticks(2);
  const value = ticks[Math.floor((ticks.length - 1) / 2)];
  if (value === undefined) return [];
  return [{ at: scale(value), value, text: formatNumber(value, context.lang, 6) }];
}

/** Whether 0 lies on the axis. */
export function spansZero(scale: ScaleLinear<number, number>): boolean {
  const [low = 0, high = 0] = scale.domain();
  return low <= 0 && high >= 0;
}
