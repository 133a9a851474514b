import type { Block, Briefing } from "../lib/pdf/content.ts";
import { type OfficialHeadline, officialHeadline } from "../story/headline.ts";
import { CENSUS } from "../story/official-values.ts";
import { populationProjection } from "../story/outlook.ts";
import { byCensus, planEnds, type ThemePromise, themePromises } from "../story/overview.ts";
import { isSurvey, rankedPromises } from "../story/promises.ts";
import { questionsOf } from "../story/questions.ts";
import { isSure, type PlacedPromise, tellingOf } from "../story/telling.ts";
import { overviewHeadline } from "../words/overview-page.ts";
import { pageNumber } from "../words/page-number.ts";
import { listPlaces } from "../words/places.ts";
import { common } from "../words/text.ts";
import { headedList } from "./blocks.ts";
import { cardsOf } from "./cards.ts";
import { type BriefingContext, nameOf } from "./context.ts";
import { fitPage, fitsPage, inPages } from "./fit.ts";
import { frameOf } from "./frame.ts";
import { annexOf } from "./number.ts";
import { comparisonRows, shapeRow } from "./overview-figures.ts";
import { extentPanel, plansTable, promisesTable } from "./overview-tables.ts";
import { ownTitle } from "./own-words.ts";
import { sourcesParagraph } from "./sources.ts";
import { themeSize } from "./theme.ts";
import { questionOf } from "./theme-lists.ts";

/** What the plans are and promise across all themes, and how far they compare: two pages. */
export function overviewBriefing(context: BriefingContext): Briefing {
  const { tables, lang, say, names } = context;
  const { grown, shrunk } = byCensus(tables);
  const { ends, running } = planEnds(tables);
  const promises = themePromises(tables, context.headlines, themeSize(context));
  const positions = promises.map(({ position }) => position);
  const shown = new Set([CENSUS, ...positions.map((one) => one?.item.item_id ?? "")]);
  const items = tables.contextItems.filter(({ item_id }) => shown.has(item_id));
  const briefing: Briefing = {
    ...frameOf(context, items, positions),
    kicker: say("masthead.overview"),
    ...ownTitle(
      {
        title: overviewHeadline(
          {
            names,
            cities: tables.municipalities.every(({ kind }) => kind.endsWith("市")),
            ends,
            running: running.map((place) => nameOf(place, lang)),
            grown: grown.map((place) => nameOf(place, lang)),
            shrunk: shrunk.map((place) => nameOf(place, lang)),
          },
          lang,
        ),
        subtitle: "",
      },
      context,
    ),
    // The two pages are for readers who do not check figures by the version of the data.
    version: "",
    subject: listPlaces(names, lang),
    blocks: [],
  };
  const plans = plansTable(context);
  // A table of many plans would leave the second page to three questions.
  const listed = context.few && fitsPage([plans], briefing);
  const shape = shapeRow(context);
  const firsts = firstPages(listed ? [plans] : [], shape, context);
  const { blocks: first, fill } = fitPage(
    firsts,
    [{ of: briefing, make: ({ make }, height) => make(height) }],
    { least: 66, most: 270 },
  );
  const left = shape.some((block) => first.includes(block)) ? [] : shape;
  const compares = fill?.compares !== true;
  const extent = fill?.defers === true ? extentPanel(context) : [];
  const seconds = secondPages(promises, { listed, compares, extent, shape: left }, context);
  const second = fitPage(seconds, [{ of: lang, make: set }], { least: 62, most: 150 }).blocks;
  return {
    ...briefing,
    blocks: inPages(first, second, briefing),
    // More plans than a page holds.
    ...(listed ? {} : { annex: annexOf(say("overview.plans"), [plans], lang) }),
  };
}

/** A first page; whether it holds the few comparisons, and leaves to the second how much compares. */
interface FirstPage {
  make: MakePage;
  compares?: boolean;
  defers?: boolean;
}

/** Makes the blocks of a page, with its charts so high. */
type MakePage = (chartHeight: number) => Block[];
const set = (make: MakePage, chartHeight: number) => make(chartHeight);

/** Cards where the municipalities are few, the shape of the plans or some comparisons where there is room, the plans in any case. */
function firstPages(
  plans: readonly Block[],
  shape: readonly Block[],
  context: BriefingContext,
): FirstPage[] {
  const extent = extentPanel(context);
  const cards = context.few ? cardBlocks(context) : [];
  const compared: MakePage = (height) => [
    ...cards,
    ...comparisonRows(height, 3, context),
    ...extent,
    ...plans,
  ];
  return [
    { make: () => [...cards, ...shape, ...extent, ...plans] },
    ...(context.few
      ? [{ make: () => [...cards, ...shape, ...plans], defers: extent.length > 0 }]
      : []),
    ...(context.few ? [{ make: compared, compares: true }] : []),
    { make: () => [...cards, ...extent, ...plans] },
    { make: () => [...extent, ...plans] },
  ];
}

