import { isDistinct } from "../compare/coverage.ts";
import { TARGET_CLASSES } from "../compare/target-quality.ts";
import { formatDerived, formatYear } from "../i18n/format.ts";
import { gradeNames, subthemeNames, themeNames } from "../i18n/names.ts";
import { type Comparison, SUBTHEMES, type Theme } from "../tables/rows.ts";
import { type BriefingContext, labelOf, nameOf } from "./context.ts";
import type { Block, Briefing } from "./engine/content.ts";
import { byMeasure, measureFigure, sharesAxis } from "./figures.ts";
import { frameOf } from "./frame.ts";
import { indicatorTable } from "./indicator-table.ts";
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

export function measureName([row]: readonly Comparison[], lang: BriefingContext["lang"]): string {
  return (lang === "ja" ? row?.name : row?.name_en) ?? "";
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

export function caveatOf([row]: readonly Comparison[], lang: BriefingContext["lang"]): string {
  return (lang === "ja" ? row?.caveat : row?.caveat_en) ?? "";
}

/** One figure a row: similar measures never share an axis. */
function similarBlocks(measures: readonly Comparison[][], context: BriefingContext): Block[] {
  const similar = measures.filter(([row]) => row?.grade === "similar");
  if (similar.length === 0) return [];
  const { texts, lang } = context;
  return [
    { type: "heading", level: 2, text: texts.headings.similar },
    ...similar.flatMap((group): Block[] => [
      { type: "heading", level: 3, text: measureName(group, lang) },
      { type: "paragraph", style: "note", content: [caveatOf(group, lang)] },
      { type: "figures", columns: 2, figures: group.map((row) => measureFigure([row], context)) },
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

/** Policy titles by subtheme and municipality; every title of a municipality's plans once. */
function policyBlocks(theme: Theme, context: BriefingContext): Block[] {
  const { texts, lang, tables } = context;
  const rows = tables.policies.filter((row) => row.theme === theme);
  if (rows.length === 0) return [];
  const subthemes = SUBTHEMES[theme].filter((name) => rows.some((row) => row.subtheme === name));
  const places = tables.municipalities;
  return [
    { type: "heading", level: 2, text: texts.headings.policies },
    {
      type: "table",
      caption: `${texts.headings.policies}（${themeNames[theme][lang]}）`,
      columns: [
        { label: texts.columns.subtheme, width: 1.3, rowHeader: true },
        ...places.map((place) => ({ label: nameOf(place, lang), width: 3 })),
      ],
      rows: subthemes.map((subtheme) => ({
        cells: [
          [subthemeNames[subtheme]?.[lang] ?? subtheme],
          ...places.map(({ code }) => {
            const own = rows.filter(
              (row) => row.subtheme === subtheme && row.municipality_code === code,
            );
            const titles = new Set(
              own.map((row) => (lang === "ja" ? row.title : row.title_en || row.title)),
            );
            return [titles.size === 0 ? "—" : [...titles].join(lang === "ja" ? "／" : " / ")];
          }),
        ],
      })),
    },
  ];
}

/** Baselines and targets of a measure in one sentence. */
export function measureSentence(group: readonly Comparison[], context: BriefingContext): string {
  const { texts, lang, tables } = context;
  const names = new Map(tables.municipalities.map((place) => [place.code, nameOf(place, lang)]));
  const byId = new Map(tables.indicators.map((row) => [row.id, row]));
  const name = (row: Comparison) => names.get(row.municipality_code) ?? row.municipality_code;
  const at = (year: number | null, basis: Parameters<typeof formatYear>[1]) =>
    year === null ? "" : formatYear(year, basis, lang);
  return texts.measureSentence({
    name: measureName(group, lang),
    unit: context.unitName(group[0]?.unit ?? ""),
    values: group.flatMap((row) =>
      row.baseline_value === null
        ? []
        : [
            {
              name: name(row),
              value: formatDerived(row.baseline_value, lang),
              year: at(row.baseline_year, byId.get(row.indicator_id)?.baseline_basis ?? null),
            },
          ],
    ),
    goals: group.flatMap((row) =>
      row.target_value === null
        ? []
        : [
            {
              name: name(row),
              value: formatDerived(row.target_value, lang),
              year: at(row.target_year, byId.get(row.indicator_id)?.target_basis ?? null),
            },
          ],
    ),
    worded: group.flatMap((row) =>
      row.target_value !== null
        ? []
        : [{ name: name(row), wording: byId.get(row.indicator_id)?.target_raw ?? "" }],
    ),
  });
}
