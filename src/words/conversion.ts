import type { OfficialValue } from "../tables/rows.ts";
import { formatDay } from "./format.ts";
import { momentNames } from "./names.ts";

/** The words in the formulas of comparisons, as `compare` takes them. */
export const conversionWords = {
  moments: momentNames,
  /** What stands behind an amount of data/municipalities.csv. */
  columns: {
    population_2020: { ja: " 人（2020年国勢調査）", en: " residents (2020 census)" },
    households_2020: { ja: " 世帯（2020年国勢調査）", en: " households (2020 census)" },
    area_km2: { ja: " km²（面積）", en: " km² (area)" },
  },
  fromLabel: { ja: "（分母は項目名による）", en: " (denominator from the label)" },
  statistic,
} as const;

/** `72665 人（15歳未満人口、2020年10月1日、国勢調査（…）、品質A）` without the amount. */
function statistic(row: OfficialValue): { ja: string; en: string } {
  const { year, date, date_basis, quality, preliminary } = row;
  const ja = [
    row.name,
    formatDay(year, date, date_basis, "ja"),
    row.source,
    `品質${quality}`,
    ...(preliminary ? ["速報値"] : []),
  ];
  const en = [
    row.name_en,
    formatDay(year, date, date_basis, "en"),
    row.source_en,
    `quality ${quality}`,
    ...(preliminary ? ["preliminary"] : []),
  ];
  return { ja: ` ${row.unit}（${ja.join("、")}）`, en: ` ${row.unit_en} (${en.join(", ")})` };
}
