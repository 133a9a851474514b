import type { Language } from "../lib/language.ts";
import type { Indicator, Rows } from "../tables/rows.ts";
import { changeText, isBounded, orMore } from "../words/bound.ts";
import { type CellWords, cellText } from "../words/cell-text.ts";
import { plainUnit } from "../words/english-amount.ts";
import { pageYear } from "../words/era.ts";
import { itemAmount } from "../words/item-amount.ts";
import { spacedUnit } from "../words/page-number.ts";
import { scaledAmount, scaledChange } from "../words/page-scale.ts";
import { marked } from "../words/pandemic.ts";
import { besidePrinted, printedAmount, printedDigits } from "../words/printed-amount.ts";
import { spokenChange } from "../words/spoken-amount.ts";
import { star, story } from "../words/story.ts";
import { common, fill } from "../words/text.ts";
import { countedUnit, plainAmount } from "../words/units.ts";
import { yenPace } from "../words/yen.ts";

export interface RowContext extends CellWords {
  tables: Rows;
}

/** Decimals of a pace below ten. */
const DECIMALS = 2;

/** Baseline or target of a row as a page prints it, without its year; the printed decimals stay. */
export function rowAmount(
  row: Indicator,
  moment: "baseline" | "target",
  context: CellWords,
): string {
  const { lang } = context;
  if (row[`${moment}_raw`] === "" || (moment === "baseline" && row.baseline_value === null))
    return story.none[lang];
  if (moment === "target" && row.target_value === null) {
    if (row.target_type === "increase") return story.more[lang];
    if (row.target_type === "decrease") return story.less[lang];
  }
  const typed = () =>
    scaledAmount(row, moment, lang) ?? cellText(row, moment, context, "in_head").trim();
  return { ja: () => printedAmount(row, moment, context), en: typed }[lang]();
}

/** The year of a row's baseline or target, with * where the plan's general rule gives it. */
export function rowYear(
  row: Indicator,
  moment: "baseline" | "target",
  { lang }: Pick<CellWords, "lang">,
): string {
  const [year, basis] = [row[`${moment}_year`], row[`${moment}_basis`]];
  if (year === null) return story[moment === "target" ? "noTargetYear" : "noYear"][lang];
  const isFiscal = row[`${moment}_raw`].includes("年度");
  const text = pageYear(year, basis, lang, row[`${moment}_span`], isFiscal);
  return basis === "plan_default" ? text + star[lang] : text;
}

/** Whether a plan's general rule gives the year of any baseline or target. */
export const haveRuleYears = (rows: readonly Indicator[]): boolean =>
  rows.some((row) => [row.baseline_basis, row.target_basis].includes("plan_default"));

/** Baseline or target with its year behind it, where the plan gives one and the amount does not. */
export function datedAmount(
  row: Indicator,
  moment: "baseline" | "target",
  context: CellWords,
): string {
  const { lang } = context;
  const amount = rowAmount(row, moment, context);
  const isDated = row[`${moment}_year`] !== null && amount !== story.none[lang];
  const text = rowYear(row, moment, context);
  const year = moment === "baseline" ? marked(text, row.pandemic_base, lang) : text;
  // English says the years of a mean with the amount.
  return isDated && !amount.includes(year)
    ? amount + fill(common.bracket, lang, { text: year })
    : amount;
}

/** The latest value of a row with its year, written as its baseline and target are; empty for none. */
export function latestAmount(row: Indicator, { lang, unitName }: CellWords): string {
  const { latest_raw: raw, latest_value: value, latest_year: year, unit } = row;
  if (value === null) return raw;
  const { digits, plus } = printedDigits(raw, value);
  const item = { unit, unit_en: unitName(unit), digits };
  const amount =
    (plus ? { ja: "+", en: "" }[lang] : "") + besidePrinted(itemAmount(item, value, lang), row);
  if (year === null) return amount;
  const text = pageYear(year, row.latest_basis, lang, row.latest_span);
  const mark = row.latest_basis === "plan_default" ? star[lang] : "";
  return amount + fill(common.bracket, lang, { text: text + mark });
}

/**
 * Change a year that the target asks for, with at least `least` decimals below ten; a share moves by
 * points. A change that may be exceeded is cut and called so, unless it is spoken in round figures.
 */
export function perYear(row: Indicator, context: RowContext, least = 0): string {
  const { tables, lang } = context;
  const change = requiredPace(row, tables);
  if (change === null) return story.none[lang];
  if (change === 0) return story.hold[lang];
  const scaled = scaledChange(row, change, lang);
  const spoken = scaled === null ? spokenPace(row, change, lang) : null;
  if (spoken !== null) return spoken;
  const { value, unit } = scaled ?? plainPace(row, change, context);
  const small = scaled === null && Math.abs(value) < 10;
  const pace = changeText([row, value], lang, DECIMALS, small ? least : 0) + spacedUnit(unit, lang);
  return isBounded(row, change) ? orMore(pace, row, lang) : pace;
}

/** A change in round figures: ten thousands of people, millions of yen; null for any other. */
const spokenPace = ({ unit }: Indicator, change: number, lang: Language): string | null =>
  spokenChange(change, unit, lang) ?? yenPace(plainAmount(change, unit, lang), lang);

/** What a change is counted by stands in the label: g, not g a person and day. */
function plainPace(
  row: Indicator,
  change: number,
  { lang, unitName }: CellWords,
): { value: number; unit: string } {
  const plain = plainAmount(change, row.unit, lang);
  const name = unitName(plain.unit.split("/")[0] ?? "");
  const counted = countedUnit(plain.value, { ja: name, en: plainUnit(name, "") }[lang], lang);
  return { value: plain.value, unit: row.unit.startsWith("%") ? story.points[lang] : counted };
}

/** Whether the pace rests on the end of the plan, because the target names no year. */
export function endsWithPlan(
  row: Indicator,
  { tables }: { tables: Pick<Rows, "progress"> },
): boolean {
  return row.target_year === null && (requiredPace(row, tables) ?? 0) !== 0;
}

function requiredPace({ id }: Indicator, { progress }: Pick<Rows, "progress">): number | null {
  return progress.find(({ indicator_id }) => indicator_id === id)?.required_per_year ?? null;
}
