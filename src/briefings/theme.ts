import { isDistinct } from "../compare/distinct.ts";
import { TARGET_CLASSES } from "../compare/target-class.ts";
import type { Block, Briefing, Inline } from "../lib/pdf/content.ts";
import type { Comparison, Indicator, Theme } from "../tables/rows.ts";
import { masthead } from "../words/masthead.ts";
import { gradeNames, themeNames } from "../words/names.ts";
import { MOST_NAMED } from "../words/places.ts";
import { type BriefingContext, labelOf, nameOf } from "./context.ts";
import { contextBlocks } from "./context-panel.ts";
import { byMeasure, FULL_WIDTH, measureFigure, sharesAxis, standsApart } from "./figures.ts";
import { frameOf } from "./frame.ts";
import { indicatorTable, withoutEchoes } from "./indicator-table.ts";
import { caveatOf, measureName } from "./measure-text.ts";
import { outlookBlocks } from "./outlook.ts";
import { paceBlocks } from "./pace-table.ts";
import { policiesOf, policyBlocks } from "./policy-table.ts";
import { planTitle, readingNotes, sourceBlocks } from "./sources.ts";
import { promiseBlocks, themeHeadline } from "./story-blocks.ts";

/** One theme across all municipalities. */
export function themeBriefing(theme: Theme, context: BriefingContext): Briefing {
  const { tables, texts, lang } = context;
  const rows = tables.indicators.filter((row) => row.theme === theme);
  const measures = byMeasure(tables.comparisons.filter((row) => row.theme === theme));
  const onAxis = measures.filter((group) => group.every(sharesAxis));
  const counts = themeCounts(theme, measures, context);
  const drawnOn = [...rows, ...policiesOf(theme, tables)];
  const { title, subtitle, figure } = themeHeadline(theme, rows.length, context);
  const plans = tables.plans.filter(({ id }) => drawnOn.some(({ plan }) => plan === id));
  return {
    ...frameOf(context),
    kicker: masthead.theme[lang],
    title,
    subtitle,
    subject: themeNames[theme][lang],
    blocks: [
      ...promiseBlocks(theme, figure, context),
      ...axisBlocks(onAxis, context),
      ...similarBlocks(measures, context),
      ...paceBlocks(measures, context),
      ...outlookBlocks(theme, context),
      ...notComparableBlocks(measures, context),
      ...policyBlocks(theme, context),
      ...indicatorBlocks(rows, texts.themeMessage(counts).join(lang === "ja" ? "" : " "), context),
      ...contextBlocks(tables, theme, context.charts),
      ...readingNotes(context),
      ...sourceBlocks(plans, context),
    ],
  };
}

/** One table a plan, the plans of a municipality one after the other. */
function indicatorBlocks(
  rows: readonly Indicator[],
  counts: string,
  context: BriefingContext,
): Block[] {
  const { tables, texts, lang } = context;
  if (rows.length === 0) return [];
  const heading: Block[] = [
    { type: "heading", level: 2, text: texts.headings.indicators },
    { type: "paragraph", style: "note", keepNext: true, content: [counts] },
  ];
  if (tables.municipalities.length > MOST_NAMED) return [...heading, joinedTable(rows, context)];
  const perPlan = tables.municipalities.flatMap((place): Block[] => {
    const own = rows.filter((row) => row.municipality_code === place.code);
    const shown = withoutEchoes(own);
    const left = own.length - shown.length;
    const plans = tables.plans.filter(({ id }) => shown.some((row) => row.plan === id));
    return plans.map((plan, i): Block => {
      const kept = shown.filter((row) => row.plan === plan.id);
      const name = nameOf(place, lang);
      const title = planTitle(plan, context);
      const caption = texts.planCaption({ name, plan: title, count: kept.length });
      const remark = i === plans.length - 1 && left > 0 ? texts.echoes(left) : "";
      return indicatorTable(caption, kept, () => "", context, remark);
    });
  });
  return [...heading, ...perPlan];
}

function joinedTable(rows: readonly Indicator[], context: BriefingContext): Block {
  const { tables, texts, lang } = context;
  const names = new Map(tables.municipalities.map((place) => [place.code, nameOf(place, lang)]));
  const titles = new Map(tables.plans.map((plan) => [plan.id, planTitle(plan, context)]));
  const shown = withoutEchoes(rows);
  const left = rows.length - shown.length;
  const group = ({ municipality_code, plan }: Indicator) =>
    `${names.get(municipality_code)}｜${titles.get(plan)}`;
  const caption = texts.joinedCaption(shown.length);
  return indicatorTable(caption, shown, group, context, left > 0 ? texts.echoes(left) : "");
}

