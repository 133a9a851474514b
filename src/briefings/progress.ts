import type { Block, Briefing } from "../lib/pdf/content.ts";
import { isOld, isWorse, needsAttention } from "../story/progress-attention.ts";
import { type Kpi, kpisOf } from "../story/progress-kpi.ts";
import { gradeOf, standingOf, tallyOf } from "../story/progress-tally.ts";
import { tallyText } from "../story/tally-text.ts";
import { wayOf } from "../story/way.ts";
import type { Indicator, PlanRow } from "../tables/rows.ts";
import { pageYear } from "../words/era.ts";
import { progressHeadline, progressPage as words } from "../words/progress-page.ts";
import { nounOf } from "../words/row-names.ts";
import { common, fill, textOf } from "../words/text.ts";
import { beside } from "./blocks.ts";
import { type BriefingContext, nameOf } from "./context.ts";
import { figureBlocks } from "./figures.ts";
import { frameOfPlace } from "./frame.ts";
import { indicatorTable } from "./indicator-table.ts";
import { annexOf, numbered } from "./number.ts";
import { ownSentence, ownTitle } from "./own-words.ts";
import { attentionPanel, changeBlocks, MOST_BESIDE, tallyFigure } from "./progress-front.ts";
import { kpiBlocks } from "./progress-kpis.ts";
import { questionPage } from "./progress-questions.ts";
import { wayFigures } from "./progress-way.ts";
import { planTitle, sourceBlocks } from "./sources.ts";

/** A plan through its years: what became of its targets, what needs attention, each indicator. */
export function progressBriefing(plan: PlanRow, context: BriefingContext): Briefing {
  const { tables, lang } = context;
  const place = tables.municipalities.find(({ code }) => code === plan.municipality_code);
  if (place === undefined) throw new Error(`unknown municipality of ${plan.id}`);
  const kpis = kpisOf(plan.id, tables);
  const tally = tallyOf(kpis);
  const side = attentionPanel(kpis, context);
  const figure = figureBlocks(tallyFigure(plan, tally, context));
  const grades = Math.max(tally.printed.length, tally.computed.length);
  const front: Block[] = [
    {
      type: "paragraph",
      style: "lead",
      content: ownSentence(place.code, context) ?? [
        tallyText(plan, nameOf(place, lang), tally, lang, { facts: tables.facts }),
      ],
    },
    // A figure of more columns takes the width of the page.
    ...(grades > MOST_BESIDE
      ? [...figure, ...side]
      : beside({ span: 7, blocks: figure }, { span: 5, blocks: side })),
    ...changeBlocks(kpis, context),
    ...wayFigures(plan, tally, context),
  ];
  const own = tables.indicators.filter((row) => row.plan === plan.id);
  const title = planTitle(plan, context);
  return {
    ...withYears(frameOfPlace(place, context, []), yearsText(kpis, context)),
    kicker: words.series[lang],
    ...ownTitle({ title: titleOf(plan, kpis, context), subtitle: "" }, context),
    subject: title,
    blocks: [...numbered(front, lang), ...questionPage(plan, kpis, context)],
    annex: annexOf(
      title,
      [
        ...kpiBlocks(plan, kpis, context),
        indicatorTable(title, own, (row) => textOf(row, "section", lang), context),
        ...sourceBlocks([plan], context),
      ],
      lang,
    ),
  };
}

/** Judged well by the source, or at the level of a target with a number. */
function isGood(kpi: Kpi): boolean {
  if (gradeOf(kpi) === null) return standingOf(kpi) === "met";
  return kpi.newest?.result.counts_as === "success";
}

/** The years of the results beside the date of issue. */
function withYears(frame: ReturnType<typeof frameOfPlace>, years: string) {
  const dates = [frame.masthead.dates ?? "", years].filter((part) => part !== "").join("\u3000");
  return { ...frame, masthead: { ...frame.masthead, dates } };
}

/** Letters that two lines of the headline hold. */
const LONGEST = { ja: 58, en: 112 };

/** Without a remark of several words, which two lines have no room for; "(men)" stays. */
function headName(row: Indicator, lang: BriefingContext["lang"]): string {
  return nounOf(row, lang).replace(/ \([^)]* [^)]*\)$/u, "");
}

/** By the headline targets, else by all; the plan's title where nothing has a verdict. */
function titleOf(plan: PlanRow, kpis: readonly Kpi[], context: BriefingContext): string {
  const { lang } = context;
  const judged = kpis.filter((kpi) => gradeOf(kpi) !== null || standingOf(kpi) !== null);
  const sure = judged.filter(
    (kpi) =>
      kpi.newest?.result.review === "" &&
      wayOf(kpi.row, kpi.newest.result.value).word !== "unlike" &&
      !isOld(kpi, kpis),
  );
  const heads = sure.filter(({ row }) => row.kind === "headline");
  const failed = judged.filter(needsAttention);
  const printed = judged.some((kpi) => gradeOf(kpi) !== null);
  const allWorse = printed && failed.length > 1 && failed.every(isWorse);
  const said = [heads, sure].map((some) => {
    const good = some.filter(isGood).map(({ row }) => headName(row, lang));
    const bad = some.filter(needsAttention).map(({ row }) => headName(row, lang));
    return progressHeadline({ good, bad, printed, allWorse }, lang);
  });
  const sentences = said.find(({ length }) => length > 0) ?? [];
  if (sentences.length === 0) return planTitle(plan, context);
  const all = sentences.join(common.stop[lang]);
  return all.length <= LONGEST[lang] ? all : (sentences[0] ?? all);
}

/** 「令和2年度」, 「平成28年度〜令和2年度」 */
function yearsText(kpis: readonly Kpi[], { lang }: BriefingContext): string {
  const years = kpis.flatMap(({ newest }) => (newest?.year == null ? [] : [newest.year]));
  if (years.length === 0) return "";
  const [from, to] = [Math.min(...years), Math.max(...years)].map((year) =>
    pageYear(year, "fiscal_year", lang),
  );
  const span = from === to ? `${to}` : from + { ja: "～", en: "–" }[lang] + to;
  return fill(words.dataYear, lang, { years: span });
}
