import type { Chart } from "../charts/chart.ts";
import type { WayRow } from "../charts/way-row.ts";
import { type WayOptions, wayRows } from "../charts/way-rows.ts";
import type { Language } from "../lib/language.ts";
import type { Block } from "../lib/pdf/content.ts";
import { TEXT_WIDTH } from "../lib/pdf/style.ts";
import type { Kpi } from "../story/progress-kpi.ts";
import { itemsOf, type Tally } from "../story/progress-tally.ts";
import { wayOf } from "../story/way.ts";
import type { Indicator, PlanRow } from "../tables/rows.ts";
import { progressPage as progress } from "../words/progress-page.ts";
import { common, fill, joinTitles, small, textOf } from "../words/text.ts";
import { otherHeads, wayHeads, wayWords } from "../words/way.ts";
import { inParts } from "./blocks.ts";
import type { BriefingContext } from "./context.ts";
import { figureBlocks, toFigure } from "./figures.ts";
import { itemText } from "./progress-front.ts";
import {
  type Grade,
  gradesComputed,
  gradesPrinted,
  resultText,
  resultYear,
} from "./progress-words.ts";
import { behindNotes, markNotes, wayEnds } from "./way-ends.ts";

/** So many rows a figure, so that pages can be filled; a longer grade is divided. */
const ROWS = 7;

/** Where every result stands between baseline and target, grade after grade, in figures for pages. */
export function wayFigures(plan: PlanRow, tally: Tally, context: BriefingContext): Block[] {
  const { lang } = context;
  const parts = gradesOf(tally, lang).flatMap((grade) => divided(grade, lang));
  const figures = packed(parts).map((some) => ({ some, rows: rowsOf(some, context) }));
  const among = figures.flatMap(({ rows }) => rows);
  return figures.map(({ some, rows }, at): Block => {
    const words = {
      title: some.map((grade) => counted(grade, lang)).join(common.dot[lang]),
      subtitle: at === 0 ? progress.stripSubtitle[lang] : "",
      notes: [
        ...behindNotes(indicatorsOf(some), lang),
        ...(at === figures.length - 1 ? markNotes(among, lang) : []),
      ],
    };
    const chart = drawn(plan, rows, { id: `way-${plan.id}-${at}`, among, words }, context);
    return { type: "figure", rigid: true, ...toFigure(chart) };
  });
}

/** The same in one figure, which stands by itself. */
export function progressFigure(plan: PlanRow, tally: Tally, context: BriefingContext): Block[] {
  const { lang } = context;
  const grades = gradesOf(tally, lang);
  const rows = rowsOf(grades, context);
  const words = {
    title: resultsTitle("ways", plan, grades, context),
    subtitle: progress.stripSubtitle[lang],
    notes: [
      ...behindNotes(indicatorsOf(grades), lang),
      ...markNotes(rows, lang),
      ...itemText(plan, tally.printed, context, { drawn: true }),
    ],
  };
  return figureBlocks(drawn(plan, rows, { id: `progress-${plan.id}`, words }, context));
}

/** The plan and how many items have each grade, as a reader of the plan counts them. */
export function resultsTitle(
  words: "ways" | "tallies",
  plan: PlanRow,
  grades: readonly Grade[],
  { lang }: BriefingContext,
): string {
  const counts = grades.map(({ name, kpis }) =>
    fill(progress.share, lang, { name: small(name), count: itemsOf(kpis) }),
  );
  const title = textOf(plan, "title", lang);
  return fill(progress[words], lang, { plan: title, counts: joinTitles(counts, lang) });
}

function drawn(
  plan: PlanRow,
  rows: readonly WayRow[],
  own: Pick<WayOptions, "id" | "among" | "words">,
  context: BriefingContext,
): Chart {
  const { colour } = context.styles(plan.municipality_code);
  const heads = wayHeads(context.lang, otherHeads.results);
  return wayRows(rows, { ...own, width: TEXT_WIDTH, colour, heads }, context.charts);
}

/** The city's own grades, then where the others stand by the rules. */
export const gradesOf = (tally: Tally, lang: Language): Grade[] => [
  ...gradesPrinted(tally, lang),
  ...gradesComputed(tally, lang),
];

const counted = ({ name, kpis }: Grade, lang: Language): string =>
  fill(progress.strip, lang, { name, count: kpis.length });

const indicatorsOf = (grades: readonly Grade[]): Indicator[] =>
  grades.flatMap(({ kpis }) => kpis.map(({ row }) => row));

const rowsOf = (grades: readonly Grade[], context: BriefingContext): WayRow[] =>
  grades.flatMap(({ name, kpis }) =>
    kpis.map((kpi) => rowOf(kpi, grades.length > 1 ? name : "", context)),
  );

function divided(grade: Grade, lang: Language): Grade[] {
  const { name, kpis } = grade;
  const parts = Math.ceil(kpis.length / ROWS);
  return inParts(kpis, Math.ceil(kpis.length / parts)).map((some, i) => ({
    ...grade,
    name: parts === 1 ? name : fill(progress.part, lang, { name, part: i + 1, parts }),
    kpis: some,
  }));
}

/** Grades one after the other in figures of at most `ROWS` rows. */
function packed(grades: readonly Grade[]): Grade[][] {
  const figures: Grade[][] = [];
  let rows = ROWS;
  for (const grade of grades) {
    rows += grade.kpis.length + 1;
    const last = figures.at(-1);
    if (last !== undefined && rows <= ROWS) last.push(grade);
    else {
      figures.push([grade]);
      rows = grade.kpis.length;
    }
  }
  return figures;
}

function rowOf(kpi: Kpi, group: string, context: BriefingContext): WayRow {
  const { lang } = context;
  const { row, newest } = kpi;
  const way = wayOf(row, newest?.result.value ?? null);
  const year = newest === null ? "" : resultYear(newest, context);
  const now = newest === null ? "" : resultText(kpi, newest, context);
  const remark = [
    newest?.result.review ? progress.review[lang] : "",
    way.word === null ? "" : wayWords[way.word][lang],
  ].filter((part) => part !== "");
  return {
    group,
    ...wayEnds(row, context),
    now: year === "" ? now : now + fill(common.bracket, lang, { text: year }),
    remark: remark.join(common.dot[lang]),
    share: way.share,
    moved: way.moved,
  };
}
