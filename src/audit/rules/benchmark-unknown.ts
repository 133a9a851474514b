import { foldWidth } from "../../notation/text.ts";
import type { Indicator } from "../../tables/rows.ts";
import { planRule } from "../one-fact.ts";
import { quoted } from "../rule.ts";

/** A target that depends on what others will reach: 中核市の平均, 全国の伸び率を上回る, 県内の上位. */
export const benchmarkUnknown = planRule(
  { id: "benchmark-unknown", severity: "note" },
  isBenchmark,
  {
    fault: ({ target_raw }) => foldWidth(target_raw),
    values: (row) => quoted(row, "target"),
    enough: 2,
  },
);

function isBenchmark({ target_type, target_raw }: Indicator): boolean {
  return target_type === "benchmark" && /平均|伸び率|上位|順位/u.test(foldWidth(target_raw));
}
