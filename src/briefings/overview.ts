import { comparabilityMatrix } from "../charts/comparability-matrix.ts";
import { targetKindBars } from "../charts/target-kind-bars.ts";
import { comparability } from "../compare/comparability.ts";
import { isDistinct } from "../compare/distinct.ts";
import { TARGET_CLASSES } from "../compare/target-class.ts";
import type { Block, Briefing } from "../lib/pdf/content.ts";
import type { Comparison, Indicator } from "../tables/rows.ts";
import { tableOf } from "../tables/table.ts";
import { masthead } from "../words/masthead.ts";
import { type BriefingContext, nameOf } from "./context.ts";
import { byMeasure, measureFigure, sharesAxis, toFigure } from "./figures.ts";
import { frameOf } from "./frame.ts";
import { overviewPromises, overviewTitle } from "./overview-promises.ts";
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
  const kinds = targetKindBars(distinct, chartOptions, charts);
  return {
    ...frameOf(context),
    kicker: masthead.overview[lang],
    title: overviewTitle(context),
    subtitle: texts.overviewSubtitle(names),
    subject: texts.overviewKicker,
    blocks: [
      ...overviewPromises(context),
      ...comparabilityBlocks(message.join(lang === "ja" ? "" : " "), context),
      { type: "heading", level: 2, text: texts.headings.measurability },
      { type: "figure", ...toFigure(kinds) },
      ...differenceBlocks(onAxis, context),
      ...readingNotes(context, tables.municipalities, { counting: false }),
      ...sourceBlocks(tables.plans, context),
    ],
  };
}

/** With nothing to compare, the matrix would be a table of zeros. */
function comparabilityBlocks(message: string, { tables, texts, charts }: BriefingContext): Block[] {
  const counts: Block = { type: "paragraph", style: "note", content: [message] };
  const levels = tables.comparisons.filter(({ form }) => form === "level");
  if (levels.length === 0) return [counts];
  return [
    { type: "heading", level: 2, text: texts.headings.comparability },
    counts,
    { type: "figure", ...toFigure(comparabilityMatrix(levels, {}, charts)) },
  ];
}

function places(group: readonly Comparison[]): number {
  return new Set(group.map(({ municipality_code }) => municipality_code)).size;
}

/** How many measures the overview shows. */
const SHOWN = 5;

/**
 * Measures of the overview by a written rule: those that most municipalities share first, then those
 * with a headline indicator, then the order of data/measures.yaml by theme. Never by how far apart
 * values lie: a large ratio is mostly a matter of size or of unlike years.
 */
function selectMeasures(
  onAxis: readonly Comparison[][],
  indicators: readonly Pick<Indicator, "id" | "kind">[],
): Comparison[][] {
  const headlines = new Set(
    indicators.filter(({ kind }) => kind === "headline").map(({ id }) => id),
  );
  const headline = (group: readonly Comparison[]) =>
    group.some(({ indicator_id }) => headlines.has(indicator_id)) ? 1 : 0;
  return onAxis
    .toSorted((a, b) => places(b) - places(a) || headline(b) - headline(a))
    .slice(0, SHOWN);
}

function differenceBlocks(onAxis: readonly Comparison[][], context: BriefingContext): Block[] {
  const chosen = selectMeasures(onAxis, context.tables.indicators);
  if (chosen.length === 0) return [];
  return [
    { type: "heading", level: 2, text: context.texts.headings.differences },
    {
      type: "figures",
      columns: 2,
      figures: chosen.map((group) => measureFigure(group, context)),
    },
  ];
}
