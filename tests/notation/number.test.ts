import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNumber } from "../../src/notation/number.ts";

describe("readNumber", () => {
  it.each([
    ["4,997 件", 4997, "", 5],
    ["3，908 件", 3908, "", 5],
    ["１８.６%", 18.6, "", 4],
    ["185,003.32", 185003.32, "", 10],
    ["△203人", -203, "", 4],
    ["△１００", -100, "", 4],
    ["▲ 50%", -50, "", 4],
    ["-４０人", -40, "", 3],
    ["－2.4", -2.4, "", 4],
    ["+１.18", 1.18, "", 5],
    ["±0", 0, "", 2],
    ["-0", 0, "", 2],
    ["マイナス3.2%", -3.2, "", 7],
    ["ゼロ", 0, "", 2],
    ["2,620億円", 2620, "億", 6],
    ["60.7万人", 60.7, "万", 5],
    ["1億2,192万円", 12192, "万", 8],
    ["12万3千人", 123, "千", 5],
    ["3万5,200人", 35200, "", 7],
    ["159,647百万円", 159647, "百万", 9],
    ["1兆2,000億円", 12000, "億", 8],
    ["5 千人", 5, "千", 3],
    ["△1億2,192万", -12192, "万", 9],
    ["△　203人", -203, "", 5],
    ["５　千人", 5, "千", 3],
    ["5-3", 5, "", 1],
    ["ゼロ件", 0, "", 2],
    ["1億20000万", 1, "億", 2],
    ["1億10000万", 1, "億", 2],
    ["5万3万", 5, "万", 2],
    ["5万0万", 5, "万", 2],
    ["9007199254740991", 9007199254740991, "", 16],
  ])("%s → %d %s", (text, value, scale, length) => {
    expect(readNumber(text)).toEqual({ value, scale, length });
  });

  it.each(["", "人", "－", "△", "12,34", "1,2345", "1.2.3", "2021.3.31", "±5", "約5", ".5"])(
    "reads no number from “%s”",
    (text) => {
      expect(readNumber(text)).toBeNull();
    },
  );

  it("does not compose what does not fall: 1.5億2,000万, 5万3億", () => {
    expect(readNumber("1.5億2,000万")).toEqual({ value: 1.5, scale: "億", length: 4 });
    expect(readNumber("5万3億")).toEqual({ value: 5, scale: "万", length: 2 });
  });

  it("refuses more digits than a number can hold", () => {
    expect(readNumber("9".repeat(17))).toBeNull();
    expect(readNumber("9".repeat(400))).toBeNull();
  });

  const printed = fc
    .tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 99 }))
    .map(([whole, cents]) => Number(`${whole}.${String(cents).padStart(2, "0")}`));
  const wide = (text: string) =>
    text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

  it("reads back what is printed, with and without commas, full-width, with any minus", () => {
    fc.assert(
      fc.property(printed, fc.constantFrom("-", "△", "▲", "−", "－"), (value, minus) => {
        const plain = String(Math.abs(value));
        const commas = Math.abs(value).toLocaleString("en-US", { maximumFractionDigits: 2 });
        for (const text of [plain, commas, wide(plain), wide(commas)]) {
          const signed = value < 0 ? minus + text : text;
          const read = readNumber(signed);
          expect(read?.value).toBe(value === 0 ? 0 : value);
          expect(read?.length).toBe(signed.length);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("reads back 億 and 万 written one behind the other", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 9999 }), (a, b) => {
        const text = `${a}億${b.toLocaleString("en-US")}万`;
        expect(readNumber(text)).toEqual({
          value: a * 10000 + b,
          scale: "万",
          length: text.length,
        });
      }),
    );
  });
});
