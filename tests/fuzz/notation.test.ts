import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCell } from "../../src/notation/cell.ts";
import { readNumber } from "../../src/notation/number.ts";
import { readPeriod } from "../../src/notation/period.ts";
import { readTarget } from "../../src/notation/target.ts";
import { cleanText, foldWidth } from "../../src/notation/text.ts";
import {
  convertUnit,
  normalizeUnit,
  splitFlow,
  unitsConvertible,
} from "../../src/notation/unit.ts";
import { BASES, MISSING, TARGET_TYPES } from "../../src/tables/rows.ts";
import { runs, wide } from "./cases.ts";
import { cells, PIECES, units } from "./cells.ts";

const texts = fc.oneof(cells, fc.string({ unit: "binary", maxLength: 60 }));

/** The figures of a text as they are printed, in ASCII: 1 of １, none of ① or ¹. */
const figures = (text: string): string =>
  Array.from(text)
    .filter((c) => /\p{Nd}/u.test(c) && /\d/u.test(c.normalize("NFKC")))
    .map((c) => c.normalize("NFKC"))
    .join("");

/** Whether the letters of `part` stand in `whole` in this order, with others between them. */
function inOrder(part: string, whole: string): boolean {
  let at = 0;
  for (const letter of whole) if (letter === part[at]) at++;
  return at === part.length;
}

const numbersOf = (raw: string): number[] =>
  (
    foldWidth(raw)
      .replaceAll(",", "")
      .match(/\d+(?:\.\d+)?|ゼロ/gu) ?? []
  ).map((literal) => (literal === "ゼロ" ? 0 : Number(literal)));

const significant = (value: number): string =>
  String(Math.abs(value)).replace(/e.*$/u, "").replace(/\D/gu, "").replaceAll("0", "");

describe("text", () => {
  it("is cleaned and folded once and for all, and no figure comes or goes", () => {
    fc.assert(
      fc.property(texts, (raw) => {
        const clean = cleanText(raw);
        expect(cleanText(clean)).toBe(clean);
        expect(figures(clean)).toBe(figures(raw));
        const folded = foldWidth(raw);
        expect(foldWidth(folded)).toBe(folded);
        const formula = /[mｍ][²³]|[A-Za-zＡ-Ｚａ-ｚ][₀-₉]|\p{So}/u.test(raw);
        if (!formula) expect(folded.replace(/\D/gu, "")).toBe(figures(raw));
      }),
      runs(),
    );
  });
});

