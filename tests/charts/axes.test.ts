import type { Markish } from "@observablehq/plot";
import { describe, expect, it } from "vitest";
import { amountAxis, fitting, valueAxis, yearAxis } from "../../src/charts/axes.ts";
import { draw } from "../../src/charts/frame.ts";
import { collisions, context, texts } from "./helpers.ts";

const words = { title: "題", subtitle: "", alt: "", notes: [] };

describe("fitting", () => {
  it("keeps the first wishes and leaves out what would touch them", () => {
    const years = [2015, 2025, 2016, 2018, 2020, 2024];
    const x = (year: number) => (year - 2015) * 10;
    // Four digits of 9 pt are about 27 wide: 33 pt apart.
    expect(fitting(years, x, String, context())).toEqual([2015, 2020, 2025]);
    expect(fitting(years, () => 5, String, context())).toEqual([2015]);
    expect(fitting([], x, String, context())).toEqual([]);
  });
});

describe("axes", () => {
  const margins = { marginLeft: 40, marginBottom: 15, marginTop: 8, marginRight: 20 };
  const axes = (marks: Markish[]) =>
    draw(
      {
        id: "a",
        width: 200,
        panels: [
          {
            width: 200,
            height: 100,
            ...margins,
            x: { domain: [0, 10] },
            y: { domain: [0, 10] },
            marks,
          },
        ],
      },
      words,
      context(),
    );

  it("write each tick once, in the picture, without a name of their own", () => {
    const chart = axes([...valueAxis([0, 5, 10], (v) => `${v}％`), ...yearAxis([0, 10])]);
    expect(texts(chart)).toEqual(["0％", "5％", "10％", "0", "10"]);
    expect(collisions(chart, context())).toEqual([]);
    expect(texts(axes(amountAxis([0, 10], String)))).toEqual(["0", "10"]);
  });

  it("draw the line at 0 in ink and the others light", () => {
    const lines = [
      ...axes(valueAxis([0, 10], String))
        .svg()
        .querySelectorAll("line"),
    ];
    expect(lines.map((line) => line.getAttribute("stroke"))).toEqual(["#1a1a1a", "#dcdfe3"]);
  });
});
