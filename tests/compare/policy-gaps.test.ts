import { beforeAll, describe, expect, test } from "vitest";
import { gapProblems, policyThemes } from "../../src/compare/policy-themes.ts";
import type { PolicyGap } from "../../src/plans/schemas.ts";
import type { PolicyTheme, Rows } from "../../src/tables/rows.ts";
import { rowsIn, tableOf } from "../../src/tables/table.ts";
import { policy } from "../audit/build.ts";
import { realRows } from "../real-data.ts";
import { taxonomy } from "../themes.ts";
import { kawaguchi } from "./build.ts";

const gap: PolicyGap = {
  municipality: "112038",
  theme: "environment",
  subtheme: "waste",
  checked: "2026-11-26",
  searched: ["ごみ"],
  found: "基本目標４の本文",
  found_en: "Text of goal 4",
};
const municipalities = tableOf("municipalities", [kawaguchi]);
const themes = (subthemes: string) =>
  policyThemes(tableOf("policies", [policy({ subthemes })]), municipalities, taxonomy.subthemes, [
    gap,
  ]);
const waste = (rows: PolicyTheme[]) => rows.filter(({ subtheme }) => subtheme === "waste");

test("a policy counts under every subtheme, a gap says who looked and where the subject is", () => {
  const rows = rowsIn("policyThemes", themes("safety/health environment/climate"));
  expect(
    rows.filter(({ policies }) => policies > 0).map(({ theme, subtheme }) => [theme, subtheme]),
  ).toEqual([
    ["safety", "health"],
    ["environment", "climate"],
  ]);
  expect(waste(rows)).toEqual([
    {
      theme: "environment",
      subtheme: "waste",
      municipality_code: "112038",
      plan: "plan",
      policies: 0,
      rows: 0,
      titles: "",
      checked: "2026-11-26",
      dealt_with: "基本目標４の本文",
      dealt_with_en: "Text of goal 4",
    },
  ]);
});

test("a gap that a policy fills is refused", () => {
  expect(gapProblems([gap], themes("safety/health"))).toEqual([]);
  expect(gapProblems([gap], themes("safety/health environment/waste"))).toEqual([
    {
      code: "policy-gap-filled",
      file: "data/policy-gaps.yaml",
      line: 0,
      column: "0.subtheme",
      message:
        'The policies of 112038 are said to have a gap under environment/waste, but "健康を育むまちづくり" belongs there. Remove the entry.',
    },
  ]);
});

describe("the cells that were empty although a policy is there", () => {
  let tables: Rows;
  beforeAll(async () => {
    tables = await realRows();
  });
  const titles = (code: string, place: string) =>
    tables.policyThemes
      .filter((row) => row.municipality_code === code && `${row.theme}/${row.subtheme}` === place)
      .map(({ titles }) => titles)
      .filter((text) => text !== "")
      .join(" | ");
  test.each([
    ["112038", "environment/climate", "環境の保全と創造"],
    ["112038", "safety/crime", "さまざまな災害や犯罪などの脅威から市民を守るまちづくり"],
    ["112038", "population/migration", "新たなひとの流れをつくる"],
    ["112330", "environment/climate", "環境に優しいまちづくり"],
    ["112330", "environment/nature", "豊かな住環境の整備"],
    ["141305", "environment/waste", "持続可能な循環型のまちをめざした取組の推進"],
    ["141305", "crosscutting/learning", "市民の文化芸術活動の振興"],
    [
      "141305",
      "crosscutting/administration",
      "迅速で的確な広報・広聴と市民に開かれた情報共有の推進",
    ],
    ["141305", "childcare/community", "子どものすこやかな成長の促進"],
    ["141305", "economy/output", "活力と魅力あふれる力強い都市づくり"],
  ])("%s %s", (code, place, title) => {
    expect(titles(code, place)).toContain(title);
  });
  test("what is left was looked for by a person, with the day", () => {
    const empty = tables.municipalities.flatMap(({ code }) =>
      tables.policyThemes.filter((row) => {
        const place = `${row.theme}/${row.subtheme}`;
        return row.municipality_code === code && titles(code, place) === "";
      }),
    );
    expect(new Set(empty.map(({ checked }) => checked))).toEqual(new Set(["2026-11-26"]));
    expect(new Set(empty.map((row) => `${row.municipality_code} ${row.subtheme}`))).toEqual(
      new Set([
        "112038 births",
        "112038 tourism",
        "112330 waste",
        "141305 births",
        "141305 migration",
      ]),
    );
  });
});