function outlookHeadline({ tables }: BriefingContext): OfficialHeadline | null {
  const item = populationProjection(tables)?.item_id ?? "";
  return officialHeadline([{ rule: "outlook", item }], tables);
}

function cardBlocks(context: BriefingContext): Block[] {
  const { tables } = context;
  const outlook = outlookHeadline(context);
  const shown = rankedPromises(tables, (row) => !isSurvey(row));
  const holders = new Set(shown.map(({ municipality_code }) => municipality_code));
  const cards = { shown, holders, headline: outlook, official: outlook };
  const items = cardsOf(cards, context);
  return [{ type: "cards", items }];
}

/** From many comparisons to none, the shape of the plans where there is room; the table of promises only where its columns have room. */
function secondPages(
  promises: readonly ThemePromise[],
  {
    listed,
    compares,
    extent,
    shape: left,
  }: {
    listed: boolean;
    compares: boolean;
    extent: readonly Block[];
    shape: readonly Block[];
  },
  context: BriefingContext,
): MakePage[] {
  const { few } = context;
  const table = few ? [promisesTable(promises, context)] : [];
  const undated = few ? [promisesTable(promises, context, { dated: false })] : [];
  const closing = [...questions(promises, context), sources(promises, listed, context)];
  const shape = few ? left : [];
  const rows = [
    { most: 3, above: shape },
    { most: 6, above: [] },
    { most: 3, above: [] },
    { most: 0, above: shape },
    { most: 0, above: [] },
  ];
  const fitting = rows.filter(({ most }) => compares || most === 0);
  const makings = fitting.map(({ most, above }) => (height: number) => [
    ...above,
    ...comparisonRows(height, most, context),
    ...extent,
    ...table,
    ...closing,
  ]);
  // Many themes leave no room for years, and labels of many lines make a table that no page holds.
  return [
    ...makings,
    () => [...extent, ...undated, ...closing],
    (height) => [...comparisonRows(height, 3, context), ...extent, ...closing],
    () => [...extent, ...closing],
  ];
}

/** About the most telling promise of all; empty where there is none. */
function toldQuestion(promises: readonly ThemePromise[], context: BriefingContext): string {
  const { tables, lang } = context;
  const placed = promises.flatMap(({ row, position }): PlacedPromise[] =>
    row === null || position === null ? [] : [{ row, position }],
  );
  const [first] = tellingOf(placed, tables).toSorted(
    (a, b) => Number(isSure(b)) - Number(isSure(a)),
  );
  const place = tables.municipalities.find(({ code }) => code === first?.row.municipality_code);
  if (first === undefined || place === undefined) return "";
  const [asked] = questionsOf([first.row], tables, [place]);
  if (asked === undefined) return "";
  return nameOf(place, lang) + common.colon[lang] + questionOf(asked, context);
}

/** Results to come, outlook and target, and the most telling promise. */
function questions(promises: readonly ThemePromise[], context: BriefingContext): Block[] {
  const { lang, say } = context;
  const held = promises.filter(({ row }) => row !== null);
  const known = held.filter(({ position }) => position !== null).length;
  const sure = held.filter(
    ({ position }) => position !== null && position.standing !== "known",
  ).length;
  const outlook = outlookHeadline(context);
  const steepest =
    outlook?.rule === "outlook"
      ? outlook.outlooks.toSorted((a, b) => a.change - b.change)[0]
      : undefined;
  const items = [
    held.length === 0 ? "" : say("overview.results", { total: held.length, known, sure }),
    steepest === undefined
      ? ""
      : say("overview.outlook", {
          place: nameOf(steepest.place, lang),
          year: steepest.last,
          change: pageNumber(steepest.change * 100, 0, lang, true),
        }),
    toldQuestion(promises, context),
  ];
  return headedList(say("overview.questions"), items.filter(Boolean));
}

/** `listed`: whether the table of plans is on the first page, not in the annex. */
function sources(
  promises: readonly ThemePromise[],
  listed: boolean,
  context: BriefingContext,
): Block {
  const { lang, say } = context;
  const secondary = promises.some(({ position }) => position?.value.quality === "C");
  const plans = say(listed ? "masthead.table" : "masthead.annexTable", { n: 1 });
  const text =
    say("overview.sources", {
      plans,
      press: secondary ? say("overview.press") : "",
    }) + common.stop[lang];
  return sourcesParagraph(text.trim(), context);
}