describe("numbers are never guessed", () => {
  it("a value is finite, or there is a reason for its absence", () => {
    fc.assert(
      fc.property(texts, units, (raw, unit) => {
        const cell = readCell(raw, unit);
        if (cell.value === null) expect(MISSING).toContain(cell.missing);
        else expect([Number.isFinite(cell.value), cell.missing]).toEqual([true, null]);
        if (cell.period?.basis) expect(BASES).toContain(cell.period.basis);
        const target = readTarget(raw, unit);
        expect(TARGET_TYPES).toContain(target.type);
        expect(target.value === null || Number.isFinite(target.value)).toBe(true);
        if (target.type === "none") expect(MISSING).toContain(target.missing);
        else expect(target.missing).toBeNull();
      }),
      runs(),
    );
  });

  it("a text without figures has no value", () => {
    fc.assert(
      fc.property(texts, units, (raw, unit) => {
        const text = raw.replace(/\p{N}/gu, "").replaceAll("ゼロ", "");
        fc.pre(!/[\u3358-\u3370\u32c0-\u32cb\u33e0-\u33fe]/u.test(text));
        expect(readNumber(text)).toBeNull();
        expect(readCell(text, unit).value).toBeNull();
        const target = readTarget(text, unit);
        if (!/半減|倍増/u.test(foldWidth(text).replaceAll(" ", "")))
          expect(target.value).toBeNull();
      }),
      runs(),
    );
  });

  it("the figures of a value stand in the text, in their order", () => {
    fc.assert(
      fc.property(texts, (raw) => {
        const printed = figures(raw);
        const { value } = readCell(raw, "");
        if (value !== null) expect(inOrder(significant(value), printed)).toBe(true);
        if (value !== null && !/[兆億万千百割]/u.test(raw))
          expect(numbersOf(raw)).toContain(Math.abs(value));
        const target = readTarget(raw, "");
        if (target.value !== null && !/倍|半減/u.test(foldWidth(raw).replaceAll(" ", "")))
          expect(inOrder(significant(target.value), printed)).toBe(true);
      }),
      runs(),
    );
  });

  it("a year alone is no value", () => {
    const year = fc.oneof(
      fc.integer({ min: 1900, max: 2099 }).map(String),
      fc
        .tuple(
          fc.constantFrom("令和", "平成", "昭和", "R", "H", "S"),
          fc.integer({ min: 1, max: 40 }),
        )
        .map(([era, n]) => `${era}${n === 1 ? "元" : n}`),
    );
    const suffix = fc.constantFrom(
      ..."年度|年|年度末|年中|年3月|年3月31日|年度達成|年度まで|年度までに|年度実績|年現在|年頃|年度以降".split(
        "|",
      ),
    );
    const around = fc.constantFrom("", "（", " ", "約");
    fc.assert(
      fc.property(year, suffix, around, fc.boolean(), units, (y, s, mark, isWide, unit) => {
        const text = mark + y + s + (mark === "（" ? "）" : "");
        const raw = isWide ? wide(text) : text;
        expect(readCell(raw, unit).value, raw).toBeNull();
        expect(readTarget(raw, unit).value, raw).toBeNull();
      }),
      runs(),
    );
  });

  it("a minus before the first figure is never lost", () => {
    const MINUS = /^[^\p{N}]*[-−－‐–—△▲▼⁻]\s*[()（）「」[\]]*\s*\p{Nd}/u;
    fc.assert(
      fc.property(
        fc.oneof(
          texts,
          texts.map((text) => `△${text}`),
        ),
        units,
        (raw, unit) => {
          fc.pre(MINUS.test(cleanText(raw)) && !/[:：~～〜]/u.test(raw));
          const { value } = readCell(raw, unit);
          expect(value === null || value <= 0 || value, raw).toBe(true);
          const target = readTarget(raw, unit);
          const falls = ["change_down", "decrease"].includes(target.type);
          const { value: aim } = target;
          expect(falls || aim === null || aim <= 0 || target, raw).toBe(true);
        },
      ),
      runs(),
    );
  });
});

describe("the way of writing changes nothing", () => {
  const read = (raw: string, unit: string) => {
    const { value, unit: own, missing, period, flow, cumulative } = readCell(raw, unit);
    const target = readTarget(raw, unit);
    return {
      cell: { value, own, missing, period, flow, cumulative },
      target: { type: target.type, value: target.value, unit: target.unit, period: target.period },
    };
  };

  it("full-width twins read the same", () => {
    fc.assert(
      fc.property(texts, units, (raw, unit) => {
        expect(read(wide(raw), unit)).toEqual(read(raw, unit));
      }),
      runs(),
    );
  });

  it("white space at the ends and line breaks for spaces read the same", () => {
    const space = fc.constantFrom(" ", "\u3000", "\n", "\t", "\u00a0", "\r\n ");
    fc.assert(
      fc.property(texts, units, space, space, (raw, unit, before, after) => {
        expect(read(before + raw + after, unit)).toEqual(read(raw, unit));
        expect(read(raw.replaceAll(" ", before), unit)).toEqual(read(raw, unit));
      }),
      runs(),
    );
  });

  it("what is printed is read back, with any sign, commas, unit and bound", () => {
    const number = fc
      .tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 99 }))
      .map(([whole, cents]) => Number(`${whole}.${cents}`));
    const bound = fc.constantFrom(
      ["", "value"],
      ["以上", "at_least"],
      ["を上回る", "at_least"],
      ["以下", "at_most"],
      ["未満", "at_most"],
      ["を維持", "maintain"],
    );
    const unit = fc.constantFrom("人", "件", "%", "万円", "ha", "g/人・日", "千t-CO2", "事業所");
    const minus = fc.constantFrom("", "", "-", "△", "▲", "－");
    const period = fc.constantFrom("", "（R2）", "(令和元年度)", "（暫定値）", "¹", " ※1");
    fc.assert(
      fc.property(minus, number, unit, bound, period, fc.boolean(), (sign, n, u, b, p, isWide) => {
        const text = sign + n.toLocaleString("en-US", { maximumFractionDigits: 2 }) + u;
        const value = sign === "" || n === 0 ? n : -n;
        const printed = isWide ? wide(text) : text;
        expect(readCell(printed + p, u)).toMatchObject({ value, unit: u, problem: null });
        // ▲50%以上 is a cut of half or more, a kind of its own.
        fc.pre(!(value < 0 && u === "%" && b[1] === "at_least" && /[△▲]/u.test(sign)));
        expect(readTarget(printed + b[0] + p, u)).toMatchObject({
          type: b[1],
          value,
          unit: u,
          problem: null,
        });
      }),
      runs(),
    );
  });
});

