import { describe, expect, it } from "vitest";
import { buildFacts, buildSeries } from "../../src/indicators/figures.ts";
import type { Plan, Project } from "../../src/plans/project.ts";
import { rowsIn } from "../../src/tables/table.ts";
import { buildRealData } from "../real-data.ts";

const { project, plans } = await buildRealData();
const { series, facts, unread } = figuresOf(project, plans);

function figuresOf(of: Project, from: readonly Plan[]) {
  const [points, stated] = [buildSeries(of, from), buildFacts(of, from)];
  return {
    series: rowsIn("series", points.rows),
    facts: rowsIn("facts", stated.rows),
    unread: [...points.unread, ...stated.unread],
  };
}

describe("series and facts", () => {
  it("types the two collection rates of fiscal 2013 to 2019, the misprint fixed", () => {
    const values = (name: string) =>
      series.filter((point) => point.name === name).map(({ year, value }) => [year, value]);
    expect(values("市税収納率(現年度分・滞納繰越分)")).toEqual([
      [2013, 90.59],
      [2014, 91.52],
      [2015, 92.55],
      [2016, 94.23],
      [2017, 95.64],
      [2018, 96.61],
      [2019, 97.19],
    ]);
    expect(values("国保税収納率(現年度分)")).toEqual([
      [2013, 81.41],
      [2014, 82.34],
      [2015, 84],
      [2016, 85.09],
      [2017, 86.47],
      [2018, 87.82],
      [2019, 88.6],
    ]);
    expect(series).toHaveLength(14);
    expect(new Set(series.map(({ basis, unit }) => `${basis} ${unit}`))).toEqual(
      new Set(["fiscal_year %"]),
    );
  });

  it("types figures of running text with what bounds them", () => {
    const figure = (subject: string) =>
      facts
        .filter((fact) => fact.subject === subject)
        .map(({ line, value, unit, year, qualifier }) => [line, value, unit, year, qualifier]);
    expect(figure("総人口のピーク")).toEqual([[664, 160.3, "万人", 2030, "頃 約"]]);
    expect(figure("市の人口")).toEqual([[58, 153, "万人", 2022, "超"]]);
    expect(figure("扶助費")).toEqual([[185, 2179, "億円", 2021, ""]]);
    expect(figure("広報紙の発行部数")).toEqual([[144, 2587486, "部", 2019, ""]]);
    expect(figure("第１期のKPIのうち達成の割合")).toEqual([[305, 34.8, "％", null, ""]]);
    expect(figure("CO₂排出量の目標")).toEqual([[244, 0, "", 2050, "実質"]]);
  });

  it("reads every cell", () => {
    expect(unread).toEqual([]);
  });

  it("reports a figure that is no number, with its place", () => {
    const [plan] = plans;
    if (plan === undefined) throw new Error("no plan");
    const row = {
      row: "1",
      line: "9",
      subject: "駅の数",
      value: "九",
      unit: "駅",
      period: "",
      qualifier: "",
    };
    const odd = { ...plan, series: [], facts: [{ row, file: "data/x/facts.csv", fileLine: 2 }] };
    expect(figuresOf(project, [odd])).toEqual({
      series: [],
      facts: [],
      unread: [
        {
          code: "fact-not-understood",
          file: "data/x/facts.csv",
          line: 2,
          column: "value",
          message:
            '"九" is not a number. Put the printed figure here and the words into qualifier.',
          ja: "「九」は数ではない。印刷された数を書き、言葉はqualifierに入れる。",
        },
      ],
    });
  });
});
