import { comparabilityMatrix } from "../charts/comparability-matrix.ts";
import { coverageMatrix } from "../charts/coverage-matrix.ts";
import { targetKindBars } from "../charts/target-kind-bars.ts";
import { comparability } from "../compare/comparability.ts";
import { isDistinct } from "../compare/distinct.ts";
import { TARGET_CLASSES } from "../compare/target-class.ts";
import type { Block, Briefing } from "../lib/pdf/content.ts";
import type { Comparison } from "../tables/rows.ts";
import { tableOf } from "../tables/table.ts";
import { type BriefingContext, nameOf } from "./context.ts";
import { byMeasure, measureFigure, sharesAxis, toFigure } from "./figures.ts";
import { frameOf } from "./frame.ts";
import { readingNotes, sourceBlocks } from "./sources.ts";

/** What can be compared at all, where the municipalities differ, how measurable the targets are. */
export function overviewBriefing(context: BriefingContext): Briefing {
  const { tables, texts, lang, charts, chartOptions } = context;
  const measures = byMeasure(tables.comparisons);
  const onAxis = measures.filter((group) => group.every(sharesAxis));
  const distinct = tables.indicators.filter(isDistinct);
  const { comparable: inMeasures, measures: graded } = comparability(
    tableOf("indicators", tables.indicators),
    tableOf("comparisons", tables.comparisons),
  );
  const names = tables.municipalities.map((place) => nameOf(place, lang));
  const message = texts.overviewMessage({
    plans: tables.plans.length,
    rows: tables.indicators.length,
    indicators: distinct.length,
    inMeasures,
    same: graded.same,
    convertible: graded.convertible,
    similar: graded.similar,
    notComparable: graded.not_comparable,
    sharedByAll: onAxis.filter((group) => places(group) === names.length).length,
    names,
    withNumber: distinct.filter((row) => TARGET_CLASSES[row.target_type] === "with_number").length,
  });
  const coverage = coverageMatrix(tables.coverage, chartOptions, charts);
  const kinds = targetKindBars(distinct, chartOptions, charts);
  return {
    ...frameOf(context),
    kicker: texts.overviewKicker,
    title: texts.overviewTitle({
      indicators: distinct.length,
      inMeasures,
      measures: onAxis.length,
      names,
    }),
    subtitle: texts.overviewSubtitle(names),
    subject: texts.overviewKicker,
    blocks: [
      { type: "paragraph", style: "lead", content: [message.join(lang === "ja" ? "" : " ")] },
      ...comparabilityBlocks(context),
      { type: "heading", level: 2, text: texts.headings.coverage },
      { type: "figure", ...toFigure(coverage) },
      { type: "heading", level: 2, text: texts.headings.measurability },
      { type: "figure", ...toFigure(kinds) },
      ...differenceBlocks(onAxis, context),
      ...readingNotes(context, tables.municipalities, { counting: false }),
      ...sourceBlocks(tables.plans, context),
    ],
  };
}

/** With nothing to compare, the matrix would be a table of zeros. */
function comparabilityBlocks({ tables, texts, charts }: BriefingContext): Block[] {
  if (tables.comparisons.length === 0) return [];
  return [
    { type: "heading", level: 2, text: texts.headings.comparability },
    { type: "figure", ...toFigure(comparabilityMatrix(tables.comparisons, {}, charts)) },
  ];
}

function places(group: readonly Comparison[]): number {
  return new Set(group.map(({ municipality_code }) => municipality_code)).size;
}

/**
 * The five measures whose baselines differ most between municipalities, by the ratio of the
 * largest to the smallest. A baseline of zero gives no ratio, so such a measure is not among them.
 */
function differenceBlocks(onAxis: readonly Comparison[][], context: BriefingContext): Block[] {
  const ranked = onAxis
    .map((group) => ({ group, ratio: spreadOf(group) }))
    .filter(({ ratio }) => ratio !== null)
    .toSorted((a, b) => (b.ratio ?? 0) - (a.ratio ?? 0))
    .slice(0, 5);
  if (ranked.length === 0) return [];
  const figures = ranked.map(({ group }) => measureFigure(group, context));
  return [
    { type: "heading", level: 2, text: context.texts.headings.differences },
    { type: "figures", columns: 2, figures },
  ];
}

function spreadOf(group: readonly Comparison[]): number | null {
  const values = group.flatMap(({ baseline_value }) =>
    baseline_value === null ? [] : [baseline_value],
  );
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return values.length < 2 || low <= 0 ? null : high / low;
}
