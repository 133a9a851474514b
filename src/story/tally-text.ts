import { sum } from "d3";
import type { Language } from "../lib/language.ts";
import { type Fact, KINDS, type PlanRow } from "../tables/rows.ts";
import { kindNames, printedGrade } from "../words/names.ts";
import { pandemic } from "../words/pandemic.ts";
import { periodText } from "../words/plan-period.ts";
import { itemNote, tallySentences, progressPage as words } from "../words/progress-page.ts";
import { common, fill, textOf } from "../words/text.ts";
import { itemsOf, splitLabels, statedCount, type Tally } from "./progress-tally.ts";
import { type Grade, gradesComputed, gradesPrinted } from "./progress-words.ts";

/**
 * Period, counts by the city's own grades, counts by rule, and the count of the plan itself.
 * @param who the municipality
 * @param facts what the plan counts about itself, where that is at hand
 * @param marked whether the figures that follow bear the mark of the pandemic
 */
export function tallyText(
  plan: PlanRow,
  who: string,
  tally: Tally,
  lang: Language,
  { marked = true, facts = [] }: { marked?: boolean; facts?: readonly Fact[] } = {},
): string {
  const [printed, computed] = [gradesPrinted(tally, lang), gradesComputed(tally, lang)];
  const counted = (grades: readonly Grade[]) => ({
    counts: grades.map(({ name, kpis }) => ({ name, count: kpis.length })),
    total: sum(grades, ({ kpis }) => kpis.length),
  });
  const sentences = tallySentences(
    {
      who,
      printed: counted(printed),
      computed: counted(computed),
      unjudged: tally.unjudged.length,
      silent: tally.unjudged.filter(({ newest }) => newest === null).length,
    },
    lang,
  );
  const note = itemText(plan, tally.printed, facts, lang);
  const all = [...printed, ...computed].flatMap(({ kpis }) => kpis);
  const early = all.filter(({ newest }) => newest?.result.pandemic).length;
  const marks =
    early === 0
      ? []
      : [fill(pandemic.results, lang, { count: early, mark: marked ? pandemic.behind[lang] : "" })];
  const over = plan.in_force ? "" : words.ended[lang];
  const period = fill(words.period, lang, { period: periodText(plan, lang) }) + over;
  const stop = common.stop[lang];
  return [`${period}${stop}`, ...sentences, ...note, ...marks].join(common.space[lang]);
}

/**
 * The count in which a split label is one item, where the rows count it twice.
 * @param all figures that plans print, among them counts of their own indicators
 */
export function itemText(
  plan: PlanRow,
  printed: Tally["printed"],
  all: readonly Fact[],
  lang: Language,
): string[] {
  const split = splitLabels(printed.flatMap(({ kpis }) => kpis));
  if (split.length === 0) return [];
  const facts = all.filter((fact) => fact.plan === plan.id);
  const kinds = KINDS.map((kind) => {
    const name = kindNames[kind];
    const counts = printed.map(({ grade, kpis }) => {
      const count = itemsOf(kpis.filter(({ row }) => row.kind === kind));
      const isStated = statedCount(grade, name.ja, facts) === count;
      return { name: printedGrade(grade, lang), count, isStated };
    });
    return { kind: name[lang], counts, total: sum(counts, ({ count }) => count) };
  });
  const stated = kinds.every(({ counts }) => counts.every(({ isStated }) => isStated));
  const labels = split.flatMap(([one]) => (one ? [textOf(one.row, "label", lang)] : []));
  return [itemNote({ kinds, labels, stated }, lang)];
}
