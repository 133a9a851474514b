import type { Language } from "../lib/language.ts";
import type { Basis } from "../tables/rows.ts";

const locale = { ja: "ja-JP", en: "en-GB" } as const;

/** One for each language and number of decimals: making one takes far longer than using it. */
const formatters = new Map<string, Intl.NumberFormat>();

/** A number with separators, at least `least` and at most `digits` decimals; minus as U+2212. */
export function formatNumber(value: number, lang: Language, digits = 2, least = 0): string {
  const key = `${lang} ${digits} ${least}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.NumberFormat(locale[lang], {
      minimumFractionDigits: least,
      maximumFractionDigits: Math.max(digits, least),
    });
    formatters.set(key, formatter);
  }
  return formatter.format(value).replace("-", "−");
}

/** How many decimals a number is written with. */
export function decimalsOf(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}

/** Decimals of the first number of a text that has any: 2 for 20.00年（H30）. */
export function decimalsIn(text: string): number {
  return /\d\.(\d+)/u.exec(text.normalize("NFKC"))?.[1]?.length ?? 0;
}

/** Three significant digits for derived values under 1,000, whole numbers above. */
export function formatDerived(value: number, lang: Language): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return formatNumber(value, lang, digits);
}

/**
 * The year with its basis: 2019年度, 2019年, FY2019, 2019; a value over years as such, with the years
 * that it covers where they are known. FY stands only where the document means fiscal years;
 * `overFiscal` says so of a value over years, whose basis does not.
 */
export function formatYear(
  year: number,
  basis: Basis | null,
  lang: Language,
  span: number | null = null,
  overFiscal = false,
): string {
  if (basis === "average" || basis === "cumulative")
    return overYears(
      formatYear(year, overFiscal ? null : "calendar_year", lang),
      span,
      basis,
      lang,
    );
  const fiscal = basis === "fiscal_year" || basis === "plan_default" || basis === null;
  if (lang === "ja") return fiscal ? `${year}年度` : `${year}年`;
  return fiscal ? `FY${year}` : `${year}`;
}

const OVER = { average: { ja: "平均", en: "mean" }, cumulative: { ja: "累計", en: "total" } };

function overYears(last: string, span: number | null, kind: keyof typeof OVER, lang: Language) {
  const name = OVER[kind][lang];
  if (span === null) return { ja: `${last}までの${name}`, en: `${name} up to ${last}` }[lang];
  return {
    ja: `${last}までの${span}年間の${name}`,
    en: `${name} of ${span} years to ${last}`,
  }[lang];
}

export const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** A year whose values are of one day, `10-01`, or of the whole year where `day` is empty. */
export function formatDay(year: number, day: string, basis: Basis | null, lang: Language): string {
  if (day === "") return formatYear(year, basis, lang);
  const [month = 1, date = 1] = day.split("-").map(Number);
  if (lang === "ja") return `${year}年${month}月${date}日`;
  return `${date} ${MONTHS[month - 1]?.slice(0, 3) ?? ""} ${year}`;
}

/** 2022年, 2022年3月 or 2022年3月31日, as much as a date of the form 2022-03-31 says. */
export function formatDate(date: string, lang: Language): string {
  const [year = "", month, day] = date.split("-");
  if (day !== undefined) return formatDay(Number(year), `${month}-${day}`, null, lang);
  if (month === undefined) return { ja: `${year}年`, en: year }[lang];
  const name = MONTHS[Number(month) - 1]?.slice(0, 3) ?? "";
  return { ja: `${year}年${Number(month)}月`, en: `${name} ${year}` }[lang];
}
