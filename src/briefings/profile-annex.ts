import { seriesLines } from "../charts/series-lines.ts";
import { planTitles } from "../charts/source-line.ts";
import type { Annex, Block } from "../lib/pdf/content.ts";
import { populationProjection } from "../story/outlook.ts";
import type { Municipality, PlanRow } from "../tables/rows.ts";
import { ofRows } from "../words/page-texts.ts";
import { common, joinTitles, textOf } from "../words/text.ts";
import { type BriefingContext, nameOf } from "./context.ts";
import { figureBlocks } from "./figures.ts";
import { indicatorTable } from "./indicator-table.ts";
import { annexOf } from "./number.ts";
import { contextBlocks } from "./official-panel.ts";
import { questionBlocks } from "./questions.ts";
import { planTitle, readingNotes, sourceBlocks } from "./sources.ts";

/** All indicators by goal, findings, series, official figures, and the place of every figure. */
export function profileAnnex(place: Municipality, context: BriefingContext): Annex {
  const { tables, lang, say } = context;
  const plans = tables.plans.filter((plan) => plan.municipality_code === place.code);
  const blocks: Block[] = [
    ...plans.flatMap((plan) => planBlocks(plan, context)),
    ...questionBlocks(place, context),
    ...seriesBlocks(place, context),
    ...contextBlocks(tables, populationProjection(tables)?.theme ?? "", context.charts, place.code),
    ...readingNotes(context, [place]),
    ...sourceBlocks(plans, context),
  ];
  return annexOf(say("profile.annexTitle", { name: nameOf(place, lang) }), blocks, lang);
}

function planBlocks(plan: PlanRow, context: BriefingContext): Block[] {
  const { tables, lang } = context;
  const own = tables.indicators.filter((row) => row.plan === plan.id);
  if (own.length === 0) return [];
  const name = planTitle(plan, context);
  const caption = ofRows("annex.tableCaption", own.length, lang, { name });
  return [indicatorTable(caption, own, (row) => textOf(row, "section", lang), context)];
}

function seriesBlocks(place: Municipality, context: BriefingContext): Block[] {
  const { tables, lang, say, charts, chartOptions } = context;
  const rows = tables.series.filter(({ municipality_code }) => municipality_code === place.code);
  if (rows.length === 0) return [];
  const titles = planTitles(tables, new Set(rows.map(({ plan }) => plan)), lang);
  const source = say("head.source") + common.colon[lang] + joinTitles(titles, lang);
  return figureBlocks(seriesLines(rows, chartOptions, charts), source);
}
