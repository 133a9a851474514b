import type { Language } from "../lib/language.ts";
import type { Basis, Indicator, Moment } from "../tables/rows.ts";
import { isCut, isStrict } from "./bound.ts";
import { englishAmount } from "./english-amount.ts";
import { formatNumber, formatYear } from "./format.ts";
import { beyondNames, cutAtLeast, missingNames, targetTypeNames } from "./names.ts";
import { star } from "./story.ts";
import { common, fill } from "./text.ts";

/** The language of a cell, and units in it. */
export interface CellWords {
  lang: Language;
  unitName(unit: string): string;
}

const NOT_STATED = { ja: "記載なし", en: "Not stated" };

/** Whether a cell names its year, or leaves that to the head of its column. */
export type YearShown = "in_cell" | "in_head";

/**
 * A value as a reader of a table sees it. In Japanese the printed cell, so that it can be found in
 * the document, with separators in its figure; in English the typed value. A year that the document states as its rule carries *.
 */
export function cellText(
  row: Indicator,
  moment: Moment,
  context: CellWords,
  shown: YearShown = "in_cell",
): string {
  const known = parts(row, moment);
  const hidden = shown === "in_head" && !overYears(known);
  const mark = known.year === null || hidden ? "" : yearMark(known.year, known, context);
  const texts = {
    ja: () => printed(hidden && moment === "latest" ? withoutYear(known) : known, mark, moment),
    en: () => typed(row, known, mark, moment, context),
  };
  return texts[context.lang]();
}

/** The year of all targets, or latest values, of a table as its head names it; empty where they have none in common. */
export function sharedYear(
  rows: readonly Indicator[],
  moment: "target" | "latest",
  context: CellWords,
): string {
  const stated = rows.filter(
    (row) => row[`${moment}_missing`] !== "not_stated" && row[`${moment}_raw`] !== "",
  );
  const marks = new Set(
    stated.map((row) => {
      const { year, ...known } = parts(row, moment);
      return year === null ? "" : yearMark(year, known, context);
    }),
  );
  const [only = ""] = marks;
  return stated.length > 1 && marks.size === 1 ? only : "";
}

/** Four and more digits without separators at the beginning of a cell, other than a year. */
const BARE_DIGITS = /^\d{4,}(?![\d年])/u;

/** A figure that prints no unit, 「△12」 or 「１，０５０（令和7年度）」. */
const BARE_FIGURE = /^[−△▲-]?[\d０-９.,．，]+(?=（|$)/u;

/** The number of a footnote of the document, which is not beside the cell here. */
const NOTE_MARK = /\s?[¹²³⁴⁵⁶⁷⁸⁹](?=\s|$)/gu;

/** 「67.5％（令和6年度）」 below a head that names the year. */
function withoutYear(known: Parts): Parts {
  return { ...known, raw: known.raw.replace(/（[^（）]*年[^（）]*）$/u, "") };
}

function printed({ raw, unit, value, missing }: Parts, mark: string, moment: Moment): string {
  if (raw === "" && moment === "latest") return "";
  if (raw === "" || (value === null && missing === "not_stated")) return NOT_STATED.ja;
  const shown = raw
    .replace(NOTE_MARK, "")
    .replace(BARE_DIGITS, (digits) => formatNumber(Number(digits), "ja"));
  const withUnit = shown.replace(BARE_FIGURE, `$&${unit}`);
  const hasYear = raw.includes("（") && raw.endsWith("）") && moment !== "target";
  return hasYear ? withUnit : withUnit + mark;
}

function typed(
  row: Indicator,
  { raw, value, missing }: Parts,
  mark: string,
  moment: Moment,
  context: CellWords,
): string {
  const { lang, unitName } = context;
  // A cell is narrow: 5,500 times/year.
  const amount = (size: number, unit: string) =>
    englishAmount({ value: size, unit, raw, label: row.label_en }, unitName).replace(
      / a\u00a0year$/u,
      "/year",
    );
  if (raw === "" && moment === "latest") return "";
  if (raw === "" || (value === null && missing === "not_stated")) return NOT_STATED.en;
  if (moment === "target" && row.target_type !== "value") {
    if (value === null && row.target_en !== "") return `${row.target_en}${mark}`;
    if (isCut(row)) {
      const cut = amount(-(value ?? 0), row.unit);
      return `${cutAtLeast[lang]} ${cut}${mark}`;
    }
    const percent = row.target_type === "change_up" || row.target_type === "change_down";
    const by = value === null ? "" : ` ${amount(value, percent ? "%" : row.unit)}`;
    // "Above baseline" stays in one piece, so that its column is never narrower.
    const plain = targetTypeNames[row.target_type];
    const name = isStrict(row) ? (beyondNames[row.target_type] ?? plain) : plain;
    return `${name[lang].replace(" ", "\u00a0")}${by}${mark}`;
  }
  if (value === null && /^なし(?:$|（)/u.test(raw)) return `none${mark}`;
  if (value === null) return `${missingNames[missing ?? "worded"][lang]}${mark}`;
  return `${amount(value, row.unit)}${mark}`;
}

/** A mean or total over years says so even where the head names the year. */
const overYears = ({ basis }: Pick<Parts, "basis">) =>
  basis === "average" || basis === "cumulative";

/** A year by the document's rule is the year alone with a star, which the table's note explains. */
function yearMark(
  year: number,
  { basis, span }: Pick<Parts, "basis" | "span">,
  { lang }: CellWords,
): string {
  const byRule = basis === "plan_default";
  const text = byRule ? `${year}${star[lang]}` : formatYear(year, basis, lang, span);
  return fill(common.bracket, lang, { text });
}

interface Parts {
  raw: string;
  unit: string;
  value: number | null;
  year: number | null;
  basis: Basis | null;
  /** Years that a value over years covers. */
  span: number | null;
  missing: Indicator["baseline_missing"];
}

function parts(row: Indicator, moment: Moment): Parts {
  return {
    unit: row.unit,
    raw: row[`${moment}_raw`],
    value: row[`${moment}_value`],
    year: row[`${moment}_year`],
    basis: row[`${moment}_basis`],
    span: row[`${moment}_span`],
    missing: row[`${moment}_missing`],
  };
}
