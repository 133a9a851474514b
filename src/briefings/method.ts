import { group } from "d3";
import type { Block, Briefing } from "../lib/pdf/content.ts";
import { byMeasure } from "../story/by-measure.ts";
import { comparableExtent } from "../story/overview.ts";
import { type Comparison, GRADES, type Grade } from "../tables/rows.ts";
import { FINDINGS, type RuleId } from "../words/findings.ts";
import { gradeNames } from "../words/names.ts";
import { pageText } from "../words/page-texts.ts";
import { common } from "../words/text.ts";
import { column, heading, note, tableBlock } from "./blocks.ts";
import type { BriefingContext } from "./context.ts";
import { frameOf } from "./frame.ts";
import { gradeText, measureName } from "./measure-text.ts";
import { readingNotes, sourceBlocks } from "./sources.ts";

/** The rules by which progress is judged, in the order in which they are told. */
const RULES = [1, 2, 3, 4, 5];

/** Grades, rules of judgement, findings by rule, and every document. */
export function methodBriefing(context: BriefingContext): Briefing {
  const { tables, lang } = context;
  const measures = byMeasure(tables.comparisons);
  return {
    ...frameOf(context),
    kicker: pageText("masthead.method", lang),
    title: pageText("annex.methodTitle", lang),
    subtitle: pageText("annex.methodSubtitle", lang),
    subject: pageText("annex.methodKicker", lang),
    blocks: [
      heading(pageText("annex.grades", lang)),
      gradesTable(measures, context),
      note(pageText("annex.gradesNote", lang)),
      heading(pageText("annex.measures", lang)),
      measuresTable(measures, context),
      heading(pageText("annex.verdicts", lang)),
      { type: "list", items: RULES.map((n) => [pageText(`verdict.${n}`, lang)]) },
      heading(pageText("annex.findings", lang)),
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
  return tableBlock(pageText("annex.gradesCaption", lang), GRADES, [
    column(pageText("head.grade", lang), (grade) => gradeNames[grade][lang], { rowHeader: true }),
    column(pageText("head.count", lang), (grade) => String(of(grade).length), { figures: true }),
    column(pageText("head.paces", lang), (grade) => String(paces(grade).length), { figures: true }),
    column(pageText("head.levels", lang), (grade) => String(counts[grade]), { figures: true }),
    column(pageText("head.meaning", lang), (grade) => pageText(`grade.${grade}`, lang)),
  ]);
}

/** Every measure with its grade and the municipalities that share it. */
function measuresTable(measures: readonly Comparison[][], context: BriefingContext): Block {
  const { lang, names, styles, themes } = context;
  const placesOf = (own: readonly Comparison[]) => {
    const codes = new Set(own.map(({ municipality_code }) => municipality_code));
    if (codes.size === names.length) return pageText("annex.allPlaces", lang);
    return [...codes].map((code) => styles(code).name).join(common.dot[lang]);
  };
  return tableBlock(pageText("annex.measuresCaption", lang), measures, [
    column(pageText("head.measure", lang), (own) => measureName(own, lang), { rowHeader: true }),
    column(pageText("head.theme", lang), ([row]) => themes.name(row?.theme ?? "")[lang]),
    column(pageText("head.grade", lang), (own) => gradeText(own, lang)),
    column(pageText("head.municipalities", lang), placesOf),
  ]);
}

function findingsTable({ tables, lang }: BriefingContext): Block {
  const byRule = [...group(tables.findings, ({ rule }) => rule as RuleId)];
  return tableBlock(pageText("annex.findingsCaption", lang), byRule, [
    column(pageText("head.question", lang), ([rule]) => FINDINGS[rule].question[lang], {
      rowHeader: true,
    }),
    column(pageText("head.count", lang), ([, rows]) => String(rows.length), { figures: true }),
    column(pageText("head.rule", lang), ([rule]) => FINDINGS[rule].name[lang]),
  ]);
}
