import type { ScaleLinear } from "d3";
import { formatNumber } from "../i18n/format.ts";
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
  const [low = 0] = scale.domain();
  return [{ at: scale(low), value: low, text: formatNumber(low, context.lang, 6) }];
}
