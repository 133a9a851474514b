import { describe, expect, it } from "vitest";
import { spread } from "../../src/charts/spread.ts";
import { COLOURS, INK, municipalityScale, PAPER, SOFT, WASH } from "../../src/charts/style.ts";
import { fittingSize, wrapText } from "../../src/charts/wrap.ts";
import { contrast, luminance } from "../../src/lib/colour.ts";
import { common, fill } from "../../src/words/text.ts";
import { cities, context, municipality, twelve } from "./helpers.ts";

describe("style", () => {
  it("keeps 3:1 for marks and 4.5:1 for text", () => {
    for (const colour of COLOURS) expect(contrast(colour, PAPER)).toBeGreaterThanOrEqual(3);
    for (const ink of [INK, SOFT]) {
      for (const ground of [PAPER, WASH]) expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
    }
    // The darkest shades of the matrices.
    for (const ground of ["#8fb4e8", "#b0b4ba"]) {
      expect(contrast(INK, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("knows the contrast of black and white, and grey after WCAG", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });

  it("keeps the first three colours apart in grey", () => {
    const light = COLOURS.slice(0, 3)
      .map((colour) => luminance(colour) + 0.05)
      .sort((a, b) => a - b);
    expect((light[1] ?? 0) / (light[0] ?? 1)).toBeGreaterThan(1.4);
    expect((light[2] ?? 0) / (light[1] ?? 1)).toBeGreaterThan(1.4);
  });

  it("gives shapes by code whatever the order of the rows", () => {
    const shapes = (list: typeof cities) =>
      cities.map(({ code }) => municipalityScale(list, "ja")(code).shape);
    expect(shapes([...cities].reverse())).toEqual(["circle", "square", "triangle"]);
    const scale = municipalityScale(twelve, "ja");
    expect(new Set(twelve.map(({ code }) => scale(code).shape)).size).toBe(12);
    const forty = Array.from({ length: 40 }, (_, n) =>
      municipality(`${200000 + n}`, `${n}`, `${n}`),
    );
    const large = municipalityScale(forty, "en");
    expect(
      new Set(forty.map(({ code }) => `${large(code).shape} ${large(code).colour}`)).size,
    ).toBe(40);
  });
});

describe("wrapText", () => {
  it("breaks Japanese between phrases and never before a full stop or after a bracket", () => {
    const text = "災害時に開設する避難所（福祉避難所を含む）の数。";
    for (const width of [20, 30, 40, 60, 90]) {
      const lines = wrapText(text, width, 9, context());
      expect(lines.join("")).toBe(text);
      for (const line of lines) expect(line).not.toMatch(/^[。）]|（$/);
    }
    expect(wrapText("安心して暮らせるまちづくり", 75, 9, context())).toEqual([
      "安心して暮らせる",
      "まちづくり",
    ]);
  });

  it("keeps a colon with the phrase before and a hyphen inside a unit", () => {
    const text = "刑法犯認知件数（人口1,000人あたり）：川口市は0.39t-CO2減";
    for (const width of [80, 100, 120, 152])
      for (const line of wrapText(text, width, 9, context())) {
        expect(line).not.toMatch(/^：|t-$/);
      }
  });

  it("breaks English at spaces, and a word that is too long evenly with a hyphen", () => {
    expect(wrapText("reported crimes per head", 60, 9, context("en"))).toEqual([
      "reported",
      "crimes per",
      "head",
    ]);
    expect(wrapText("Headline", 28, 8, context("en"))).toEqual(["Head-", "line"]);
    expect(wrapText("", 28, 8, context("en"))).toEqual([""]);
  });

  it("finds the size at which no word is divided", () => {
    const wide = context().measureText("Environment", 8);
    expect(fittingSize([{ text: "Environment", width: wide }], [9, 8, 7], context())).toBe(8);
    expect(fittingSize([{ text: "Environment", width: 1 }], [9, 8, 7], context())).toBe(7);
  });
});

describe("spread", () => {
  it("leaves apart what is apart and shares the shift of what touches", () => {
    expect(
      spread(
        [
          { centre: 20, width: 10 },
          { centre: 80, width: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([20, 80]);
    expect(
      spread(
        [
          { centre: 50, width: 20 },
          { centre: 50, width: 20 },
        ],
        0,
        100,
        4,
      ),
    ).toEqual([38, 62]);
    expect(
      spread(
        [
          { centre: 99, width: 20 },
          { centre: 95, width: 20 },
        ],
        0,
        100,
        0,
      ),
    ).toEqual([90, 70]);
  });

  it("says where the line is too short", () => {
    expect(
      spread(
        [
          { centre: 5, width: 60 },
          { centre: 5, width: 60 },
        ],
        0,
        100,
      ),
    ).toBeUndefined();
  });
});

it("refuses a text with an open placeholder", () => {
  expect(() => fill(common.unit, "ja")).toThrow("no value for {unit} in: 単位：{unit}");
});
