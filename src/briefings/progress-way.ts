import { gradesOf, indicatorsOf, resultRows, rowsOfGrades } from "../charts/progress-rows.ts";
import { behindNotes, markNotes } from "../charts/way-ends.ts";
import type { Language } from "../lib/language.ts";
import type { Block } from "../lib/pdf/content.ts";
import { evenRows } from "../lib/pdf/even-rows.ts";
import { TEXT_WIDTH } from "../lib/pdf/style.ts";
import type { Tally } from "../story/progress-tally.ts";
import type { Grade } from "../story/progress-words.ts";
import type { PlanRow } from "../tables/rows.ts";
import { pageText } from "../words/page-texts.ts";
import { progressPage as progress } from "../words/progress-page.ts";
import { common } from "../words/text.ts";
import type { BriefingContext } from "./context.ts";
import { toFigure } from "./figures.ts";

/** A grade with more rows is divided. */
const LONGEST = 10;

/**
 * Where every result stands between baseline and target, grade after grade, in figures for pages.
 * @param most rows of a figure of several grades
 */
export function wayFigures(
  plan: PlanRow,
  tally: Tally,
  most: number,
  context: BriefingContext,
): Block[] {
  const { lang } = context;
  const parts = gradesOf(tally, lang).flatMap((grade) => divided(grade, lang));
  const figures = packed(parts, most).map((some) => ({ some, rows: rowsOfGrades(some, context) }));
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
    const own = { id: `way-${plan.id}-${at}`, width: TEXT_WIDTH, among, words };
    return { type: "figure", rigid: true, ...toFigure(resultRows(plan, rows, own, context)) };
  });
}

const counted = ({ name, kpis }: Grade, lang: Language): string =>
  pageText("progress.strip", lang, { name, count: kpis.length });

function divided(grade: Grade, lang: Language): Grade[] {
  const { name } = grade;
  return evenRows(grade.kpis, LONGEST).map((kpis, i, { length: parts }) => ({
    ...grade,
    name: parts === 1 ? name : pageText("progress.part", lang, { name, part: i + 1, parts }),
    kpis,
  }));
}

/** Grades one after the other in figures of at most so many rows. */
function packed(grades: readonly Grade[], most: number): Grade[][] {
  const figures: Grade[][] = [];
  let rows = most;
  for (const grade of grades) {
    rows += grade.kpis.length + 1;
    const last = figures.at(-1);
    if (last !== undefined && rows <= most) last.push(grade);
    else {
      figures.push([grade]);
      rows = grade.kpis.length;
    }
  }
  return figures;
}
