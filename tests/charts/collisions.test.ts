import { describe, expect, it } from "vitest";
import type { Chart, ChartContext, ChartOptions } from "../../src/charts/chart.ts";
import { measureChart } from "../../src/charts/measure-chart.ts";
import { officialYears } from "../../src/charts/official-years.ts";
import { seriesLines } from "../../src/charts/series-lines.ts";
import { slide, standalone } from "../../src/charts/standalone.ts";
import type { Municipality, SeriesPoint } from "../../src/tables/rows.ts";
import { collisions, comparison, context, municipality } from "./helpers.ts";
import { contextValue, itemDefinition } from "./official-sample.ts";

const LONG = { ja: "とても長い名前をもつ架空の合併特例市", en: "Minamitokushimashinwakoku" };

/** Made-up cities, the last with a long name. */
function places(count: number): Municipality[] {
  return Array.from({ length: count }, (_, index) =>
    index > 0 && index === count - 1
      ? municipality(`${100000 + index}`, LONG.ja, LONG.en)
      : municipality(`${100000 + index}`, `架空${index + 1}市`, `Town ${index + 1}`),
  );
}

const shapes = {
  apart: (index: number) => 12.5 * (index + 1),
  equal: () => 50,
  near: (index: number) => 50 + index / 100,
  below: (index: number) => -40.25 + index * 8,
} as const;

type Value = (index: number) => number;
type Draw = (list: Municipality[], value: Value, options: ChartOptions, to: ChartContext) => Chart;

const measures = (list: Municipality[], value: Value) =>
  list.map(({ code }, index) =>
    comparison({
      municipality_code: code,
      indicator_id: code,
      unit: "％",
      baseline_value: value(index),
      baseline_year: 2019,
      target_value: value(index) * 1.1 + 1,
      target_year: 2025,
      latest_value: value(index) * 0.98,
      latest_year: 2023,
      in_force: index % 2 === 0,
    }),
  );

const official = (list: Municipality[], value: Value) => ({
  items: [itemDefinition("births"), itemDefinition("share", { unit: "人" })],
  values: [2019, 2021, 2022, 2023].flatMap((year, step) =>
    ["births", "share"].flatMap((id) =>
      list.map(({ code }, index) =>
        contextValue(id, code, year, value(index) + (step % 2) * value(0) * 0.2),
      ),
    ),
  ),
});

const series = (list: Municipality[], value: Value): SeriesPoint[] =>
  list.flatMap(({ code }, index) =>
    [2019, 2020, 2021, 2022].map((year, step) => ({
      municipality_code: code,
      plan: "p",
      document: "d",
      line: 1,
      name: "市税の現年課税分と滞納繰越分を合わせた収納率",
      name_en: "Collection rate of municipal taxes, current year and arrears",
      unit: "%",
      year,
      value: value(index) + (step % 2 === 0 ? 1 : -1),
      basis: "fiscal_year",
      theme: "crosscutting",
      subtheme: "administration",
      id: `${code}-${year}`,
    })),
  );

const draws: Record<string, Draw> = {
  measureChart: (list, value, options, to) => measureChart(measures(list, value), options, to),
  officialYears: (list, value, options, to) => officialYears(official(list, value), options, to),
  seriesLines: (list, value, options, to) => seriesLines(series(list, value), options, to),
};

/** A third of a page; the list of a measure is made for a phone. */
const narrowest = (name: string) => (name === "measureChart" ? 230 : 163);

describe.each(Object.entries(draws))("%s", (name, chartOf) => {
  const narrow = narrowest(name);

  describe.each(["ja", "en"] as const)("in %s", (lang) => {
    const here = context(lang);

    it.each([1, 3, 6, 12, 40])("keeps its labels apart for %i places", (count) => {
      const list = places(count);
      const [values, widths] =
        count > 12 ? [[shapes.near], [516]] : [Object.values(shapes), [516, narrow]];
      for (const value of values)
        for (const width of widths) {
          const chart = chartOf(list, value, { municipalities: list, width }, here);
          expect(collisions(chart, here), `${width} pt`).toEqual([]);
          for (const text of chart.svg().querySelectorAll("text"))
            expect(Number(text.getAttribute("font-size"))).toBeGreaterThanOrEqual(8);
        }
    });

    it("names every place in its alternative text", () => {
      const list = places(3);
      const { alt } = chartOf(list, shapes.apart, { municipalities: list }, here);
      for (const { name, name_en } of list) expect(alt).toContain(lang === "ja" ? name : name_en);
    });

    it("keeps its title and sources apart as a file and as a slide", () => {
      const list = places(3);
      const chart = chartOf(list, shapes.apart, { municipalities: list }, here);
      const source = "出典：第2期まち・ひと・しごと創生総合戦略。".repeat(5);
      for (const svg of [standalone(chart, source, here), slide(chart, source, here)]) {
        if (svg === null) continue;
        const root = here.document.createElement("div");
        root.innerHTML = svg;
        const outer = root.querySelector("svg") as unknown as SVGElement;
        outer.querySelector("svg")?.remove();
        expect(collisions({ ...chart, svg: () => outer }, here)).toEqual([]);
      }
    });
  });
});
