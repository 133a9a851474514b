import { expect, it } from "vitest";
import { allCharts } from "../../src/briefings/chart-set.ts";
import { sourceLine } from "../../src/charts/source-line.ts";
import { realProject, realRows } from "../real-data.ts";
import { contextOf } from "./page-counts.ts";

const tables = await realRows();
const made = contextOf(tables, (await realProject()).units, "ja");
const charts = new Map(allCharts(made).map((one) => [one.name, one]));

function of(name: string) {
  const found = charts.get(name);
  if (found === undefined) throw new Error(`no chart ${name}`);
  return { ...found.chart, source: sourceLine(found, tables, { lang: "ja" }) };
}

it.each(["progress", "tally"])(
  "counts in the title of %s as many indicators as it draws, and says how the city counts",
  (kind) => {
    // Lines 301 to 307 of the document: 2 + 8, 1 + 4 and 1 + 11 of 4 + 23.
    const { title, notes, source } = of(`${kind}-kitamoto-strategy-2016`);
    expect(title).toContain("達成11、向上5、未達成12");
    expect(notes.join()).toContain("１項目と数えると27項目で".normalize("NFKC"));
    // The text of the first phase was never at hand.
    expect(source).toBe("出典：第２期北本市まち・ひと・しごと創生総合戦略。データは2022年まで");
  },
);

it("names the plans that a chart draws, and no others", () => {
  const { title, source } = of("population-outlook");
  expect(title).toBe(
    "計画が述べる人口：川口市の人口（目標値）は61.5万人、川崎市の総人口のピークは約160.3万人（2030年頃）",
  );
  expect(source).toContain("川崎市総合計画第３期実施計画策定方針");
  expect(source).not.toContain("北本市");
  expect(of("pace-tourists_pace").source).toContain("令和６年度事務事業評価");
});

it("counts policies that two plans of a city repeat once", () => {
  const { alt, source } = of("policies");
  expect(alt).toContain("川崎市 川崎市第2期SDGs未来都市計画");
  expect(alt).not.toContain("実施計画策定方針");
  expect(source).not.toContain("実施計画策定方針");
});

it("leaves out what the ground alone gives", () => {
  expect(charts.has("peers-safety")).toBe(true);
  expect(charts.has("peers-environment")).toBe(false);
});

it("dates a chart by the figures of its note too: net migration of all residents in 2025", () => {
  const { notes, source } = of("peers-population");
  expect(notes.join()).toContain("転入超過割合（外国人を含む、国内移動）は川口市0.09%");
  expect(notes.join()).toContain("（令和7年）");
  expect(source).toContain("データは2025年12月31日まで");
});
