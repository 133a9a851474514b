import { group } from "d3";
import { FINDING_QUESTIONS, type RuleId } from "../i18n/findings.ts";
import { gradeNames, themeNames } from "../i18n/names.ts";
import { type Comparison, GRADES } from "../tables/rows.ts";
import { type BriefingContext, nameOf } from "./context.ts";
import type { Block, Briefing } from "./engine/content.ts";
import { byMeasure } from "./figures.ts";
import { frameOf } from "./frame.ts";
import { measureName } from "./measure-text.ts";
import { readingNotes, sourceBlocks } from "./sources.ts";

/** Grades, rules of judgement, findings by rule, and every document. */
export function methodBriefing(context: BriefingContext): Briefing {
  const { tables, texts, lang } = context;
  const measures = byMeasure(tables.comparisons);
  const findings = [...group(tables.findings, ({ rule }) => rule)];
  return {
    ...frameOf(context),
    kicker: texts.methodKicker,
    title: texts.methodTitle,
    subtitle: texts.methodSubtitle,
    subject: texts.methodKicker,
    blocks: [
      { type: "heading", level: 2, text: texts.headings.grades },
      {
        type: "table",
        caption: texts.headings.grades,
        columns: [
          { label: texts.columns.grade, width: 2, rowHeader: true },
          { label: texts.columns.count, width: 1, figures: true },
          { label: texts.columns.meaning, width: 6 },
        ],
        rows: GRADES.map((grade) => ({
          cells: [
            [gradeNames[grade][lang]],
            [String(measures.filter(([row]) => row?.grade === grade).length)],
            [texts.gradeMeaning[grade]],
          ],
        })),
      },
      { type: "heading", level: 2, text: texts.headings.measures },
      measuresTable(measures, context),
      { type: "heading", level: 2, text: texts.headings.verdicts },
      { type: "list", items: texts.verdictRules.map((rule) => [rule]) },
      { type: "heading", level: 2, text: texts.headings.findings },
      {
        type: "table",
        caption: texts.headings.findings,
        columns: [
          { label: texts.columns.rule, width: 2.4, rowHeader: true },
          { label: texts.columns.count, width: 0.8, figures: true },
          { label: texts.columns.meaning, width: 6 },
        ],
        rows: findings.map(([rule, rows]) => ({
          cells: [[rule], [String(rows.length)], [FINDING_QUESTIONS[rule as RuleId][lang]]],
        })),
      },
      ...readingNotes(context),
      ...sourceBlocks(tables.plans, context),
    ],
  };
}

/** Every measure with its grade and the municipalities that share it. */
function measuresTable(measures: readonly Comparison[][], context: BriefingContext): Block {
  const { texts, lang, tables } = context;
  const names = new Map(tables.municipalities.map((place) => [place.code, nameOf(place, lang)]));
  return {
    type: "table",
    caption: texts.headings.measures,
    columns: [
      { label: texts.columns.measure, width: 5, rowHeader: true },
      { label: texts.columns.theme, width: 1.6 },
      { label: texts.columns.grade, width: 1.6 },
      { label: texts.columns.municipalities, width: 3 },
    ],
    rows: measures.map((group) => ({
      cells: [
        [measureName(group, lang)],
        [themeNames[group[0]?.theme ?? "crosscutting"][lang]],
        [gradeNames[group[0]?.grade ?? "same"][lang]],
        [
          [
            ...new Set(group.map(({ municipality_code }) => names.get(municipality_code) ?? "")),
          ].join(lang === "ja" ? "・" : ", "),
        ],
      ],
    })),
  };
}
