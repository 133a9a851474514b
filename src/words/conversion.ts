import { inEach, type Language, type Translated } from "../lib/language.ts";
import type { OfficialValue } from "../tables/rows.ts";
import { formatDay, formatNumber } from "./format.ts";
import { countedUnit, unitText } from "./units.ts";

/** The words in the formulas of comparisons. */
export const conversionWords = {
  /** What stands behind an amount of data/municipalities.csv. */
  columns: {
    population_2020: { ja: " 人（2020年国勢調査）", en: " residents (2020 census)" },
    households_2020: { ja: " 世帯（2020年国勢調査）", en: " households (2020 census)" },
    area_km2: { ja: " km²（面積）", en: " km² (area)" },
  },
  fromLabel: { ja: "（分母は項目名による）", en: " (denominator from the label)" },
  statistic,
} as const;

/** `2620 × 100 million yen`: an amount in English; a unit that counts by a number is a factor. */
export function amountInEnglish(number: string, unit: string, units: UnitNames): string {
  const name = countedUnit(Number(number), unitText(unit, "en", units), "en");
  const between = /^(?:%|$)/u.test(name) ? "" : /^\d/u.test(name) ? " × " : " ";
  return `${number}${between}${name}`;
}

/** The English names of units. */
export type UnitNames = ReadonlyMap<string, string>;

/** `72665 人（15歳未満人口、2020年10月1日、国勢調査（…）、品質A）` without the amount. */
function statistic(row: OfficialValue): Translated {
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

/** Whether a formula divides by an official value. */
export function dividesBy({ conversion }: { conversion: string }, row: OfficialValue): boolean {
  return conversion.includes(statistic(row).ja);
}

/** A formula in which official values stand without their sources, which a note gives. */
export function shortFormula(
  formula: string,
  values: readonly OfficialValue[],
  lang: Language,
): string {
  const short = values.reduce(
    (text, row) =>
      text.replaceAll(statistic(row)[lang], ` ${{ ja: row.unit, en: row.unit_en }[lang]}`),
    formula,
  );
  return short
    .replace(FIGURES, (part) => (/^\d+$/u.test(part) ? formatNumber(Number(part), lang) : part))
    .replace(/(?<![\p{L}\p{N}])-(?=\d)/gu, "−")
    .replace(/(?<=\p{sc=Han}): (?=[−\d])/gu, "")
    .replace(/(?<=\p{sc=Han}): /gu, "：")
    .replace(/(?<=\d) (?=[%\p{sc=Han}\p{sc=Katakana}])/gu, "");
}

/** Figures of four and more digits; before them what holds years: a span divided by, remarks in brackets. */
const FIGURES = /÷ \(\d{4} − \d{4}\)|（[^）]*）|\([^()]*\p{L}[^()]*\)|(?<![\d.])\d{4,}/gu;

/** 「592,684人（2016年）」: an official value that is divided by, its source apart. */
export function dividedAmount(row: OfficialValue): Translated {
  const { year, date, date_basis } = row;
  return inEach((lang) => {
    const amount = formatNumber(row.value ?? 0, lang);
    const day = formatDay(year, date, date_basis, lang);
    return { ja: `${amount}${row.unit}（${day}）`, en: `${amount} ${row.unit_en} (${day})` }[lang];
  });
}

/** 「その年の人口、国勢調査（…）、品質A」: what many official values have in common. */
export function dividedName(row: OfficialValue): Translated {
  const { source, source_en, quality } = row;
  return {
    ja: `${row.name}（${source}、品質${quality}${row.preliminary ? "、速報値" : ""}）`,
    en: `${row.name_en} (${source_en}, quality ${quality}${row.preliminary ? ", preliminary" : ""})`,
  };
}
