import { group } from "d3";
import { byMeasure } from "../compare/by-measure.ts";
import type { Briefing } from "../lib/pdf/content.ts";
import { GRADES } from "../tables/rows.ts";
import { FINDINGS, type RuleId } from "../words/findings.ts";
import { masthead } from "../words/masthead.ts";
import { gradeNames } from "../words/names.ts";
import type { BriefingContext } from "./context.ts";
import { frameOf } from "./frame.ts";
import { measuresTable } from "./measures-table.ts";
import { readingNotes, sourceBlocks } from "./sources.ts";

/** Grades, rules of judgement, findings by rule, and every document. */
export function methodBriefing(context: BriefingContext): Briefing {
  const { tables, texts, lang } = context;
  const measures = byMeasure(tables.comparisons);
  const findings = [...group(tables.findings, ({ rule }) => rule)];
  return {
    ...frameOf(context),
    kicker: masthead.method[lang],
    title: texts.methodTitle,
    subtitle: texts.methodSubtitle,
    subject: texts.methodKicker,
    blocks: [
      { type: "heading", level: 2, text: texts.headings.grades },
      {
        type: "table",
        caption: texts.gradesCaption,
        columns: [
          { label: texts.columns.grade, rowHeader: true },
          { label: texts.columns.count, figures: true },
          { label: texts.columns.meaning },
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
        caption: texts.findingsCaption,
        columns: [
          { label: texts.columns.question, rowHeader: true },
          { label: texts.columns.count, figures: true },
          { label: texts.columns.rule },
        ],
        rows: findings.map(([rule, rows]) => ({
          cells: [
            [FINDINGS[rule as RuleId].question[lang]],
            [String(rows.length)],
            [`${FINDINGS[rule as RuleId].name[lang]} ${rule}`],
          ],
        })),
      },
      ...readingNotes(context),
      ...sourceBlocks(tables.plans, context),
    ],
  };
}
