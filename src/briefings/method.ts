import { group } from "d3";
import type { Block, Briefing } from "../lib/pdf/content.ts";
import { byMeasure } from "../story/by-measure.ts";
import { comparableExtent } from "../story/overview.ts";
import { type Comparison, GRADES } from "../tables/rows.ts";
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
import { heading, note } from "./blocks.ts";
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
  return {
    type: "table",
    caption: texts.gradesCaption[lang],
    columns: [
      { label: columns.grade[lang], rowHeader: true },
      { label: columns.count[lang], figures: true },
      { label: columns.paces[lang], figures: true },
      { label: columns.levels[lang], figures: true },
      { label: columns.meaning[lang] },
    ],
    rows: GRADES.map((grade) => ({
      cells: [
        [gradeNames[grade][lang]],
        [String(measures.filter(([row]) => row?.grade === grade).length)],
        [String(measures.filter(([row]) => row?.grade === grade && row.form === "pace").length)],
        [String(counts[grade])],
        [gradeMeanings[grade][lang]],
      ],
    })),
  };
}

/** Every measure with its grade and the municipalities that share it. */
function measuresTable(measures: readonly Comparison[][], context: BriefingContext): Block {
  const { lang, names, styles, themes } = context;
  const placesOf = (own: readonly Comparison[]) => {
    const codes = new Set(own.map(({ municipality_code }) => municipality_code));
    if (codes.size === names.length) return texts.allPlaces[lang];
    return [...codes].map((code) => styles(code).name).join(common.dot[lang]);
  };
  return {
    type: "table",
    caption: texts.measuresCaption[lang],
    columns: [
      { label: columns.measure[lang], rowHeader: true },
      { label: columns.theme[lang] },
      { label: columns.grade[lang] },
      { label: columns.municipalities[lang] },
    ],
    rows: measures.map((own) => ({
      cells: [
        [measureName(own, lang)],
        [themes.name(own[0]?.theme ?? "")[lang]],
        [gradeText(own, lang)],
        [placesOf(own)],
      ],
    })),
  };
}

function findingsTable({ tables, lang }: BriefingContext): Block {
  return {
    type: "table",
    caption: texts.findingsCaption[lang],
    columns: [
      { label: columns.question[lang], rowHeader: true },
      { label: columns.count[lang], figures: true },
      { label: columns.rule[lang] },
    ],
    rows: [...group(tables.findings, ({ rule }) => rule as RuleId)].map(([rule, rows]) => ({
      cells: [[FINDINGS[rule].question[lang]], [String(rows.length)], [FINDINGS[rule].name[lang]]],
    })),
  };
}
