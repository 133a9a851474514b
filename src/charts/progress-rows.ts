import type { Kpi } from "../story/progress-kpi.ts";
import type { Tally } from "../story/progress-tally.ts";
import {
  type Grade,
  gradesComputed,
  gradesPrinted,
  resultText,
  resultYear,
} from "../story/progress-words.ts";
import { itemText } from "../story/tally-text.ts";
import { wayOf } from "../story/way.ts";
import type { Fact, Indicator, PlanRow } from "../tables/rows.ts";
import type { CellWords } from "../words/cell-text.ts";
import { progressPage as progress } from "../words/progress-page.ts";
import { common, fill, joinTitles, small, textOf } from "../words/text.ts";
import { otherHeads, wayHeads, wayWords } from "../words/way.ts";
import type { Chart } from "./chart.ts";
import type { PlanContext } from "./options.ts";
import { scaleOf } from "./style.ts";
import type { WayRow } from "./way-columns.ts";
import { behindNotes, markNotes, wayEnds } from "./way-ends.ts";
import { type WayOptions, wayRows } from "./way-rows.ts";

/**
 * Where every result of a plan stands between baseline and target, grade after grade, in one chart.
 * @param facts what the plan counts about itself, where that is at hand
 */
export function progressChart(
  plan: PlanRow,
  tally: Tally,
  width: number,
  context: PlanContext,
  facts: readonly Fact[] = [],
): Chart {
  const { lang } = context;
  const grades = gradesOf(tally, lang);
  const rows = rowsOfGrades(grades, context);
  const words = {
    title: resultsTitle("ways", plan, grades, lang),
    subtitle: progress.stripSubtitle[lang],
    notes: [
      ...behindNotes(indicatorsOf(grades), lang),
      ...markNotes(rows, lang),
      ...itemText(plan, tally.printed, facts, lang),
    ],
  };
  return resultRows(plan, rows, { id: `progress-${plan.id}`, width, words }, context);
}

export function resultRows(
  plan: PlanRow,
  rows: readonly WayRow[],
  own: Pick<WayOptions, "id" | "width" | "among" | "words">,
  { lang, chartOptions, charts }: PlanContext,
): Chart {
  const { colour } = scaleOf(chartOptions, lang)(plan.municipality_code);
  return wayRows(rows, { ...own, colour, heads: wayHeads(lang, otherHeads.results) }, charts);
}

/** The plan and how many indicators have each grade, as many as the marks below. */
export function resultsTitle(
  words: "ways" | "tallies",
  plan: PlanRow,
  grades: readonly Grade[],
  lang: CellWords["lang"],
): string {
  const counts = grades.map(({ name, kpis }) =>
    fill(progress.share, lang, { name: small(name), count: kpis.length }),
  );
  const title = textOf(plan, "title", lang);
  return fill(progress[words], lang, { plan: title, counts: joinTitles(counts, lang) });
}

/** The city's own grades, then where the others stand by the rules. */
export const gradesOf = (tally: Tally, lang: CellWords["lang"]): Grade[] => [
  ...gradesPrinted(tally, lang),
  ...gradesComputed(tally, lang),
];

export const indicatorsOf = (grades: readonly Grade[]): Indicator[] =>
  grades.flatMap(({ kpis }) => kpis.map(({ row }) => row));

/** The results of each grade under its name. */
export const rowsOfGrades = (grades: readonly Grade[], context: CellWords): WayRow[] =>
  grades.flatMap(({ name, kpis }) =>
    kpis.map((kpi) => rowOf(kpi, grades.length > 1 ? name : "", context)),
  );

function rowOf(kpi: Kpi, group: string, context: CellWords): WayRow {
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
    indicator_id: row.id,
    group,
    ...wayEnds(row, context),
    now: year === "" ? now : now + fill(common.bracket, lang, { text: year }),
    remark: remark.join(common.dot[lang]),
    share: way.share,
    moved: way.moved,
  };
}
