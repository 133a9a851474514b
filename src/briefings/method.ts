import { group } from "d3";
import type { Block, Briefing } from "../lib/pdf/content.ts";
import { byMeasure } from "../story/by-measure.ts";
import { comparableExtent } from "../story/overview.ts";
import { type Comparison, GRADES, type Grade } from "../tables/rows.ts";
import {
  annexColumns as columns,
  gradeMeanings,
  annexWords as texts,
  verdictRules,
} from "../words/briefings.ts";
import { FINDINGS, type RuleId } from "../words/findings.ts";
import { masthead } from "../words/masthead.ts";
import { gradeNames } from "../words/names.ts";
import { common } from "../words/text.ts";
import { column, heading, note, tableBlock } from "./blocks.ts";
import type { BriefingContext } from "./context.ts";
import { frameOf } from "./frame.ts";
import { gradeText, measureName } from "./measure-text.ts";
import { readingNotes, sourceBlocks } from "./sources.ts";

/** Grades, rules of judgement, findings by rule, and every document. */
export function methodBriefing(context: BriefingContext): Briefing {
  const { tables, lang } = context;
  const measures = byMeasure(tables.comparisons);
  return {
    ...frameOf(context),
    kicker: masthead.method[lang],
    title: texts.methodTitle[lang],
    subtitle: texts.methodSubtitle[lang],
    subject: texts.methodKicker[lang],
    blocks: [
      heading(texts.grades[lang]),
      gradesTable(measures, context),
      note(texts.gradesNote[lang]),
      heading(texts.measures[lang]),
      measuresTable(measures, context),
      heading(texts.verdicts[lang]),
      { type: "list", items: verdictRules.map((rule) => [rule[lang]]) },
      heading(texts.findings[lang]),
      findingsTable(context),
      ...readingNotes(context),
      ...sourceBlocks(tables.plans, context),
    ],
  };
}

function gradesTable(measures: readonly Comparison[][], { tables, lang }: BriefingContext): Block {
  const { counts } = comparableExtent(tables);
  const of = (grade: Grade) => measures.filter(([row]) => row?.grade === grade);
  const paces = (grade: Grade) => of(grade).filter(([row]) => row?.form === "pace");
  return tableBlock(texts.gradesCaption[lang], GRADES, [
    column(columns.grade[lang], (grade) => gradeNames[grade][lang], { rowHeader: true }),
    column(columns.count[lang], (grade) => String(of(grade).length), { figures: true }),
    column(columns.paces[lang], (grade) => String(paces(grade).length), { figures: true }),
    column(columns.levels[lang], (grade) => String(counts[grade]), { figures: true }),
    column(columns.meaning[lang], (grade) => gradeMeanings[grade][lang]),
  ]);
}

/** Every measure with its grade and the municipalities that share it. */
function measuresTable(measures: readonly Comparison[][], context: BriefingContext): Block {
  const { lang, names, styles, themes } = context;
  const placesOf = (own: readonly Comparison[]) => {
    const codes = new Set(own.map(({ municipality_code }) => municipality_code));
    if (codes.size === names.length) return texts.allPlaces[lang];
    return [...codes].map((code) => styles(code).name).join(common.dot[lang]);
  };
  return tableBlock(texts.measuresCaption[lang], measures, [
    column(columns.measure[lang], (own) => measureName(own, lang), { rowHeader: true }),
    column(columns.theme[lang], ([row]) => themes.name(row?.theme ?? "")[lang]),
    column(columns.grade[lang], (own) => gradeText(own, lang)),
    column(columns.municipalities[lang], placesOf),
  ]);
}

function findingsTable({ tables, lang }: BriefingContext): Block {
  const byRule = [...group(tables.findings, ({ rule }) => rule as RuleId)];
  return tableBlock(texts.findingsCaption[lang], byRule, [
    column(columns.question[lang], ([rule]) => FINDINGS[rule].question[lang], { rowHeader: true }),
    column(columns.count[lang], ([, rows]) => String(rows.length), { figures: true }),
    column(columns.rule[lang], ([rule]) => FINDINGS[rule].name[lang]),
  ]);
}
