import { inEach, type Translated } from "../lib/language.ts";
import type { Evaluation, Indicator, Moment, Policy, Verdict } from "../tables/rows.ts";
import { COUNTED, FIELD_NAMES } from "./finding-names.ts";
import { formatNumber } from "./format.ts";
import { evaluationNames, missingNames, targetTypeNames, verdictNames } from "./names.ts";
import { placeInDocument } from "./place-in-document.ts";

/** What fills the places of the audit's messages. */

/** 「label・series」（12行） */
export function rowText(row: Indicator): Translated {
  const { ja, en } = nameOf(row);
  return placed(ja, en, row);
}

function nameOf(row: Indicator): Translated {
  const label = [row.label, row.series].filter((part) => part !== "").join("・");
  const series = row.series_en || row.series;
  const english = [row.label_en || row.label, series].filter((part) => part !== "").join(", ");
  return { ja: label, en: english };
}

const labelKey = ({ label, series }: Indicator) => `${label}|${series}`;

/** Rows named before the rest is counted. */
const NAMED = 5;

/** 「計画」の28指標（「社会増減」、…ほか23指標） */
export function rowsText(
  rows: readonly Indicator[],
  plan: { title: string; title_en: string },
): Translated {
  const names = [...new Map(rows.map((row) => [labelKey(row), nameOf(row)])).values()];
  const shown = names.length > NAMED + 1 ? names.slice(0, NAMED) : names;
  const more = names.length - shown.length;
  const ja = shown.map((name) => brackets(name.ja)).join("、");
  const en = shown.map((name) => `“${name.en}”`).join(", ");
  return {
    ja: `「${plan.title}」の${rows.length}指標（${ja}${more > 0 ? `ほか${more}指標` : ""}）`,
    en: `${rows.length} indicators of “${plan.title_en}” (${en}${more > 0 ? ` and ${more} more` : ""})`,
  };
}

/** 「title」（12行） */
export function policyText(policy: Policy): Translated {
  return placed(policy.title, policy.title_en || policy.title, policy);
}

function placed(ja: string, en: string, at: Pick<Indicator, "line"> | Indicator): Translated {
  return {
    ja: `${brackets(ja)}（${placeInDocument(at, "ja")}）`,
    en: `“${en}” (${placeInDocument(at, "en")})`,
  };
}

/** A printed cell between quotation marks, or a word for an empty one. */
export function quote(raw: string): Translated {
  if (raw === "") return { ja: "空欄", en: "empty" };
  return { ja: brackets(raw), en: `“${raw}”` };
}

/**
 * A cell of a row as printed; where that is Japanese, in English its words or the number read from it
 * with the cell behind them, which a reader finds in the document: “at least 0” (0以上).
 */
export function quoteCell(row: Indicator, moment: Moment): Translated {
  const raw = row[`${moment}_raw`];
  const printed = quote(raw);
  if (!/[\p{L}％]/u.test(raw)) return printed;
  const english = englishCell(row, moment);
  const same = raw.normalize("NFKC") === english;
  return { ...printed, en: same ? `“${english}”` : `“${english}” (${raw})` };
}

function englishCell(row: Indicator, moment: Moment): string {
  const [value, missing] = [row[`${moment}_value`], row[`${moment}_missing`]];
  const raw = row[`${moment}_raw`];
  if (value === null && /\p{N}/u.test(raw) && missing === null) return raw;
  const number = value === null ? "" : formatNumber(value, "en", 6) + (row.unit === "%" ? "%" : "");
  if (moment !== "target") {
    if (value !== null || /^[ー－-]/u.test(raw)) return number || raw;
    return /^なし/u.test(raw) ? "none" : missingNames[missing ?? "worded"].en.toLowerCase();
  }
  if (value === null && row.target_en !== "") return row.target_en;
  const type = row.target_type === "value" ? "" : targetTypeNames[row.target_type].en.toLowerCase();
  return [type, number].filter(Boolean).join(" ");
}

/** 「…」, or 『…』 around text that holds such brackets itself. */
function brackets(text: string): string {
  return text.includes("「") ? `『${text}』` : `「${text}」`;
}

/** A name between quotation marks. */
const quoted = ({ ja, en }: Translated): Translated => ({ ja: brackets(ja), en: `“${en}”` });

export const evaluationText = (evaluation: Evaluation) => quoted(evaluationNames[evaluation]);

export const verdictText = (verdict: Verdict) => quoted(verdictNames[verdict]);

/** 現状値・目標値 */
export function fieldsText(names: readonly (keyof typeof FIELD_NAMES)[]): Translated {
  const fields = names.map((name) => FIELD_NAMES[name]);
  return {
    ja: fields.map(({ ja }) => ja).join("・"),
    en: fields.map(({ en }) => en).join(" and the "),
  };
}

/** What a plan counted about itself, narrowed to one evaluation or one level of its policies. */
export function countedText(counted: {
  what: keyof typeof COUNTED;
  level?: number | undefined;
  evaluation?: string | undefined;
}): Translated {
  const { what, level, evaluation } = counted;
  const { ja, en } = COUNTED[what];
  if (evaluation !== undefined)
    return { ja: `${ja}のうち「${evaluation}」`, en: `${en} evaluated “${evaluation}”` };
  if (level === undefined) return { ja, en };
  return { ja: `${ja}（第${level}階層）`, en: `${en} of level ${level}` };
}

/** A figure of a plan or of a statistic with its unit. */
export function figureText(value: number, unit: Translated): Translated {
  return inEach((lang) => `${formatNumber(value, lang, 3)} ${unit[lang]}`);
}

/** That the official value of another year equals the plan's; nothing where no year's does. */
export function equalYearText(year: number | null): Translated {
  if (year === null) return { ja: "", en: "" };
  return {
    ja: `${year}年の公的統計とは一致します。`,
    en: `It equals the official value of ${year}. `,
  };
}
