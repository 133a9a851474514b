import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCell } from "../../src/notation/cell.ts";
import { readTarget } from "../../src/notation/target.ts";
import { BASES, MISSING, TARGET_TYPES } from "../../src/tables/rows.ts";

/** Pieces of real cells in any order: more telling than random characters. */
const PIECES =
  "0|１|2,620|3，908|.5|△|▲|－|+|億|万|千|円|人|%|割|ポイント|倍|件/年|㎡|：100|以上|以下|を上回る|減少を図る|増|台前半|維持|現状値を|全国|平均|前年度比|約|累計|毎年度|5年間で|（|）|R2|令和元年度|～|¹|※1|暫定値|なし|集計中|から新たに|↗| |　|/|ゼロ|半減|3年に".split(
    "|",
  );
const cells = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join("")),
);
const units = fc.constantFrom("", "人", "%", "千 t-CO₂", "g/人・日", "万円", "件/年", "倍");

describe("any text", () => {
  it("gives a finite value or a reason, and never throws", () => {
    fc.assert(
      fc.property(cells, units, (raw, unit) => {
        const cell = readCell(raw, unit);
        if (cell.value === null) expect(MISSING).toContain(cell.missing);
        else {
          expect(Number.isFinite(cell.value)).toBe(true);
          expect(cell.missing).toBeNull();
        }
        if (cell.period?.basis) expect(BASES).toContain(cell.period.basis);
        const target = readTarget(raw, unit);
        expect(TARGET_TYPES).toContain(target.type);
        if (target.value !== null) expect(Number.isFinite(target.value)).toBe(true);
        if (target.type === "none") expect(MISSING).toContain(target.missing);
        else expect(target.missing).toBeNull();
      }),
      { numRuns: 3000 },
    );
  });

  it("reads the same whatever the width of figures and spaces around", () => {
    const value = fc.integer({ min: -9_999_999, max: 9_999_999 });
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(value, fc.constantFrom("人", "%", "件", "ポイント", "万円"), (n, unit) => {
        const text = n.toLocaleString("en-US");
        for (const raw of [`${text}${unit}`, `${text} ${unit}`, `　${wide(text)}${wide(unit)} `]) {
          expect(readCell(raw, "")).toMatchObject({ value: n === 0 ? 0 : n, unit, problem: null });
        }
      }),
    );
  });

  it("stays quick on a cell of a megabyte", () => {
    for (const piece of ["あ", "1", "調査", "する", "(", "※", "約", "現状年度", "前年"]) {
      const raw = piece.repeat(1_000_000 / piece.length);
      const start = performance.now();
      expect(readCell(raw, "人").problem).toMatch(/^value not understood/);
      expect(readTarget(raw, "人").problem).toMatch(/^target not understood/);
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });
});
