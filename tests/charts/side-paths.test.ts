import { describe, expect, it } from "vitest";
import { sidePaths } from "../../src/charts/side-paths.ts";
import { cities, collisions, comparison, context, texts } from "./helpers.ts";

const pace = (row: Parameters<typeof comparison>[0]) =>
  comparison({
    ...{ name: "加入率", form: "pace", unit: "ポイント/年", baseline_value: null },
    ...{ target_type: "value", target_year: 2025, direction: "higher" },
    ...row,
  });
// 58.0 → 60.0 % in six years; 74.2 → 75.0 % in five, and 67.5 % four years later.
const kawaguchi = pace({
  ...{ indicator_id: "a", baseline_year: 2019, target_value: 0.333, years: 6 },
  change_per_year: 2 / 6,
});
const kitamoto = pace({
  ...{ indicator_id: "b", municipality_code: "112330", baseline_year: 2020, target_value: 0.16 },
  ...{ years: 5, change_per_year: 0.16, latest_value: -1.675, latest_year: 2024 },
});
const size = { width: 515, height: 170 };
const draw = (rows: (typeof kawaguchi)[], more = {}, width = 515) =>
  sidePaths(
    { kind: "pace", rows },
    { ...size, width },
    { municipalities: cities, ...more },
    context(),
  );

describe("paces side by side", () => {
  it("have short labels in a third of the page, where the subtitle says the rest but not when plans ended", () => {
    const narrow = draw([kawaguchi, kitamoto], {}, 164);
    expect(texts(narrow)).toEqual(expect.arrayContaining(["＋0.33", "＋0.16"]));
    expect(narrow.subtitle).toContain("1年に川口市＋0.33ポイント、北本市＋0.16ポイント");
    expect(narrow.subtitle).not.toContain("終了");
  });

  it("say that an axis of levels does not begin at 0, where there is room, and nothing where it does", () => {
    const level = (from: number, width: number) =>
      sidePaths(
        { kind: "together", rows: [comparison({ baseline_value: from, target_value: 75 })] },
        { ...size, width },
        { municipalities: cities },
        context(),
      ).subtitle;
    expect(level(74.2, 515)).toContain("縦軸は0から始まらない");
    expect(level(0, 515)).not.toContain("縦軸");
    expect(level(74.2, 164)).not.toContain("縦軸");
  });

  it("stand over their own years, with what has come of them", () => {
    const chart = draw([kawaguchi, kitamoto]);
    expect(chart.title).toBe(
      "加入率の目標は1年に川口市＋0.33ポイント、北本市＋0.16ポイント。実際は北本市△1.68ポイント（令和6年度まで）",
    );
    // (67.5 − 74.2) / 4: ways of unlike lengths say their change a year, and no total.
    const said = texts(chart);
    expect(said).toContain("北本市 実際 年△1.68ポイント");
    expect(said).toEqual(
      expect.arrayContaining(["川口市 年＋0.33ポイント", "北本市 年＋0.16ポイント"]),
    );
    expect(said.join(" ")).toMatch(/2019.*2020.*2025/u);
    expect(collisions(chart, context())).toEqual([]);
  });

  it("say in the title that all of them start from a year of the pandemic, in half a page too", () => {
    const early = { pandemic: new Set(["a", "b"]) };
    const rows = [kawaguchi, { ...kitamoto, latest_value: null }];
    expect(draw(rows, early).title).toBe(
      "加入率の目標は、感染症の年の現状値から1年に川口市＋0.33ポイント、北本市＋0.16ポイント",
    );
    expect(draw(rows, early, 164).title).toBe("加入率（感染症の年から）");
    expect(draw(rows, { pandemic: new Set(["a"]) }).title).toContain("川口市＋0.33ポイント※");
  });

  it("leave out what may be counted otherwise than the plan, and say so", () => {
    const chart = draw([kawaguchi, kitamoto], { toCheck: new Set(["b"]) });
    expect(chart.title).toBe("加入率の目標は1年に川口市＋0.33ポイント、北本市＋0.16ポイント");
    expect(texts(chart).join(" ")).not.toContain("実際");
    expect(chart.notes).toEqual([
      "北本市のその後の値は、計画と同じ数え方か確かめられないため、図に入れていない",
    ]);
  });

  it("say what has come of them at the mark alone where the title has no room", () => {
    const chart = draw([kawaguchi, kitamoto], {}, 245);
    expect(chart.title).not.toContain("実際");
    expect(texts(chart)).toContain("北本市 実際 年△1.68ポイント");
  });

  it("have a way from each year from which one may count", () => {
    const ways = (row: typeof kawaguchi) =>
      draw([row])
        .svg()
        .querySelectorAll('line, path[stroke-dasharray], [stroke-dasharray="3.5,2.5"]').length;
    const doubtful = { ...kawaguchi, other_baseline_year: 2018 };
    expect(ways(doubtful)).toBeGreaterThan(ways(kawaguchi));
    expect(texts(draw([doubtful])).join(" ")).toContain("2018");
  });
});

describe("levels side by side", () => {
  const level = (row: Parameters<typeof comparison>[0]) =>
    comparison({
      ...{ name: "待機児童数", unit: "人/1000人", target_type: "value", target_value: 0 },
      ...{ baseline_year: 2020, target_year: 2025, years: 5, latest_value: null },
      ...row,
    });
  const rows = [
    level({ baseline_value: 0.52, change_per_year: -0.104 }),
    level({ municipality_code: "112330", baseline_value: 4.4, change_per_year: -0.88 }),
  ];
  const title = (given: typeof rows) =>
    sidePaths({ kind: "together", rows: given }, size, { municipalities: cities }, context()).title;

  it("say the target that all have in common, and paces where they have none", () => {
    expect(title(rows)).toBe("待機児童数の目標は、川口市、北本市とも令和7年度に0人");
    const [first, second] = rows;
    if (first === undefined || second === undefined) throw new Error("no rows");
    expect(title([first, { ...second, target_value: 1 }])).toContain("の目標は1年に川口市△0.10人");
  });
});