function themeCounts(theme: Theme, measures: readonly Comparison[][], context: BriefingContext) {
  const { tables, lang } = context;
  const distinct = tables.indicators.filter((row) => row.theme === theme && isDistinct(row));
  const classed = (name: string) =>
    distinct.filter((row) => TARGET_CLASSES[row.target_type] === name).length;
  const graded = (grade: string) => measures.filter(([row]) => row?.grade === grade).length;
  return {
    theme: themeNames[theme][lang],
    indicators: distinct.length,
    byMunicipality: tables.municipalities.map((place) => ({
      name: nameOf(place, lang),
      count: distinct.filter((row) => row.municipality_code === place.code).length,
    })),
    onAxis: measures
      .filter((group) => group.every(sharesAxis))
      .map((group) => measureName(group, lang)),
    similar: measures.filter(standsApart).length,
    notComparable: graded("not_comparable"),
    withNumber: classed("with_number"),
    directionOnly: classed("direction_only"),
    benchmark: classed("benchmark"),
    noTarget: classed("no_target"),
    noBaseline: distinct.filter(({ baseline_value }) => baseline_value === null).length,
  };
}

function axisBlocks(onAxis: Comparison[][], context: BriefingContext): Block[] {
  if (onAxis.length === 0) return [];
  const { texts, lang } = context;
  return [
    { type: "heading", level: 2, text: texts.headings.onAxis },
    { type: "paragraph", style: "note", keepNext: true, content: [texts.readingNote] },
    ...axisFigures(onAxis, context),
    {
      type: "list",
      style: "note",
      items: onAxis.map((group) => [
        {
          text: `${measureName(group, lang)} [${gradeNames[group[0]?.grade ?? "same"][lang]}] `,
          bold: true,
        },
        caveatOf(group, lang),
      ]),
    },
  ];
}

/** Two beside each other; a single one over the full width. */
function axisFigures(onAxis: readonly Comparison[][], context: BriefingContext): Block[] {
  const [only, ...others] = onAxis;
  if (only !== undefined && others.length === 0)
    return [{ type: "figure", ...measureFigure(only, context, FULL_WIDTH) }];
  return [
    { type: "figures", columns: 2, figures: onAxis.map((group) => measureFigure(group, context)) },
  ];
}

const MOST_FIGURES = 12;

/** One figure a row: similar measures never share an axis. */
function similarBlocks(measures: readonly Comparison[][], context: BriefingContext): Block[] {
  const similar = measures.filter(standsApart);
  if (similar.length === 0) return [];
  const { texts, lang } = context;
  return [
    { type: "heading", level: 2, text: texts.headings.similar },
    ...similar.flatMap((group): Block[] => [
      {
        type: "paragraph",
        style: "note",
        keepNext: true,
        content: [{ text: `${measureName(group, lang)} `, bold: true }, caveatOf(group, lang)],
      },
      // Of many municipalities the table below has the values.
      ...(group.length > MOST_FIGURES
        ? []
        : [
            {
              type: "figures" as const,
              columns: 2 as const,
              figures: group.map((row) => measureFigure([row], context)),
            },
          ]),
    ]),
  ];
}

function notComparableBlocks(measures: readonly Comparison[][], context: BriefingContext): Block[] {
  const groups = measures.filter(([row]) => row?.grade === "not_comparable");
  if (groups.length === 0) return [];
  const { texts, lang } = context;
  return [
    { type: "heading", level: 2, text: texts.headings.notComparable },
    {
      type: "table",
      caption: texts.notComparableCaption,
      columns: [
        { label: texts.columns.measure, rowHeader: true },
        { label: texts.columns.rows },
        { label: texts.columns.reason },
      ],
      rows: groups.map((group) => ({
        cells: [[measureName(group, lang)], labelsByPlace(group, context), [caveatOf(group, lang)]],
      })),
    },
  ];
}

/** The labels of the rows of each municipality after its name. */
function labelsByPlace(group: readonly Comparison[], context: BriefingContext): Inline[] {
  const { lang, tables } = context;
  const byId = new Map(tables.indicators.map((row) => [row.id, row]));
  const [colon, comma, slash] = lang === "ja" ? ["：", "、", "／"] : [": ", ", ", " / "];
  const parts = tables.municipalities.flatMap((place) => {
    const labels = group.flatMap(({ indicator_id, municipality_code }) => {
      const row = municipality_code === place.code ? byId.get(indicator_id) : undefined;
      return row === undefined ? [] : [labelOf(row, lang)];
    });
    return labels.length === 0
      ? []
      : [{ name: nameOf(place, lang) + colon, labels: labels.join(comma) }];
  });
  return parts.flatMap(({ name, labels }, i) => [
    { text: name, bold: true },
    i === parts.length - 1 ? labels : labels + slash,
  ]);
}
