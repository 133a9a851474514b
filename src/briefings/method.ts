import { group } from "d3";
import type { Block, Briefing } from "../lib/pdf/content.ts";
import { byMeasure } from "../story/by-measure.ts";
import { comparableExtent } from "../story/overview.ts";
import { type Comparison, GRADES, type Grade } from "../tables/rows.ts";
import { findingText } from "../words/findings.ts";
import { gradeNames } from "../words/names.ts";
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
  const { tables, say } = context;
  const measures = byMeasure(tables.comparisons);
  return {
    ...frameOf(context),
    kicker: say("masthead.method"),
    title: say("annex.methodTitle"),
    subtitle: say("annex.methodSubtitle"),
    subject: say("annex.methodKicker"),
    blocks: [
      heading(say("annex.grades")),
      gradesTable(measures, context),
      note(say("annex.gradesNote")),
      heading(say("annex.measures")),
      measuresTable(measures, context),
      heading(say("annex.verdicts")),
      { type: "list", items: RULES.map((n) => [say(`verdict.${n}`)]) },
      heading(say("annex.findings")),
      findingsTable(context),
      ...readingNotes(context),
      ...sourceBlocks(tables.plans, context),
    ],
  };
}

function gradesTable(
  measures: readonly Comparison[][],
  { tables, lang, say }: BriefingContext,
): Block {
  const { counts } = comparableExtent(tables);
  const of = (grade: Grade) => measures.filter(([row]) => row?.grade === grade);
  const paces = (grade: Grade) => of(grade).filter(([row]) => row?.form === "pace");
  return tableBlock(say("annex.gradesCaption"), GRADES, [
    column(say("head.grade"), (grade) => gradeNames[grade][lang], { rowHeader: true }),
    column(say("head.count"), (grade) => String(of(grade).length), { figures: true }),
    column(say("head.paces"), (grade) => String(paces(grade).length), { figures: true }),
    column(say("head.levels"), (grade) => String(counts[grade]), { figures: true }),
    column(say("head.meaning"), (grade) => say(`grade.${grade}`)),
  ]);
}

/** Every measure with its grade and the municipalities that share it. */
function measuresTable(measures: readonly Comparison[][], context: BriefingContext): Block {
  const { lang, say, names, styles, themes } = context;
  const placesOf = (own: readonly Comparison[]) => {
    const codes = new Set(own.map(({ municipality_code }) => municipality_code));
    if (codes.size === names.length) return say("annex.allPlaces");
    return [...codes].map((code) => styles(code).name).join(common.dot[lang]);
  };
  return tableBlock(say("annex.measuresCaption"), measures, [
    column(say("head.measure"), (own) => measureName(own, lang), { rowHeader: true }),
    column(say("head.theme"), ([row]) => themes.name(row?.theme ?? "")[lang]),
    column(say("head.grade"), (own) => gradeText(own, lang)),
    column(say("head.municipalities"), placesOf),
  ]);
}

function findingsTable({ tables, lang, say }: BriefingContext): Block {
  const byRule = [...group(tables.findings, ({ rule }) => rule)];
  return tableBlock(say("annex.findingsCaption"), byRule, [
    column(say("head.question"), ([rule]) => findingText(rule, "question")[lang], {
      rowHeader: true,
    }),
    column(say("head.count"), ([, rows]) => String(rows.length), { figures: true }),
    column(say("head.rule"), ([rule]) => findingText(rule, "name")[lang]),
  ]);
}
