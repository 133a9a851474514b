import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadProject } from "../../src/plans/load.ts";
import { attentionOf, changesOf } from "../../src/story/progress-attention.ts";
import { followedPlans, kpisOf } from "../../src/story/progress-kpi.ts";
import { itemsOf, statedCount, tallyOf } from "../../src/story/progress-tally.ts";
import { wayOf } from "../../src/story/way.ts";
import type { Rows } from "../../src/tables/rows.ts";
import { realRows } from "../real-data.ts";
import { followedCity, PLAN } from "../results/followed-city.ts";
import { runRows } from "../run-rows.ts";

let tables: Rows;
let made: Rows;
let folder: string;
beforeAll(async () => {
  tables = await realRows();
  const city = await followedCity();
  folder = city.folder;
  ({ tables: made } = runRows(await loadProject(city.data)));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it("follows the plans that report results, not those that print an older series", () => {
  expect(followedPlans(tables).map(({ id }) => id)).toEqual([
    "kitamoto-strategy-2016",
    "kitamoto-strategy-2022",
  ]);
});

describe("Kitamoto's first phase", () => {
  const tally = () => tallyOf(kpisOf("kitamoto-strategy-2016", tables));
  it("counts its 28 rows 11 / 5 / 12 by the city's own grades", () => {
    const { printed, computed, unjudged } = tally();
    expect(printed.map(({ grade, kpis }) => [grade, kpis.length])).toEqual([
      ["達成", 11],
      ["向上", 5],
      ["未達成", 12],
    ]);
    expect([computed, unjudged]).toEqual([[], []]);
  });
  it("counts 27 items as the plan does: 2 / 1 / 1 and 8 / 4 / 11", () => {
    const facts = tables.facts.filter(({ plan }) => plan === "kitamoto-strategy-2016");
    const of = (kind: string, name: string) =>
      tally().printed.map(({ grade, kpis }) => [
        itemsOf(kpis.filter(({ row }) => row.kind === kind)),
        statedCount(grade, name, facts),
      ]);
    expect(of("headline", "数値目標")).toEqual([
      [2, 2],
      [1, 1],
      [1, 1],
    ]);
    expect(of("kpi", "KPI")).toEqual([
      [8, 8],
      [4, 4],
      [11, 11],
    ]);
  });
});

it("judges no result of the second phase that is to be checked", () => {
  const { computed } = tallyOf(kpisOf("kitamoto-strategy-2022", tables));
  expect(computed.map(({ standing, kpis }) => [standing, kpis.length])).toEqual([
    ["met", 2],
    ["forward", 3],
    ["held", 1],
    ["behind", 2],
    ["moving_away", 2],
    ["review", 9],
  ]);
});

describe("a city with three years of results", () => {
  const kpis = () => kpisOf(PLAN, made);
  it("has one result a year, repeats left out", () => {
    expect(kpis().map(({ row, years }) => [row.label, years.map(({ year }) => year)])).toEqual([
      ["出生数", [2022, 2023, 2024]],
      ["子育て相談件数（累計）", [2022, 2023, 2024]],
      ["刑法犯認知件数", [2022, 2023, 2024]],
      ["防災に満足している市民の割合", [2022, 2023, 2024]],
      ["交通事故死者数", [2022, 2024]],
    ]);
  });
  it("says what has changed since the year before, and which way", () => {
    expect(
      changesOf(kpis(), (verdict) => verdict).map(({ kpi, from, to, move }) => [
        kpi.row.label,
        from,
        to,
        move,
      ]),
    ).toEqual([
      ["子育て相談件数（累計）", "C", "B", "better"],
      ["刑法犯認知件数", "D", "B", "better"],
    ]);
  });
  it("has nothing that its own grades count as failed", () => {
    expect(attentionOf(kpis())).toEqual({ shown: [], total: 0 });
  });
});

describe("wayOf", () => {
  const row = (given: object) =>
    ({
      ...{ baseline_value: 100, target_type: "value", target_value: 200, direction: "higher" },
      ...given,
    }) as Parameters<typeof wayOf>[0];
  it.each([
    [{}, 150, { share: 0.5, moved: null, word: null }],
    [{}, 301, { share: 2.01, moved: null, word: "far_past" }],
    [{}, -1, { share: -1.01, moved: null, word: "far_back" }],
    // 2 of 100 is no scale: in words.
    [{ target_value: 102 }, 103, { share: 1, moved: null, word: "met" }],
    [{ target_value: 102 }, 99, { share: null, moved: -1, word: "back" }],
    [{ target_value: 102 }, 100.1, { share: null, moved: 0, word: "still" }],
    [
      { target_type: "increase", target_value: null },
      120,
      { share: null, moved: 1, word: "forward" },
    ],
    [
      { target_type: "decrease", target_value: null },
      100.5,
      { share: null, moved: 0, word: "still" },
    ],
    [{ baseline_value: null }, 250, { share: null, moved: null, word: "met" }],
    [{ baseline_value: null }, 150, { share: null, moved: null, word: null }],
    [{}, null, { share: null, moved: null, word: null }],
    // △203人 is a mean of five years, 105人 the figure of one.
    [
      {
        ...{ baseline_value: -203, baseline_basis: "average", baseline_span: 5 },
        ...{ target_value: -100, latest_value: 105, latest_basis: "plan_default" },
      },
      105,
      { share: null, moved: null, word: "unlike" },
    ],
  ])("%j, %s", (given, now, way) => {
    expect(wayOf(row(given), now)).toEqual(way);
  });
});
