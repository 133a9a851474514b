import type { Language } from "../lib/language.ts";
import type { Annex, Block, Briefing, Inline } from "../lib/pdf/content.ts";
import type { Headline } from "../story/headline.ts";
import { outlookOf } from "../story/outlook.ts";
import {
  byCensus,
  comparableExtent,
  planEnds,
  type ThemePromise,
  themePromises,
} from "../story/overview.ts";
import { presentPosition } from "../story/position.ts";
import { rankedPromises } from "../story/promises.ts";
import { fill } from "../words/charts.ts";
import { masthead } from "../words/masthead.ts";
import { overviewHeadline, overviewPage as words } from "../words/overview-page.ts";
import { pageNumber } from "../words/page-number.ts";
import { listPlaces, MOST_NAMED } from "../words/places.ts";
import { cardsOf } from "./cards.ts";
import { type BriefingContext, nameOf } from "./context.ts";
import { fitPage, fitsPage, inPages, type MakePage } from "./fit.ts";
import { frameOf } from "./frame.ts";
import { leadFigure } from "./lead-figure.ts";
import { numbered } from "./number.ts";
import { comparisonRows, shapeRow } from "./overview-figures.ts";
import { extentPanel, plansTable, promisesTable } from "./overview-tables.ts";

/** What the plans are and promise across all themes, and how far they compare: two pages. */
export function overviewBriefing(context: BriefingContext): Briefing {
  const { tables, lang, issued } = context;
  const names = tables.municipalities.map((place) => nameOf(place, lang));
  const { grown, shrunk } = byCensus(tables);
  const briefing: Briefing = {
    ...frameOf(context),
    kicker: masthead.overview[lang],
    title: overviewHeadline(
      {
        names,
        ...planEnds(tables, issued),
        grown: grown.map((place) => nameOf(place, lang)),
        shrunk: shrunk.map((place) => nameOf(place, lang)),
      },
      lang,
    ),
    subtitle: "",
    subject: listPlaces(names, lang),
    blocks: [],
  };
  const promises = themePromises(tables);
  const plans = plansTable(context);
  const listed = fitsPage(numbered([plans], lang), briefing);
  const first = fitPage(firstPages(listed ? [plans] : [], context), briefing, { most: 200 });
  const second = fitPage(secondPages(promises, listed, context), lang, { most: 150 });
  return {
    ...briefing,
    blocks: inPages(first, second, briefing),
    ...(listed ? {} : { annex: plansAnnex(plans, lang) }),
  };
}

/** More plans than a page holds. */
function plansAnnex(plans: Block, lang: Language): Annex {
  return {
    label: masthead.annex[lang],
    title: words.plans[lang],
    blocks: numbered([plans], lang, "annex"),
  };
}

/** Cards where the municipalities are few, the shape of the plans, and the plans in any case. */
function firstPages(plans: readonly Block[], context: BriefingContext): MakePage[] {
  const few = context.tables.municipalities.length <= MOST_NAMED;
  const outlook = few ? outlookHeadline(context) : null;
  const cards = few ? cardBlocks(outlook, context) : [];
  const shape = shapeRow(context);
  const makings: MakePage[] = [
    (height) => [...cards, ...leadFigure(outlook, height, context), ...shape, ...plans],
    () => [...cards, ...shape, ...plans],
    () => [...cards, ...plans],
    () => [...plans],
  ];
  return makings.map((make) => labelled(make, context));
}

/** With numbers before the titles, which take room. */
function labelled(make: MakePage, { lang }: BriefingContext): MakePage {
  return (height) => numbered(make(height), lang);
}

function outlookHeadline({ tables }: BriefingContext): Headline | null {
  const item = tables.contextItems.find(({ projection, unit }) => projection && unit === "人");
  if (item === undefined) return null;
  const outlooks = tables.municipalities.map((place) => outlookOf(place, item.item_id, tables));
  const known = outlooks.filter((one) => one !== null);
  return known.length === outlooks.length ? { rule: "outlook", outlooks: known } : null;
}

function cardBlocks(outlook: Headline | null, context: BriefingContext): Block[] {
  const { tables } = context;
  const shown = rankedPromises(tables, (row) => !row.theme_rule.startsWith("policy:"));
  const positions = new Map(shown.map((row) => [row.id, presentPosition(row, tables)]));
  const items = cardsOf({ shown, total: shown.length }, positions, outlook, context);
  return [{ type: "cards", items }];
}

/** From many comparisons to none; the table of promises only where its columns have room. */
function secondPages(
  promises: readonly ThemePromise[],
  listed: boolean,
  context: BriefingContext,
): MakePage[] {
  const few = context.tables.municipalities.length <= MOST_NAMED;
  const table = few ? [promisesTable(promises, context)] : [];
  const closing = [...closingRow(promises, context), sources(listed, context)];
  const makings = [6, 3, 0].map((most) => (height: number) => [
    ...comparisonRows(height, most, context),
    ...table,
    ...closing,
  ]);
  // Labels of many lines make a table that no page holds.
  return [
    ...makings,
    (height) => [...comparisonRows(height, 3, context), ...closing],
    () => closing,
  ];
}

/** How much compares, beside the questions. */
function closingRow(promises: readonly ThemePromise[], context: BriefingContext): Block[] {
  const [extent, asked] = [extentPanel(context), questions(promises, context)];
  if (extent.length === 0 || asked.length === 0) return [...extent, ...asked];
  const cells = [
    { span: 5, blocks: extent },
    { span: 7, blocks: asked },
  ];
  return [{ type: "row", cells }];
}

/** Results to come, outlook and target, and what the next plans could share. */
function questions(promises: readonly ThemePromise[], context: BriefingContext): Block[] {
  const { tables, lang } = context;
  const held = promises.filter(({ row }) => row !== null);
  const known = held.filter(({ position }) => position !== null).length;
  const { all } = comparableExtent(tables);
  const outlook = outlookHeadline(context);
  const steepest =
    outlook?.rule === "outlook"
      ? outlook.outlooks.toSorted((a, b) => a.change - b.change)[0]
      : undefined;
  const items = [
    ...(held.length === 0 ? [] : [fill(words.results, lang, { total: held.length, known })]),
    ...(steepest === undefined
      ? []
      : [
          fill(words.outlook, lang, {
            place: nameOf(steepest.place, lang),
            year: steepest.last,
            change: pageNumber(steepest.change * 100, 0, lang, true),
          }),
        ]),
    ...(tables.municipalities.length < 2
      ? []
      : [fill(all === 0 ? words.sharedNone : words.shared, lang, { all })]),
  ];
  if (items.length === 0) return [];
  return [
    { type: "heading", level: 2, text: words.questions[lang] },
    {
      type: "list",
      items: items.map((text) => [text]),
      labels: items.map((_, i): Inline => ({ text: `${i + 1}`, bold: true })),
    },
  ];
}

/** `listed`: whether the table of plans is on the first page, not in the annex. */
function sources(listed: boolean, { lang }: BriefingContext): Block {
  const plans = fill(masthead[listed ? "table" : "annexTable"], lang, { n: 1 });
  const content: Inline[] = [
    { text: words.sourcesHead[lang], bold: true },
    `${fill(words.sources, lang, { plans })}${lang === "ja" ? "。" : "."}`,
  ];
  return { type: "paragraph", style: "small", content };
}
