import type { Language } from "../lib/language.ts";
import type { CountsAs } from "../tables/rows.ts";
import type { CellWords } from "../words/cell-text.ts";
import { pageYear } from "../words/era.ts";
import { itemAmount } from "../words/item-amount.ts";
import { printedGrade } from "../words/names.ts";
import { marked } from "../words/pandemic.ts";
import { besidePrinted, printedDigits } from "../words/printed-amount.ts";
import { standingNames, progressPage as words } from "../words/progress-page.ts";
import { common, fill, textOf } from "../words/text.ts";
import type { Kpi, KpiYear } from "./progress-kpi.ts";
import type { ProgressStanding, Tally } from "./progress-tally.ts";
import { type Published, publishedResult } from "./published.ts";
import { wayOf } from "./way.ts";

/** The language of what is said. */
type Said = Pick<CellWords, "lang">;

/** Indicators of one grade of the source, or of one standing by the rules, under its name. */
export interface Grade {
  name: string;
  counts_as: CountsAs;
  kpis: readonly Kpi[];
}

const STANDING_COUNTS: Record<ProgressStanding, CountsAs> = {
  met: "success",
  forward: "success",
  on_pace: "partial",
  held: "partial",
  behind: "failure",
  moving_away: "failure",
  review: "none",
};

export const gradesPrinted = ({ printed }: Tally, lang: Language): Grade[] =>
  printed.map(({ grade, ...own }) => ({ ...own, name: printedGrade(grade, lang) }));

export const gradesComputed = ({ computed }: Tally, lang: Language): Grade[] =>
  computed.map(({ standing, kpis }) => ({
    name: standingNames[standing][lang],
    counts_as: STANDING_COUNTS[standing],
    kpis,
  }));

/** The city's own grades; where the results stand by the rules where it prints none. */
export const shownGrades = (tally: Tally, lang: Language): Grade[] =>
  tally.printed.length > 0 ? gradesPrinted(tally, lang) : gradesComputed(tally, lang);

/** A reported value with its unit; the source's own cell where it is no number. */
export function resultText({ row }: Kpi, { result }: KpiYear, { lang }: Said): string {
  if (result.value === null) return result.raw;
  const item: Published = publishedResult(row, result);
  // Japanese pages print starts and goals as the plan does, with their plus.
  const { plus } = printedDigits(result.raw, result.value);
  const amount = besidePrinted(itemAmount(item, result.value, lang), row);
  return (plus ? { ja: "+", en: "" }[lang] : "") + amount;
}

/** Another value, written as the newest result is, with the decimals of `raw`; empty without one. */
export function kpiValueText(kpi: Kpi, value: number, context: Said, raw = ""): string {
  const { newest } = kpi;
  if (newest === null) return "";
  return resultText(kpi, { ...newest, result: { ...newest.result, value, raw } }, context);
}

/** What the way to the target asks for in the year of the newest result; empty where it is the target itself. */
export function expectedText(kpi: Kpi, context: Said): string {
  const { row, newest } = kpi;
  const expected = newest?.judged?.expected ?? null;
  if (newest === null || expected === null || newest.judged?.expected_by === "target") return "";
  // A mean over years is the start of no way.
  if (wayOf(row, newest.result.value).word === "unlike") return "";
  return kpiValueText(kpi, rounded(expected, kpi), context);
}

/** One decimal more than the result has: the way is a computed figure. */
function rounded(value: number, { newest }: Kpi): number {
  const printed =
    newest === null ? 0 : printedDigits(newest.result.raw, newest.result.value ?? 0).digits;
  return Number(value.toFixed(Math.min(2, printed + (Math.abs(value) < 100 ? 1 : 0))));
}

/** What the source says of a result, each under its head; empty ones left out. */
export function remarksText(
  remarks: Partial<Record<"division" | "reason" | "response" | "review" | "source", string>>,
  { lang }: Said,
): string {
  return Object.entries(remarks)
    .filter(([, text]) => text !== "")
    .map(([head, text]) => words[head as keyof typeof remarks][lang] + common.colon[lang] + text)
    .join(common.stop[lang]);
}

/** The year of a result as the page says it, with a mark of the pandemic; empty where none is known. */
export function resultYear({ result }: KpiYear, { lang }: Said): string {
  const { year, basis, pandemic } = result;
  return year === null ? "" : marked(pageYear(year, basis, lang), pandemic, lang);
}

export function resultSource({ result }: KpiYear, { lang }: Said): string {
  const title = textOf(result, "source", lang);
  const page = result.page === null ? "" : fill(words.page, lang, { page: result.page });
  return [title, page].filter((part) => part !== "").join({ ja: "", en: ", " }[lang]);
}

/** The goal of an indicator: the first heading above it. */
export function goalOf({ row }: Kpi, { lang }: Said): string {
  const section = textOf(row, "section", lang);
  return (section.split(" > ")[0] ?? "").replace(/^[０-９0-9－ー-]+\s+/u, "");
}

/** What readers call the document of the newest result, where it is not the plan itself. */
export function resultTitle({ newest }: Kpi, { lang }: Said): string[] {
  return newest === null || newest.result.origin !== "report"
    ? []
    : [textOf(newest.result, "source", lang)];
}
