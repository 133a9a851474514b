import type { Indicator } from "../tables/rows.ts";
import { similarityTo } from "./similarity.ts";

/** A row that no word places, with the row of another plan whose words are nearest. */
export interface ThemeProposal {
  row: Indicator;
  /** Null where no placed row shares enough of its words. */
  like: Indicator | null;
}

/** Less than this of a label's rarer pairs says nothing of its subject. */
const LEAST = 0.1;

/** For every row in the remainder by default, the theme that a row of another plan suggests. */
export function themeProposals(rows: readonly Indicator[]): ThemeProposal[] {
  const open = rows.filter(({ theme_rule }) => theme_rule === "remainder");
  if (open.length === 0) return [];
  const similarity = similarityTo(rows);
  return open.map((row) => {
    const near = similarity(row);
    const placed = rows
      .filter(({ theme_rule, plan }) => theme_rule !== "remainder" && plan !== row.plan)
      .filter(({ id }) => (near.get(id) ?? 0) >= LEAST)
      .toSorted((a, b) => (near.get(b.id) ?? 0) - (near.get(a.id) ?? 0));
    const best = placed.filter(({ id }) => near.get(id) === near.get(placed[0]?.id ?? ""));
    return { row, like: likest(row, best) };
  });
}

/**
 * Of rows that are equally near, as one survey question about many policies is, the one in the row's
 * own section; none where they lie in different subthemes.
 */
function likest({ section }: Indicator, best: readonly Indicator[]): Indicator | null {
  const beside = best.find((one) => section !== "" && one.section === section);
  const agree = new Set(best.map(({ subtheme }) => subtheme)).size === 1;
  return beside ?? (agree ? (best[0] ?? null) : null);
}