describe("periods", () => {
  it("a year comes from the figures of the text", () => {
    fc.assert(
      fc.property(texts, (raw) => {
        const year = readPeriod(raw)?.year ?? null;
        if (year === null) return;
        // Blanks do not part the figures of a year: documents print 令和 ２ ９年 and 20 21年.
        const folded = foldWidth(raw).replace(/\s/gu, "");
        const count = [1867, 1911, 1925, 1988, 2018].map((base) => year - base);
        // '24 is a year without its century.
        const short = ["'", "‘", "’"].map(
          (mark) => `${mark}${String(year % 100).padStart(2, "0")}`,
        );
        const printed = [...[year, ...count].map(String), ...short];
        expect(printed.some((n) => folded.includes(n)) || folded.includes("元")).toBe(true);
      }),
      runs(),
    );
  });

  it("the eras and the Western years agree, however they are written", () => {
    const eras = fc.constantFrom(
      ["令和", "R", 2018, 30] as const,
      ["平成", "H", 1988, 31] as const,
      ["昭和", "S", 1925, 64] as const,
    );
    fc.assert(
      fc.property(eras, fc.nat(), fc.boolean(), ([name, letter, base, last], n, isWide) => {
        const count = 1 + (n % last);
        const year = base + count;
        const shown = count === 1 ? "元" : String(count);
        const written = [
          `${name}${shown}年度`,
          `${letter}${count}年度`,
          `${year}年度`,
          `${name}${shown}（${year}）年度`,
          `${year}（${name}${shown}）年度`,
          `（${letter}${count}）`,
        ];
        for (const text of written)
          expect(readPeriod(isWide ? wide(text) : text), text).toEqual({
            year,
            basis: "fiscal_year",
          });
      }),
      runs(),
    );
  });
});

describe("units", () => {
  const unit = fc.oneof(
    texts,
    fc
      .array(fc.constantFrom(...PIECES, "m2", "km", "co2", "/", "年", "t-CO₂", "[", "]"), {
        maxLength: 5,
      })
      .map((parts) => parts.join("")),
  );

  it("have one spelling, which is its own spelling", () => {
    fc.assert(
      fc.property(unit, (raw) => {
        const once = normalizeUnit(raw);
        expect(normalizeUnit(once)).toBe(once);
        const flow = splitFlow(raw);
        expect(flow.unit.length).toBeLessThanOrEqual(once.length);
      }),
      runs(),
    );
  });

  it("convert both ways or not at all, and each to itself", () => {
    fc.assert(
      fc.property(unit, unit, fc.integer({ min: -1e9, max: 1e9 }), (a, b, value) => {
        expect(unitsConvertible(a, b)).toBe(unitsConvertible(b, a));
        expect(convertUnit(value, a, a)).toBe(value);
        const there = convertUnit(value, a, b);
        if (there === null) return;
        const back = convertUnit(there, b, a) ?? Number.NaN;
        expect(Math.abs(back - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)));
      }),
      runs(),
    );
  });
});
