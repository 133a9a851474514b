import { plainAmount } from "../i18n/amount.ts";
import { formatNumber, formatYear } from "../i18n/format.ts";
import { missingNames, targetTypeNames } from "../i18n/names.ts";
import { countedUnit } from "../i18n/units.ts";
import type { Basis, Indicator } from "../tables/rows.ts";
import type { BriefingContext } from "./context.ts";

/**
 * A value as a reader of a table sees it. In Japanese the printed cell, so that it can be found in
 * the document; in English the typed value. A year that the document states as its rule carries *.
 */
export function cellText(
  row: Indicator,
  moment: "baseline" | "target" | "latest",
  context: BriefingContext,
): string {
  return context.lang === "ja" ? printed(row, moment, context) : typed(row, moment, context);
}

function printed(
  row: Indicator,
  moment: "baseline" | "target" | "latest",
  context: BriefingContext,
) {
  const { raw, year, basis, missing, value } = parts(row, moment);
  if (raw === "" && moment === "latest") return "";
  const unit = /^[−-]?[\d.,，]+(（|$)/u.test(raw)
    ? raw.replace(/^[−-]?[\d.,，]+/u, `$&${row.unit}`)
    : raw;
  if (raw === "" || (value === null && missing === "not_stated")) return context.texts.none;
  const shown = raw.includes("（") && raw.endsWith("）") && moment !== "target";
  return shown || year === null ? unit : `${unit}${yearMark(year, basis, context)}`;
}

function typed(row: Indicator, moment: "baseline" | "target" | "latest", context: BriefingContext) {
  const { lang } = context;
  const { raw, year, basis, missing, value } = parts(row, moment);
  if (raw === "" && moment === "latest") return "";
  if (raw === "" || (value === null && missing === "not_stated")) return context.texts.none;
  const mark = year === null ? "" : yearMark(year, basis, context);
  if (moment === "target" && row.target_type !== "value") {
    const percent = row.target_type === "change_up" || row.target_type === "change_down";
    const amount = value === null ? "" : ` ${amountOf(value, percent ? "%" : row.unit, context)}`;
    return `${targetTypeNames[row.target_type][lang]}${amount}${mark}`;
  }
  if (value === null) return `${missingNames[missing ?? "worded"][lang]}${mark}`;
  return `${amountOf(value, row.unit, context)}${mark}`;
}

function amountOf(value: number, unit: string, { lang, unitName }: BriefingContext): string {
  const plain = plainAmount(value, unit, lang);
  const shown = formatNumber(plain.value, lang, 3);
  const name = countedUnit(plain.value, unitName(plain.unit), lang);
  return name === "%" || name === "" ? `${shown}${name}` : `${shown} ${name}`;
}

/** A year by the document's rule is the year alone with a star, which the table's note explains. */
function yearMark(year: number, basis: Basis | null, { lang }: BriefingContext): string {
  const byRule = basis === "plan_default";
  const text = byRule ? `${year}${lang === "ja" ? "＊" : "*"}` : formatYear(year, basis, lang);
  return lang === "ja" ? `（${text}）` : ` (${text})`;
}

function parts(row: Indicator, moment: "baseline" | "target" | "latest") {
  if (moment === "baseline")
    return {
      raw: row.baseline_raw,
      value: row.baseline_value,
      year: row.baseline_year,
      basis: row.baseline_basis,
      missing: row.baseline_missing,
    };
  if (moment === "target")
    return {
      raw: row.target_raw,
      value: row.target_value,
      year: row.target_year,
      basis: row.target_basis,
      missing: row.target_missing,
    };
  return {
    raw: row.latest_raw,
    value: row.latest_value,
    year: row.latest_year,
    basis: row.latest_basis,
    missing: row.latest_missing,
  };
}
