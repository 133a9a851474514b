import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { mutated } from "./cases.ts";

const PLANS = join(import.meta.dirname, "../../data/plans");

/** Every value cell of the transcribed plans. */
export const REAL_CELLS: readonly string[] = [
  ...new Set(
    readdirSync(PLANS).flatMap((plan) => {
      const text = readFileSync(join(PLANS, plan, "indicators.csv"), "utf8");
      const rows: Record<string, string>[] = parse(text, { columns: true });
      return rows.flatMap(({ baseline = "", target = "", latest = "" }) => [
        baseline,
        target,
        latest,
      ]);
    }),
  ),
];

/** Pieces of real cells: more telling than random characters. */
export const PIECES =
  "0|１|2,620|3，908|.5|△|▲|－|+|億|万|千|円|人|%|割|ポイント|倍|件/年|㎡|：100|以上|以下|を上回る|減少を図る|増|台前半|維持|現状値を|全国|平均|前年度比|約|累計|毎年度|5年間で|（|）|R2|令和元年度|2021年度|2030年|～|¹|※1|暫定値|なし|集計中|から新たに|↗| |　|/|ゼロ|半減|3年に|達成|まで".split(
    "|",
  );

export const cells: fc.Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: fc.string({ maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  {
    weight: 3,
    arbitrary: fc
      .array(fc.constantFrom(...PIECES), { maxLength: 8 })
      .map((pieces) => pieces.join("")),
  },
  { weight: 4, arbitrary: mutated(fc.constantFrom(...REAL_CELLS), PIECES) },
);

export const units: fc.Arbitrary<string> = fc.constantFrom(
  ...["", "", "人", "%", "千 t-CO₂", "g/人・日", "万円", "件/年", "倍", "㎡", "年", "ポイント"],
);
