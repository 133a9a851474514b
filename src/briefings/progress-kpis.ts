import { group } from "d3";
import { kpiPath, type PathPoint } from "../charts/kpi-path.ts";
import { behindText } from "../charts/way-ends.ts";
import { resolveTarget } from "../compare/target.ts";
import type { Language } from "../lib/language.ts";
import type { Block, Inline } from "../lib/pdf/content.ts";
import { columns } from "../lib/pdf/style.ts";
import { cut } from "../lib/text/cut.ts";
import type { Kpi, KpiYear } from "../story/progress-kpi.ts";
import { gradeOf } from "../story/progress-tally.ts";
import {
  expectedText,
  goalOf,
  kpiValueText,
  remarksText,
  resultSource,
  resultText,
} from "../story/progress-words.ts";
import { wayOf } from "../story/way.ts";
import type { Indicator, PlanRow } from "../tables/rows.ts";
import { cellText } from "../words/cell-text.ts";
import { pageYear } from "../words/era.ts";
import { pageText } from "../words/page-texts.ts";
import { labelOf } from "../words/row-names.ts";
import { capital, common, textOf } from "../words/text.ts";
import { heading, inParts, paragraph } from "./blocks.ts";
import type { BriefingContext } from "./context.ts";
import { verdictText } from "./progress-front.ts";

const HEIGHT = 74;
/** Characters of a value that stands beside a path. */
const MOST_BESIDE = 120;

/** A block for each indicator with a result, two beside each other, goal after goal. */
export function kpiBlocks(plan: PlanRow, kpis: readonly Kpi[], context: BriefingContext): Block[] {
  const { say } = context;
  const followed = kpis.filter(({ newest }) => newest !== null);
  if (followed.length === 0) return [];
  const years = axisOf(followed);
  const sorted = [...group(followed, (kpi) => goalOf(kpi, context)).values()].flat();
  return [
    heading(say("progress.blocks")),
    { ...paragraph("small", [say("progress.key")]), keepNext: true },
    ...inParts(sorted, 2).map(
      (pair): Block => ({
        type: "row",
        cells: pair.map((kpi) => ({ span: 6, blocks: kpiBlock(plan, kpi, years, context) })),
      }),
    ),
  ];
}

/** The same years in all pictures. */
function axisOf(kpis: readonly Kpi[]): [number, number] {
  const years = kpis.flatMap(({ row, years: own }) => [
    row.baseline_year,
    row.target_year ?? row.period_end,
    ...own.map(({ year }) => year),
  ]);
  const known = years.filter((year) => year !== null);
  return [Math.min(...known), Math.max(...known)];
}

function kpiBlock(
  plan: PlanRow,
  kpi: Kpi,
  years: [number, number],
  context: BriefingContext,
): Block[] {
  const { lang, charts } = context;
  const { row } = kpi;
  const title = labelOf(row, lang);
  // Beside a path there is room for a value, and the annex has the whole text.
  const facts = factsOf(kpi, context).map(([name, value]): [string, string] => [
    name,
    cut(value, MOST_BESIDE),
  ]);
  const listed = facts.map(([name, value]) => `${name} ${value}`).join(common.semicolon[lang]);
  const chart = kpiPath(
    { ...pathOf(kpi, context), facts },
    {
      width: columns(6),
      height: HEIGHT,
      id: row.id,
      colour: context.styles(plan.municipality_code).colour,
      years,
      words: { title, subtitle: "", alt: `${title} ${listed}`, notes: [] },
    },
    charts,
  );
  return [
    { type: "figure", title, subtitle: goalOf(kpi, context), picture: chart, alt: chart.alt },
    paragraph("small", remarksOf(kpi, context)),
  ];
}

/** Baseline, target, the plan's own years between and the results, each with its figure. */
function pathOf(kpi: Kpi, context: BriefingContext) {
  const { row, newest, years } = kpi;
  const target = resolveTarget(row);
  const shown = (value: number, raw: string) => atMark(kpiValueText(kpi, value, context, raw));
  const start = (value: number) => startText(shown(value, row.baseline_raw), row, context.lang);
  // A level to be held is printed once.
  const goal = (value: number) =>
    value === row.baseline_value ? "" : shown(value, row.target_raw);
  const yearly = context.tables.progressYears.filter(
    ({ indicator_id, expected_by }) => indicator_id === row.id && expected_by === "yearly_target",
  );
  return {
    baseline: pointOf(row.baseline_year, row.baseline_value, start),
    apart: newest !== null && wayOf(row, newest.result.value).word === "unlike",
    target: pointOf(row.target_year ?? row.period_end, target, goal),
    waypoints: yearly.flatMap(({ year, expected }) => pointOf(year, expected, () => "") ?? []),
    results: years.flatMap((one) => {
      const text = () => atMark(resultText(kpi, one, context));
      return pointOf(one.year, one.result.value, text) ?? [];
    }),
  };
}

function pointOf(
  year: number | null,
  value: number | null,
  text: (value: number) => string,
): PathPoint | null {
  return year === null || value === null ? null : { year, value, text: text(value) };
}

/** So many characters have room at a mark with their unit, which stands beside the picture too. */
const SHORT = 8;

/** "1,234,540" of 「1,234,540回」; what a number counts by, 万 or billion, is part of it. */
export function atMark(amount: string): string {
  if (amount.length <= SHORT || amount.includes("¥")) return amount;
  return amount.replace(/(?<=[\d万億兆])[^\d万億兆.,%()（）]+$/u, "");
}

/** A baseline at its mark: a mean and a sum over years keep their words. */
function startText(value: string, { baseline_basis: basis }: Indicator, lang: Language): string {
  return basis === "average" || basis === "cumulative"
    ? pageText(`start.${basis}`, lang, { value })
    : value;
}

/** Evaluation, target, results by year, what was expected, and the next plan. */
function factsOf(kpi: Kpi, context: BriefingContext): [string, string][] {
  const { say } = context;
  const { row, next, years } = kpi;
  const verdict = verdictText(kpi, context);
  const expected = expectedText(kpi, context);
  const head = gradeOf(kpi) === null ? "progress.standing" : "progress.evaluation";
  const fact = (name: string, text: string): [string, string] => [say(name), text];
  const recent = years
    .slice(-3)
    .map((year): [string, string] => [
      year.year === null ? say("progress.newest") : shortYear(year, context),
      resultText(kpi, year, context),
    ]);
  return [
    ...(verdict === "" ? [] : [fact(head, verdict)]),
    fact("progress.target", cellText(row, "target", context, "in_head")),
    ...recent,
    ...(expected === "" ? [] : [fact("progress.expected", expected)]),
    ...(next === null
      ? []
      : [fact("progress.nextPlan", cellText(next, "target", context, "in_head"))]),
  ];
}

function shortYear({ year, result }: KpiYear, { lang }: BriefingContext): string {
  return pageYear(year ?? 0, result.basis, lang)
    .replace("年度", "")
    .replace("年", "");
}

/** Source, division, reason, response, and what to check before the figure is quoted. */
function remarksOf(kpi: Kpi, context: BriefingContext): Inline[] {
  const { row, newest } = kpi;
  if (newest === null) return [""];
  const { division, reason, response } = newest.result;
  const review = textOf(newest.result, "review", context.lang);
  const source = resultSource(newest, context);
  const remarks = remarksText({ division, reason, response, review, source }, context);
  const behind = capital(behindText(row, context.lang));
  return [[behind, remarks].filter((text) => text !== "").join(common.stop[context.lang])];
}
