import * as Plot from "@observablehq/plot";
import { describe, expect, it } from "vitest";
import { cityMarks } from "../../src/charts/city-marks.ts";
import { draw, type Panel } from "../../src/charts/frame.ts";
import { at, boxOf, heightOf, labelMarks, wrapped } from "../../src/charts/labels.ts";
import { municipalityScale } from "../../src/charts/style.ts";
import { context, twelve } from "./helpers.ts";

const words = { title: "題", subtitle: "", alt: "a < b", notes: [] };
const one = (panel: Partial<Panel>, lang: "ja" | "en" = "ja") =>
  draw(
    { id: "c", width: 200, panels: [{ width: 200, height: 100, ...panel }] },
    words,
    context(lang),
  ).svg();

describe("draw", () => {
  it("names the picture for readers who do not see it, with ids of its own", () => {
    const svg = one({});
    expect(svg.outerHTML).toBe(
      '<svg aria-labelledby="c-title c-desc" lang="ja" role="img" font-family="BIZ UDPGothic" ' +
        'color="#1a1a1a" viewBox="0 0 200 100" height="100" width="200" ' +
        'xmlns="http://www.w3.org/2000/svg"><title id="c-title">題</title>' +
        '<desc id="c-desc">a &lt; b</desc></svg>',
    );
  });

  it("puts every line of a text where Plot's groups had put it, with its type on itself", () => {
    const svg = one({
      marginLeft: 20,
      x: { domain: [0, 10] },
      y: { domain: [0, 10] },
      marks: [
        Plot.text([{ x: 5, y: 5 }], {
          x: "x",
          y: "y",
          dx: 4,
          text: () => "川口\n北本",
          textAnchor: "end",
          fontWeight: 700,
          lineHeight: 1.2,
          fill: "#12306b",
        }),
      ],
    });
    // 20 + half of 180 + 4; lines 1.2 × 9 apart around 50, each 0.34 em below its middle.
    const line = (y: string, text: string) =>
      `<text fill="#12306b" text-anchor="end" font-weight="bold" font-size="9" y="${y}" x="114">${text}</text>`;
    expect(svg.innerHTML).toContain(line("48.06", "川口") + line("58.86", "北本"));
  });

  it("sets panels at their places, whatever their scales", () => {
    const panel = (left: number, top: number, most: number): Panel => ({
      width: 50,
      height: 20,
      left,
      top,
      x: { domain: [0, most] },
      marks: [Plot.text([most], { x: (d) => d, text: String })],
    });
    const svg = draw(
      { id: "c", width: 200, panels: [panel(0, 0, 1), panel(100, 40, 900)] },
      words,
      context(),
    ).svg();
    expect([...svg.querySelectorAll("text")].map((t) => t.getAttribute("x"))).toEqual([
      "50",
      "150",
    ]);
  });

  it("refuses what would vanish or mislead", () => {
    expect(() => one({ marks: [Plot.rect([1], { x1: 0, x2: 1, clip: true })] })).toThrow(
      "a clipped mark cannot be drawn",
    );
    expect(() =>
      one({ marks: [Plot.text(["a"], { x: at(() => 1), y: at(() => 1), rotate: 90 })] }),
    ).toThrow(/^a mark cannot be drawn with translate/u);
    const titled = { title: "題", marks: [Plot.dot([1])] };
    expect(() => one(titled)).toThrow("chart c is no plain SVG");
    const warned = { x: {}, marks: [Plot.dot([1], { x: () => "1" })] };
    expect(() => one(warned)).toThrow("chart c contains ⚠");
  });

  it("refuses a text whose width the font does not know", () => {
    const unknown = { ...context(), measureText: () => Number.NaN };
    const marks = labelMarks([{ text: "𠮷", x: 1, y: 1 }], unknown);
    expect(() =>
      draw({ id: "c", width: 9, panels: [{ width: 9, height: 9, marks }] }, words, unknown).svg(),
    ).toThrow("chart c: no width for 𠮷");
  });
});

describe("labels", () => {
  it("know the room of their lines", () => {
    const box = boxOf({ text: "川口市\n北本", x: 10, y: 50, anchor: "middle" }, context());
    expect(box).toEqual({ left: -3.5, right: 23.5, top: 40.325, bottom: 59.675 });
  });

  it("wrap at phrases", () => {
    expect(wrapped("安心して暮らせるまちづくり", 75, context())).toBe(
      "安心して暮らせる\nまちづくり",
    );
    expect(heightOf("合計\n特殊\n出生率")).toBe(32.4);
    expect(heightOf("")).toBe(0);
  });

  it("stand on a white plate of their own size where a line may run below", () => {
    const marks = labelMarks([{ text: "川口市", x: 10, y: 50, plate: true }], context());
    const svg = one({ marks });
    const plate = svg.querySelector("rect");
    expect(plate?.getAttribute("width")).toBe("29");
    expect(plate?.getAttribute("fill")).toBe("#ffffff");
    expect(svg.lastElementChild?.textContent).toBe("川口市");
  });
});

describe("cityMarks", () => {
  it("draw every row, in twelve shapes, hollow where the row says so", () => {
    const scale = municipalityScale(twelve, "ja");
    const rows = twelve.map(({ code }, index) => ({
      style: scale(code),
      hollow: index > 8,
      index,
    }));
    const svg = one({
      marks: cityMarks(rows, { x: at(({ index }) => index), y: at(() => 5) }),
    });
    const paths = [...svg.querySelectorAll("path")];
    expect(new Set(paths.map((path) => path.getAttribute("d"))).size).toBe(12);
    expect(paths.filter((path) => path.getAttribute("fill") === "#ffffff")).toHaveLength(3);
  });
});
