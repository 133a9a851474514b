import { beforeAll, expect, it } from "vitest";
import { outlookOf, populationProjection, projectionCheck } from "../../src/story/outlook.ts";
import { planPeaks } from "../../src/story/plan-peaks.ts";
import type { Rows } from "../../src/tables/rows.ts";
import { realRows } from "../real-data.ts";

let tables: Rows;
beforeAll(async () => {
  tables = await realRows();
});

const ITEM = "pop_projection_2023";

it("tells where the newest census went the other way than the projection", () => {
  // 594,274 in 2020, projected to rise until 2035; 592,007 were counted in 2025.
  const found = tables.municipalities.map((place) => outlookOf(place, ITEM, tables)?.against);
  expect(found).toEqual([{ year: 2025, moved: -1 }, null, null]);
  const [kawaguchi] = tables.municipalities;
  if (kawaguchi === undefined) throw new Error("no place");
  // No change that a page would show: 592,007 of 592,100.
  expect(outlookOf({ ...kawaguchi, population_2020: 592_100 }, ITEM, tables)?.against).toBeNull();
});

it("reads the year in which a plan expects most residents, with their number first", () => {
  const [peak, ...others] = planPeaks(tables);
  expect(others).toEqual([]);
  expect(peak).toMatchObject({ plan: "kawasaki-general-plan-2022", year: 2030, about: true });
  expect(peak?.people).toMatchObject({ value: 160.3, unit: "万人" });
  const facts = tables.facts.filter(({ subject }) => subject === "人口のピークの年");
  expect(planPeaks({ ...tables, facts })).toMatchObject([
    { year: 2030, about: false, people: null },
  ]);
  expect(planPeaks({ ...tables, facts: [] })).toEqual([]);
});

it("says how far the newest census lies from the projection of its year", () => {
  const projection = populationProjection(tables);
  if (projection === undefined) throw new Error("no projection");
  const check = projectionCheck(projection, tables);
  expect(check).toMatchObject({ year: 2025, preliminary: true });
  const shown = check?.gaps.map(({ place, gap }) => [place.code, (gap * 100).toFixed(1)]);
  // 592,007 of 602,313; 64,222 of 62,926; 1,561,132 of 1,535,017.
  expect(shown).toEqual([
    ["112038", "-1.7"],
    ["112330", "2.1"],
    ["141305", "1.7"],
  ]);
  const context = tables.context.filter(
    (row) => row.item_id !== projection.item_id || row.municipality_code !== "112330",
  );
  const others = projectionCheck(projection, { ...tables, context })?.gaps;
  expect(others?.map(({ place }) => place.code)).toEqual(["112038", "141305"]);
  expect(projectionCheck(projection, { ...tables, municipalities: [] })).toBeNull();
});
