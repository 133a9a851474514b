import { least } from "d3";
import type { Block, Briefing } from "../lib/pdf/content.ts";
import { frontPages } from "../lib/pdf/pages.ts";
import { attentionOf, isOld, isWorse, needsAttention } from "../story/progress-attention.ts";
import { type Kpi, kpisOf } from "../story/progress-kpi.ts";
import { gradeOf, standingOf, tallyOf } from "../story/progress-tally.ts";
import { tallyText } from "../story/tally-text.ts";
import { wayOf } from "../story/way.ts";
import type { Indicator, PlanRow } from "../tables/rows.ts";
import { pageYear } from "../words/era.ts";
import { progressHeadline } from "../words/progress-page.ts";
import { nounOf } from "../words/row-names.ts";
import { capital, common, textOf } from "../words/text.ts";
import { beside, paragraph } from "./blocks.ts";
import { type BriefingContext, nameOf } from "./context.ts";
import { figureBlocks } from "./figures.ts";
import { frameOfPlace } from "./frame.ts";
import { indicatorTable } from "./indicator-table.ts";
import { annexOf, numbered } from "./number.ts";
import { ownSentence, ownTitle } from "./own-words.ts";
import {
  attentionPanel,
  changeBlocks,
  MOST_BESIDE,
  movement,
  tallyFigure,
} from "./progress-front.ts";
import { kpiBlocks } from "./progress-kpis.ts";
import { questionPage } from "./progress-questions.ts";
import { wayFigures } from "./progress-way.ts";
import { carriedTable } from "./promise-table.ts";
import { planTitle, sourceBlocks } from "./sources.ts";

/** Rows of a figure: figures are not parted, so that those of fewer rows may take fewer pages. */
const FIGURE_ROWS = [10, 7, 5];

/** The indicators that missed their targets and that the next plan carries on. */
function nextBlocks(kpis: readonly Kpi[], context: BriefingContext): Block[] {
  const missed = kpis.filter((kpi) => kpi.newest !== null && !isGood(kpi));
  const carried = missed.flatMap(({ next }) => next ?? []);
  const plan = context.tables.plans.find(({ id }) => id === carried[0]?.plan);
  const own = carried.filter((row) => row.plan === plan?.id);
  return plan === undefined ? [] : carriedTable(plan, own, context);
}

/** A plan through its years: what became of its targets, what needs attention, each indicator. */
export function progressBriefing(plan: PlanRow, context: BriefingContext): Briefing {
  const { tables, lang, say } = context;
  const place = tables.municipalities.find(({ code }) => code === plan.municipality_code);
  if (place === undefined) throw new Error(`unknown municipality of ${plan.id}`);
  const kpis = kpisOf(plan.id, tables);
  const tally = tallyOf(kpis);
  const side = attentionPanel(kpis, context);
  const figure = figureBlocks(
    tallyFigure(plan, tally, context, (title) => movedTitle(kpis, context) || title),
  );
  const grades = Math.max(tally.printed.length, tally.computed.length);
  const next = nextBlocks(kpis, context);
  const front = (most: number, carried: readonly Block[]): Block[] => [
    paragraph(
      "lead",
      ownSentence(place.code, context) ?? [
        tallyText(plan, nameOf(place, lang), tally, lang, { facts: tables.facts }),
      ],
    ),
    // A figure of more columns takes the width of the page.
    ...(grades > MOST_BESIDE
      ? [...figure, ...side]
      : beside({ span: 7, blocks: figure }, { span: 5, blocks: side })),
    ...changeBlocks(kpis, context),
    ...wayFigures(plan, tally, most, context),
    ...carried,
  ];
  const own = tables.indicators.filter((row) => row.plan === plan.id);
  const title = planTitle(plan, context);
  const head: Briefing = {
    ...withYears(frameOfPlace(place, context, []), yearsText(kpis, context)),
    kicker: say("progress.series"),
    ...ownTitle({ title: titleOf(plan, kpis, context), subtitle: "" }, context),
    subject: title,
    blocks: [],
  };
  const closing = questionPage(plan, kpis, context);
  // What the next plan carries on stands where it needs no further page.
  const fills = [next, []].flatMap((carried) =>
    FIGURE_ROWS.map((most) => [...numbered(front(most, carried), lang), ...closing]),
  );
  return {
    ...head,
    blocks: least(fills, (blocks) => frontPages({ ...head, blocks })) ?? [],
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

/** The first that is at its target and the first that moved away, in figures, where nobody has judged them. */
function movedTitle(kpis: readonly Kpi[], context: BriefingContext): string {
  if (kpis.some((kpi) => gradeOf(kpi) !== null)) return "";
  const sure = kpis.filter((kpi) => isSure(kpi) && !isOld(kpi, kpis));
  const [bad] = attentionOf(sure.filter(isWorse)).shown;
  const told = [sure.find(isGood), bad].filter((kpi) => kpi !== undefined);
  const names = told.map((kpi) => {
    const name = nounOf(kpi.row, context.lang);
    return `${name}${common.blank[context.lang]}${movement(kpi, context)}`;
  });
  return capital(names.join(common.comma[context.lang]));
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

/** What succeeded and what needs attention, headline targets first; the plan's title for neither. */
function titleOf(plan: PlanRow, kpis: readonly Kpi[], context: BriefingContext): string {
  const { lang } = context;
  const sure = kpis.filter((kpi) => isSure(kpi) && !isOld(kpi, kpis));
  const heads = sure.filter(({ row }) => row.kind === "headline");
  const names = (of: (some: readonly Kpi[]) => readonly Kpi[]) => {
    const first = of(heads);
    return (first.length > 0 ? first : of(sure)).map(({ row }) => headName(row, lang));
  };
  const failed = kpis.filter(needsAttention);
  const printed = kpis.some((kpi) => gradeOf(kpi) !== null);
  // Where nobody has judged, those that moved away speak before those that are only late.
  const worse = failed.filter(isWorse);
  const speakers = !printed && worse.length > 0 ? worse : failed;
  const title = progressHeadline(
    {
      good: names((some) => some.filter(isGood)),
      bad: names((some) => attentionOf(some.filter((kpi) => speakers.includes(kpi))).shown),
      printed,
      worse: printed && worse.length < failed.length ? 0 : worse.length,
      pandemic: worse.filter(({ newest }) => newest?.result.pandemic).length,
    },
    lang,
  );
  return title === "" || title.length > LONGEST[lang] ? planTitle(plan, context) : title;
}

/** Whether a verdict may be quoted: of a result that needs no check, against a start that is of one year. */
function isSure(kpi: Kpi): boolean {
  if (gradeOf(kpi) === null && standingOf(kpi) === null) return false;
  const { row, newest } = kpi;
  return newest?.result.review === "" && wayOf(row, newest.result.value).word !== "unlike";
}

/** 「令和2年度」, 「平成28年度〜令和2年度」 */
function yearsText(kpis: readonly Kpi[], { lang, say }: BriefingContext): string {
  const years = kpis.flatMap(({ newest }) => (newest?.year == null ? [] : [newest.year]));
  if (years.length === 0) return "";
  const [from, to] = [Math.min(...years), Math.max(...years)].map((year) =>
    pageYear(year, "fiscal_year", lang),
  );
  const span = from === to ? `${to}` : from + { ja: "～", en: "–" }[lang] + to;
  return say("progress.dataYear", { years: span });
}
