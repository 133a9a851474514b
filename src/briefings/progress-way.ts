import type { WayRow } from "../charts/way-row.ts";
import { wayRows } from "../charts/way-rows.ts";
import type { Language } from "../lib/language.ts";
import type { Block } from "../lib/pdf/content.ts";
import { TEXT_WIDTH } from "../lib/pdf/style.ts";
import type { Kpi } from "../story/progress-kpi.ts";
import type { Tally } from "../story/progress-tally.ts";
import { wayOf } from "../story/way.ts";
import type { PlanRow } from "../tables/rows.ts";
import { common, fill } from "../words/charts.ts";
import { printedGrade } from "../words/names.ts";
import { standingNames, progressPage as words } from "../words/progress-page.ts";
import { otherHeads, wayHeads, wayWords } from "../words/way.ts";
import type { BriefingContext } from "./context.ts";
import { toFigure } from "./figures.ts";
import { resultText, resultYear } from "./progress-words.ts";
import { markNotes, wayEnds } from "./way-ends.ts";

/** So many rows a figure, so that pages can be filled; a longer grade is divided. */
const ROWS = 7;

interface Grade {
  name: string;
  kpis: readonly Kpi[];
}

/** Where every result stands between baseline and target, grade after grade. */
export function wayFigures(plan: PlanRow, tally: Tally, context: BriefingContext): Block[] {
  const { lang } = context;
  const grades = [
    ...tally.printed.map(({ grade, kpis }) => ({ name: printedGrade(grade, lang), kpis })),
    ...tally.computed.map(({ standing, kpis }) => ({ name: standingNames[standing][lang], kpis })),
  ].flatMap((grade) => divided(grade, lang));
  const figures = packed(grades).map((some) => ({
    some,
    rows: some.flatMap(({ name, kpis }) =>
      kpis.map((kpi) => rowOf(kpi, some.length > 1 ? name : "", context)),
    ),
  }));
  const among = figures.flatMap(({ rows }) => rows);
  return figures.map(({ some, rows }, at): Block => {
    const names = some.map(({ name, kpis }) =>
      fill(words.strip, lang, { name, count: kpis.length }),
    );
    const title = names.join(common.dot[lang]);
    const subtitle = at === 0 ? words.stripSubtitle[lang] : "";
    const notes = at === figures.length - 1 ? markNotes(among, lang) : [];
    const options = {
      width: TEXT_WIDTH,
      among,
      id: `way-${plan.id}-${at}`,
      colour: context.styles(plan.municipality_code).colour,
      heads: wayHeads(lang, otherHeads.results),
      words: { title, subtitle, notes },
    };
    const chart = wayRows(rows, options, context.charts);
    return { type: "figure", rigid: true, ...toFigure(chart) };
  });
}

function divided({ name, kpis }: Grade, lang: Language): Grade[] {
  const parts = Math.ceil(kpis.length / ROWS);
  const size = Math.ceil(kpis.length / parts);
  return Array.from({ length: parts }, (_, part) => ({
    name: parts === 1 ? name : fill(words.part, lang, { name, part: part + 1, parts }),
    kpis: kpis.slice(part * size, (part + 1) * size),
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
    newest?.result.review ? words.review[lang] : "",
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
