/** What sort of figure a value is. */
export type FigureSort = "survey" | "rate" | "count";

/** By the unit, unless it is what people say: a share, a change or an amount per something is a rate. */
export function figureSort(unit: string, isPerception: boolean): FigureSort {
  if (isPerception) return "survey";
  return /[%割倍]|ポイント|\/(?!年)/u.test(unit) ? "rate" : "count";
}
