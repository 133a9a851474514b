import { sum } from "d3";
import type { Language } from "../lib/language.ts";
import { type Fact, KINDS, type PlanRow } from "../tables/rows.ts";
import { kindNames, printedGrade } from "../words/names.ts";
import { itemNote } from "../words/progress-page.ts";
import { textOf } from "../words/text.ts";
import { itemsOf, splitLabels, statedCount, type Tally } from "./progress-tally.ts";

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
  const counted = KINDS.map((kind) => ({
    kind: kindNames[kind],
    counts: printed.map(({ grade, kpis }) => ({
      grade,
      count: itemsOf(kpis.filter(({ row }) => row.kind === kind)),
    })),
  }));
  const kinds = counted.map(({ kind, counts }) => ({
    kind: kind[lang],
    counts: counts.map(({ grade, count }) => ({ name: printedGrade(grade, lang), count })),
    total: sum(counts, ({ count }) => count),
  }));
  const stated = counted.every(({ kind, counts }) =>
    counts.every(({ grade, count }) => statedCount(grade, kind.ja, facts) === count),
  );
  const labels = split.flatMap(([one]) => (one ? [textOf(one.row, "label", lang)] : []));
  return [itemNote({ kinds, labels, stated }, lang)];
}
