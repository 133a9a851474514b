import type { OfficialRows } from "../../src/charts/item-words.ts";
import type { OfficialDistribution, OfficialItem, OfficialValue } from "../../src/tables/rows.ts";

/** Invented items, values and distributions for the charts of the context. */
export function itemDefinition(item_id: string, over: Partial<OfficialItem> = {}): OfficialItem {
  return {
    item_id,
    role: "shown",
    theme: "population",
    subtheme: "births",
    name: "人口千人当たり出生数",
    name_en: "Births per 1,000 residents",
    unit: "人/千人",
    unit_en: "per 1,000",
    definition: "",
    definition_en: "",
    numerator: "出生数",
    denominator: "",
    statistic: "",
    statistic_en: "",
    table: "",
    licence: "",
    licence_en: "",
    direction: "none",
    date_basis: "calendar_year",
    date: "",
    digits: 2,
    log_scale: false,
    projection: false,
    series: true,
    breaks: "2018: 定義の変更",
    breaks_en: "2018: definition changed",
    caution: "分母は2020年国勢調査",
    caution_en: "Base of the 2020 census",
    not_for: "",
    not_for_en: "",
    judges_targets: true,
    why: "",
    why_en: "",
    ...over,
  };
}

export function contextValue(
  item_id: string,
  municipality_code: string,
  year: number,
  value: number | null,
  over: Partial<OfficialValue> = {},
): OfficialValue {
  return {
    item_id,
    theme: "population",
    name: "人口千人当たり出生数",
    unit: "人/千人",
    municipality_code,
    year,
    value,
    source: "人口動態統計（SSDSE-A-2026）",
    quality: value === null ? null : "A",
    note: "",
    name_en: "",
    unit_en: "",
    subtheme: "births",
    role: "shown",
    date_basis: "calendar_year",
    date: "",
    missing: value === null ? "not_found" : null,
    preliminary: false,
    break_before: false,
    calculation: "",
    source_en: "Vital statistics (SSDSE-A-2026)",
    addresses: "",
    note_en: "",
    ...over,
  };
}

function distribution(
  item_id: string,
  over: Partial<OfficialDistribution> = {},
): OfficialDistribution {
  const bins = Array.from({ length: 90 }, (_, index) =>
    Math.round(60 * Math.exp(-(((index - 30) / 14) ** 2))),
  );
  return {
    item_id,
    year: 2023,
    scope: "japan",
    municipality_code: "",
    population_from: null,
    population_to: null,
    municipalities: 1740,
    without_value: 1,
    min: 0,
    q1: 3.41,
    median: 4.54,
    q3: 5.83,
    max: 14,
    lower: 1,
    upper: 11,
    log_scale: false,
    bins: bins.join(" "),
    below: 17,
    above: 17,
    source: "SSDSE-A-2026",
    source_en: "SSDSE-A-2026",
    addresses: "",
    national: 5.77,
    own: null,
    percentile: null,
    base_year: null,
    peers_by: null,
    peers_group: "",
    peers_group_en: "",
    instead_of: null,
    instead_group: "",
    instead_group_en: "",
    instead_municipalities: null,
    ...over,
  };
}

/** Three towns: apart, close together, at the ends of the axis; a series with a break and a gap. */
export const sample: OfficialRows = {
  items: [
    itemDefinition("births"),
    itemDefinition("close", {
      name: "近い値の並ぶとても長い名前をもつ項目（年齢不詳を除く）の例",
      name_en: "An item of close values with a very long name, persons of unknown age left out",
    }),
    itemDefinition("ends", {
      log_scale: true,
      numerator: "",
      digits: 0,
      unit: "人",
      unit_en: "persons",
      date: "10-01",
      date_basis: "date",
    }),
  ],
  values: [
    ...["112038", "112330", "141305"].flatMap((code, index) => [
      contextValue("births", code, 2016, 8 - index),
      contextValue("births", code, 2017, null),
      contextValue("births", code, 2018, 7 - index, { break_before: true }),
      contextValue("births", code, 2023, [5.88, 4.72, 7.15][index] ?? 0),
      contextValue("births", code, 2024, 5 + index, { preliminary: true }),
      contextValue("close", code, 2023, 5 + index / 100),
      contextValue("ends", code, 2023, [400, 60_000, 1_538_262][index] ?? 0),
    ]),
  ],
  distributions: [
    distribution("births"),
    distribution("births", {
      scope: "peers",
      municipality_code: "112330",
      municipalities: 504,
      median: 4.9,
      q1: 4.1,
      q3: 5.6,
    }),
    distribution("close"),
    distribution("ends", {
      lower: 400,
      upper: 1_538_262,
      q1: 7412,
      median: 23_426,
      q3: 61_952,
      log_scale: true,
      national: 126_146_099,
    }),
  ],
};
