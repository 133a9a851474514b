import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { municipalityBriefing } from "../../src/briefings/municipality.ts";
import { openProject } from "../../src/open.ts";
import type { Rows } from "../../src/tables/rows.ts";
import { contextOf } from "../briefings/page-counts.ts";
import { runRows } from "../run-rows.ts";
import { followedCity, PLAN } from "./followed-city.ts";

let folder: string;
let tables: Rows;
let project: Awaited<ReturnType<typeof openProject>>;
beforeAll(async () => {
  const city = await followedCity();
  ({ folder } = city);
  project = await openProject(city.data);
  ({ tables } = runRows(project));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** By hand: expected values, shares and verdicts of docs/following-a-plan.md. */
const YEARS = [
  // 340 → 380 in five years: 348, 356, 364
  [
    1,
    "level",
    2022,
    338,
    348,
    "straight_line",
    -10,
    -0.05,
    0.2,
    "moving_away",
    "worse_than_baseline",
    null,
  ],
  [1, "level", 2023, 345, 356, "straight_line", -11, 0.125, 0.4, "behind", "pace_too_slow", null],
  [
    1,
    "level",
    2024,
    362,
    364,
    "straight_line",
    -2,
    0.55,
    0.6,
    "on_pace",
    "pace_within_tolerance",
    "improving",
  ],
  // 100 in five years: 20, 40, 60
  [
    2,
    "cumulative",
    2022,
    10,
    20,
    "share_of_years",
    -10,
    0.1,
    0.2,
    "on_pace",
    "share_within_tolerance",
    null,
  ],
  [
    2,
    "cumulative",
    2023,
    25,
    40,
    "share_of_years",
    -15,
    0.25,
    0.4,
    "behind",
    "share_too_small",
    null,
  ],
  [
    2,
    "cumulative",
    2024,
    61,
    60,
    "share_of_years",
    1,
    0.61,
    0.6,
    "on_pace",
    "share_within_tolerance",
    null,
  ],
  // 500 → 400: 480, 460, 440
  [
    3,
    "flow",
    2022,
    520,
    480,
    "straight_line",
    40,
    -0.2,
    0.2,
    "moving_away",
    "worse_than_baseline",
    null,
  ],
  [
    3,
    "flow",
    2023,
    505,
    460,
    "straight_line",
    45,
    -0.05,
    0.4,
    "moving_away",
    "worse_than_baseline",
    null,
  ],
  [
    3,
    "flow",
    2024,
    470,
    440,
    "straight_line",
    30,
    0.3,
    0.6,
    "behind",
    "pace_too_slow",
    "improving",
  ],
  // 64.0 in R4, 67.0 in R6, so 65.5 in R5
  [
    4,
    "level",
    2022,
    63,
    64,
    "yearly_target",
    -1,
    0.0666666666667,
    0.2,
    "behind",
    "yearly_target_missed",
    null,
  ],
  [
    4,
    "level",
    2023,
    66,
    65.5,
    "between_yearly_targets",
    0.5,
    0.466666666667,
    0.4,
    "on_pace",
    "pace_within_tolerance",
    null,
  ],
  [
    4,
    "level",
    2024,
    67.5,
    67,
    "yearly_target",
    0.5,
    0.666666666667,
    0.6,
    "on_pace",
    "yearly_target_met",
    "improving",
  ],
  [
    6,
    "mean",
    2022,
    11,
    10,
    "target",
    1,
    null,
    0.2,
    "undetermined",
    "mean_against_single_year",
    null,
  ],
  [6, "mean", 2024, 10, 10, "target", 0, 1, 0.6, "on_pace", "mean_met", null],
];

it("says where each year stood", () => {
  expect(
    tables.progressYears.map((row) => [
      Number(row.indicator_id.slice(-3)),
      row.accumulation,
      row.year,
      row.value,
      row.expected,
      row.expected_by,
      row.distance,
      row.share_reached,
      row.elapsed,
      row.verdict,
      row.rule,
      row.trend,
    ]),
  ).toEqual(YEARS);
});

it("has every result with its source", () => {
  expect(tables.results).toHaveLength(14);
  expect(
    tables.results
      .filter(({ newest }) => newest)
      .map(({ indicator_id, year }) => [indicator_id.slice(-3), year]),
  ).toEqual([
    ["001", 2024],
    ["002", 2024],
    ["003", 2024],
    ["004", 2024],
    ["006", 2024],
  ]);
  expect(tables.results.find((row) => row.indicator_id === `${PLAN}-003` && row.newest)).toEqual({
    indicator_id: "mihon-strategy-2022-003",
    municipality_code: "999997",
    source: "令和６年度実績報告書",
    source_en: "令和６年度実績報告書",
    unit_en: "cases",
    plan: PLAN,
    theme: "safety",
    unit: "件",
    origin: "report",
    year: 2024,
    basis: "calendar_year",
    raw: "470件（令和６年）",
    value: 470,
    missing: null,
    newest: true,
    document: "report-2024.pdf",
    page: 3,
    line: null,
    address: "",
    quality: "A",
    evaluation_printed: "B",
    counts_as: "success",
    division: "危機管理課",
    reason: "自転車盗の減少",
    response: "防犯カメラを増やす",
    note: "",
    review: "",
    review_en: "",
    pandemic: false,
  });
});

it("heads the profile with the year of the newest result", () => {
  const [place] = tables.municipalities.filter(({ code }) => code === "999997");
  const profile = place && municipalityBriefing(place, contextOf(tables, project.units, "ja"));
  expect(profile?.masthead.dates).toContain("データは令和6年度まで");
});
