import { isDistinct } from "../compare/coverage.ts";
import { TARGET_CLASSES } from "../compare/target-quality.ts";
import { gradeNames, themeNames } from "../i18n/names.ts";
import type { Comparison, Theme } from "../tables/rows.ts";
import { type BriefingContext, labelOf, nameOf } from "./context.ts";
import { contextBlocks } from "./context-panel.ts";
import type { Block, Briefing } from "./engine/content.ts";
import { byMeasure, measureFigure, sharesAxis } from "./figures.ts";
import { frameOf } from "./frame.ts";
import { indicatorTable } from "./indicator-table.ts";
import { caveatOf, measureName, measureSentence } from "./measure-text.ts";
import { policyBlocks } from "./policy-table.ts";
import { planTitle, readingNotes, sourceBlocks } from "./sources.ts";

/** One theme across all municipalities. */
export function themeBriefing(theme: Theme, context: BriefingContext): Briefing {
  const { tables, texts, lang } = context;
  const rows = tables.indicators.filter((row) => row.theme === theme);
  const measures = byMeasure(tables.comparisons.filter((row) => row.theme === theme));
  const onAxis = measures.filter((group) => group.every(sharesAxis));
  const counts = themeCounts(theme, measures, context);
  const plans = tables.plans.filter((plan) => rows.some((row) => row.plan === plan.id));
  const names = tables.municipalities.map((place) => nameOf(place, lang));
  return {
    ...frameOf(context),
    kicker: `${texts.themeKicker}｜${themeNames[theme][lang]}`,
    title: texts.themeTitle(counts),
    subtitle: texts.themeSubtitle({ names }),
    subject: themeNames[theme][lang],
    blocks: [
      {
        type: "paragraph",
        style: "lead",
        content: [texts.themeMessage(counts).join(lang === "ja" ? "" : " ")],
      },
      ...(onAxis.length === 0
        ? []
        : [
            {
              type: "list" as const,
              items: onAxis.map((group) => [measureSentence(group, context)]),
            },
          ]),
      ...axisBlocks(onAxis, context),
      ...similarBlocks(measures, context),
      ...notComparableBlocks(measures, context),
      ...policyBlocks(theme, context),
      { type: "heading", level: 2, text: texts.headings.indicators },
      ...tables.municipalities.flatMap((place): Block[] => {
        const own = rows.filter((row) => row.municipality_code === place.code);
        if (own.length === 0) return [];
        const caption = texts.tableCaption({ name: nameOf(place, lang), count: own.length });
        const titles = new Map(tables.plans.map((plan) => [plan.id, planTitle(plan, context)]));
        return [indicatorTable(caption, own, (row) => titles.get(row.plan) ?? "", context)];
      }),
      ...contextBlocks(tables, theme, context.charts),
      ...readingNotes(context),
      ...sourceBlocks(plans, context),
    ],
  };
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
    similar: graded("similar"),
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
    { type: "paragraph", style: "note", content: [texts.readingNote] },
    { type: "figures", columns: 2, figures: onAxis.map((group) => measureFigure(group, context)) },
    {
      type: "list",
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

/** One figure a row: similar measures never share an axis. */
function similarBlocks(measures: readonly Comparison[][], context: BriefingContext): Block[] {
  const similar = measures.filter(([row]) => row?.grade === "similar");
  if (similar.length === 0) return [];
  const { texts, lang } = context;
  return [
    { type: "heading", level: 2, text: texts.headings.similar },
    ...similar.flatMap((group): Block[] => [
      { type: "figures", columns: 2, figures: group.map((row) => measureFigure([row], context)) },
      {
        type: "paragraph",
        style: "note",
        content: [{ text: `${measureName(group, lang)} `, bold: true }, caveatOf(group, lang)],
      },
    ]),
  ];
}

function notComparableBlocks(measures: readonly Comparison[][], context: BriefingContext): Block[] {
  const groups = measures.filter(([row]) => row?.grade === "not_comparable");
  if (groups.length === 0) return [];
  const { texts, lang, tables } = context;
  const byId = new Map(tables.indicators.map((row) => [row.id, row]));
  const names = new Map(tables.municipalities.map((place) => [place.code, nameOf(place, lang)]));
  return [
    { type: "heading", level: 2, text: texts.headings.notComparable },
    {
      type: "table",
      caption: texts.headings.notComparable,
      columns: [
        { label: texts.columns.measure, width: 2, rowHeader: true },
        { label: texts.columns.rows, width: 4 },
        { label: texts.columns.reason, width: 5 },
      ],
      rows: groups.map((group) => ({
        cells: [
          [measureName(group, lang)],
          [
            group
              .flatMap(({ indicator_id, municipality_code }) => {
                const row = byId.get(indicator_id);
                return row ? [`${names.get(municipality_code)}：${labelOf(row, lang)}`] : [];
              })
              .join(lang === "ja" ? "／" : " / ")
              .replaceAll("：", lang === "ja" ? "：" : ": "),
          ],
          [caveatOf(group, lang)],
        ],
      })),
    },
  ];
}
