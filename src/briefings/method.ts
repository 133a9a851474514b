import { group } from "d3";
import { byMeasure } from "../compare/by-measure.ts";
import type { Briefing } from "../lib/pdf/content.ts";
import { comparableExtent } from "../story/overview.ts";
import { GRADES } from "../tables/rows.ts";
import {
  annexColumns as columns,
  gradeMeanings,
  annexWords as texts,
  verdictRules,
} from "../words/briefings.ts";
import { FINDINGS, type RuleId } from "../words/findings.ts";
import { masthead } from "../words/masthead.ts";
import { gradeNames } from "../words/names.ts";
import type { BriefingContext } from "./context.ts";
import { frameOf } from "./frame.ts";
import { measuresTable } from "./measures-table.ts";
import { readingNotes, sourceBlocks } from "./sources.ts";

/** Grades, rules of judgement, findings by rule, and every document. */
export function methodBriefing(context: BriefingContext): Briefing {
  const { tables, lang } = context;
  const measures = byMeasure(tables.comparisons);
  const { counts } = comparableExtent(tables);
  const findings = [...group(tables.findings, ({ rule }) => rule)];
  return {
    ...frameOf(context),
    kicker: masthead.method[lang],
    title: texts.methodTitle[lang],
    subtitle: texts.methodSubtitle[lang],
    subject: texts.methodKicker[lang],
    blocks: [
      { type: "heading", level: 2, text: texts.grades[lang] },
      {
        type: "table",
        caption: texts.gradesCaption[lang],
        columns: [
          { label: columns.grade[lang], rowHeader: true },
          { label: columns.count[lang], figures: true },
          { label: columns.levels[lang], figures: true },
          { label: columns.meaning[lang] },
        ],
        rows: GRADES.map((grade) => ({
          cells: [
            [gradeNames[grade][lang]],
            [String(measures.filter(([row]) => row?.grade === grade).length)],
            [String(counts[grade])],
            [gradeMeanings[grade][lang]],
          ],
        })),
      },
      { type: "paragraph", style: "note", content: [texts.gradesNote[lang]] },
      { type: "heading", level: 2, text: texts.measures[lang] },
      measuresTable(measures, context),
      { type: "heading", level: 2, text: texts.verdicts[lang] },
      { type: "list", items: verdictRules.map((rule) => [rule[lang]]) },
      { type: "heading", level: 2, text: texts.findings[lang] },
      {
        type: "table",
        caption: texts.findingsCaption[lang],
        columns: [
          { label: columns.question[lang], rowHeader: true },
          { label: columns.count[lang], figures: true },
          { label: columns.rule[lang] },
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
