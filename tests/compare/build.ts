import type { Measure } from "../../src/plans/measure-schemas.ts";
import type { Indicator, Municipality } from "../../src/tables/rows.ts";

/** An indicator row of which a test states only what it is about. */
export function indicator(given: Partial<Indicator> = {}): Indicator {
  return {
    id: "plan-001",
    municipality_code: "112038",
    plan: "plan",
    document: "plan.txt",
    line: 10,
    pages: "",
    section: "",
    section_en: "",
    kind: "kpi",
    code: "",
    label: "指標",
    label_en: "",
    series: "",
    series_en: "",
    short: "",
    short_en: "",
    verb: "",
    verb_en: "",
    theme: "safety",
    subtheme: "crime",
    theme_rule: "override",
    is_repeat: false,
    repeat_of: null,
    same_as: null,
    category: "",
    unit: "件",
    direction: "none",
    baseline_raw: "",
    baseline_value: null,
    baseline_year: null,
    baseline_basis: null,
    baseline_span: null,
    baseline_year_doubt: null,
    other_baseline_year: null,
    pandemic_base: false,
    baseline_missing: null,
    target_raw: "",
    target_en: "",
    target_type: "none",
    target_value: null,
    target_year: null,
    target_basis: null,
    target_span: null,
    target_missing: null,
    latest_raw: "",
    latest_value: null,
    latest_year: null,
    latest_basis: null,
    latest_span: null,
    latest_missing: null,
    evaluation_printed: null,
    evaluation_computed: null,
    note: "",
    period_end: 2025,
    in_force: true,
    superseded: false,
    ...given,
  };
}

const source = "SSDSE-A-2026（独立行政法人統計センター）";

/** 2020 census and area of the three cities, as SSDSE-A-2026 gives them. */
export const kawaguchi: Municipality = {
  code: "112038",
  name: "川口市",
  name_en: "Kawaguchi",
  prefecture: "埼玉県",
  kind: "中核市",
  population_2020: 594274,
  households_2020: 267141,
  area_km2: 61.95,
  source,
  source_en: "SSDSE-A-2026 (National Statistics Center)",
  quality: "A",
};
export const kawasaki: Municipality = {
  ...kawaguchi,
  code: "141305",
  name: "川崎市",
  name_en: "Kawasaki",
  prefecture: "神奈川県",
  kind: "政令指定都市",
  population_2020: 1538262,
  households_2020: 747452,
  area_km2: 142.96,
};
export const kitamoto: Municipality = {
  ...kawaguchi,
  code: "112330",
  name: "北本市",
  name_en: "Kitamoto",
  kind: "市",
  population_2020: 65201,
  households_2020: 27403,
  area_km2: 19.82,
};
export const cities = [kawaguchi, kitamoto, kawasaki];

export function measure(given: Partial<Measure> = {}): Measure {
  return {
    id: "crimes",
    name: "犯罪件数",
    name_en: "Reported crimes",
    theme: "safety",
    subtheme: "crime",
    unit: "件/1000人",
    unit_en: "per 1,000 residents",
    direction: "lower",
    grade: "convertible",
    form: "level",
    caveat: "定義が異なる。",
    caveat_en: "Definitions differ.",
    members: [],
    ...given,
  };
}
