import { group } from "d3";
import type { Chart } from "../charts/chart.ts";
import { tallyTitle } from "../charts/tally-title.ts";
import { verdictDots } from "../charts/verdict-dots.ts";
import { resolveTarget } from "../compare/target.ts";
import type { Block, Inline } from "../lib/pdf/content.ts";
import { columns, TEXT_WIDTH } from "../lib/pdf/style.ts";
import { attentionOf, changesOf, isWorse } from "../story/progress-attention.ts";
import type { Kpi } from "../story/progress-kpi.ts";
import { gradeOf, standingOf, type Tally } from "../story/progress-tally.ts";
import {
  expectedText,
  goalOf,
  kpiValueText,
  remarksText,
  resultText,
  resultYear,
  shownGrades,
} from "../story/progress-words.ts";
import type { PlanRow, Verdict } from "../tables/rows.ts";
import { printedGrade, verdictNames } from "../words/names.ts";
import { standingNames } from "../words/progress-page.ts";
import { shortOf } from "../words/row-names.ts";
import { common, fill, small } from "../words/text.ts";
import { pathNote } from "../words/way.ts";
import { heading, panel, paragraph } from "./blocks.ts";
import type { BriefingContext } from "./context.ts";

/** More grades take the width of the page. */
export const MOST_BESIDE = 4;

/** Goals by grades; by verdicts where the source prints no grade. Nothing with neither. */
export function tallyFigure(
  plan: PlanRow,
  tally: Tally,
  context: BriefingContext,
  titled: (title: string) => string = (title) => title,
): Chart | null {
  const { lang, say, charts } = context;
  const graded = tally.printed.length > 0;
  const parts = shownGrades(tally, lang);
  if (parts.length === 0) return null;
  const all = parts.flatMap(({ kpis }) => kpis);
  const inOrder = all.toSorted((a, b) => a.row.line - b.row.line);
  const goals = [...new Set(inOrder.map((kpi) => goalOf(kpi, context)))];
  const counts = goals.flatMap((goal) =>
    parts.map(({ name, counts_as, kpis }) => ({
      goal,
      grade: name,
      counts_as,
      count: kpis.filter((kpi) => goalOf(kpi, context) === goal).length,
    })),
  );
  const title = titled(tallyTitle(counts, lang));
  const source = graded
    ? say("progress.byCity", { who: context.styles(plan.municipality_code).name })
    : say("progress.byRule");
  const listed = counts
    .filter(({ count }) => count > 0)
    .map(({ goal, grade, count }) => `${goal} ${grade} ${count}`);
  const text = {
    title,
    subtitle: say("progress.tallySubtitle", { source }),
    alt: `${title}${common.stop[lang]}${listed.join(common.semicolon[lang])}`,
    notes: graded ? [] : [pathNote[lang]],
  };
  return verdictDots(
    counts,
    {
      width: parts.length > MOST_BESIDE ? TEXT_WIDTH : columns(7),
      id: `tally-${plan.id}`,
      words: text,
    },
    charts,
  );
}

/** Those that need attention, each with its figures and, where printed, reason and response. */
export function attentionPanel(kpis: readonly Kpi[], context: BriefingContext): Block[] {
  const { lang, say } = context;
  const { shown, total } = attentionOf(kpis);
  if (shown.length === 0) return [];
  const items = shown.map((kpi): Inline[] => {
    const { reason = "", response = "" } = kpi.newest?.result ?? {};
    const said = remarksText({ reason, response }, context);
    return [
      { text: shortOf(kpi.row, lang), bold: true },
      common.blank[lang] + movement(kpi, context),
      ...(said === "" ? [] : [common.stop[lang] + said]),
    ];
  });
  const note = say("progress.attentionOf", { shown: shown.length, total });
  const some = shown.length < total ? [paragraph("small", [note])] : [];
  return panel(say("progress.attention"), [{ type: "list", style: "note", items }, ...some]);
}

/** 「1件→0件（令和2年度）」; what is no worse than at the start, beside what it falls short of. */
export function movement(kpi: Kpi, context: BriefingContext): string {
  const { newest, row } = kpi;
  if (newest === null) return "";
  const start =
    row.baseline_value === null
      ? ""
      : `${kpiValueText(kpi, row.baseline_value, context, row.baseline_raw)}→`;
  const parts = [resultYear(newest, context), ...(isWorse(kpi) ? [] : aims(kpi, context))];
  const text = parts.filter((part) => part !== "").join(common.comma[context.lang]);
  const end = text === "" ? "" : fill(common.bracket, context.lang, { text });
  return start + resultText(kpi, newest, context) + end;
}

/** 「目標11.5㎡」「計画の見込み11.3㎡」 */
function aims(kpi: Kpi, context: BriefingContext): string[] {
  const { say } = context;
  const named = (head: string, value: string) =>
    value === "" ? "" : say("progress.named", { name: small(say(head)), value });
  const target = resolveTarget(kpi.row);
  return [
    named(
      "progress.target",
      target === null ? "" : kpiValueText(kpi, target, context, kpi.row.target_raw),
    ),
    named("progress.expected", expectedText(kpi, context)),
  ];
}

/** What has changed since the year before; left out where no indicator has two years. */
export function changeBlocks(kpis: readonly Kpi[], context: BriefingContext): Block[] {
  const { lang, say } = context;
  if (!kpis.some(({ before }) => before !== null)) return [];
  const changes = changesOf(kpis, (verdict) => verdictNames[verdict as Verdict][lang]);
  const head = heading(say("progress.changes"));
  if (changes.length === 0) return [head, paragraph("body", [say("progress.noChange")])];
  const moves = group(changes, ({ move }) => move);
  const items = (["better", "worse"] as const).flatMap((move): Inline[][] => {
    const own = moves.get(move) ?? [];
    if (own.length === 0) return [];
    const listed = own.map(({ kpi, from, to }) =>
      say("progress.changed", {
        label: shortOf(kpi.row, lang),
        from: printedGrade(from, lang),
        to: printedGrade(to, lang),
      }),
    );
    return [
      [{ text: `${say(`progress.${move}`)}　`, bold: true }, listed.join(common.semicolon[lang])],
    ];
  });
  return [head, { type: "list", items }];
}

/** The verdict to print with an indicator: the source's own, else the computed one. */
export function verdictText(kpi: Kpi, context: BriefingContext): string {
  const grade = gradeOf(kpi);
  if (grade !== null) return printedGrade(grade, context.lang);
  const standing = standingOf(kpi);
  return standing === null ? "" : standingNames[standing][context.lang];
}
