import { readPeriod } from "../notation/period.ts";
import type { Target } from "../notation/target.ts";

/** 現状比, 基準値から, 計画策定時比: the row's own baseline under another name. */
const OWN = /現状|現況|基準|当初|策定/u;

/**
 * A target that counts a change from a value which the row does not hold (2013年度比46%削減 beside a
 * baseline of 2024, 前年度比3%増) as a comparison without a number: taken from the baseline it would
 * be another target.
 */
export function fromBaseline(target: Readonly<Target>, baselineYear: number | null): Target {
  const { reference } = target;
  if (reference === null || OWN.test(reference)) return target;
  const [named = ""] = reference.replace(/^対/u, "").split(/比|より|から|[にをの]/u);
  const year = readPeriod(named)?.year ?? null;
  if (year !== null && year === baselineYear) return target;
  return { ...target, type: "benchmark", value: null, missing: "worded" };
}
