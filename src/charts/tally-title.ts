import { sum } from "d3";
import type { Language } from "../lib/language.ts";
import type { CountsAs } from "../tables/rows.ts";
import { tallyWords as words } from "../words/tally-title.ts";
import { common, fill, joinTitles, small } from "../words/text.ts";
import type { VerdictCount } from "./verdict-dots.ts";

/**
 * Which goal holds most of what succeeded, and which most of what failed, each beside its own total;
 * how many indicators bear each grade where there is one goal, or neither success nor failure.
 */
export function tallyTitle(counts: readonly VerdictCount[], lang: Language): string {
  const goals = [...new Set(counts.map(({ goal }) => goal))];
  const found = (["success", "failure"] as const).flatMap((end) => mostOf(end, goals, counts));
  if (goals.length < 2 || found.length === 0) return countsTitle(counts, lang);
  const parts = found.map(({ goal, total, count, grades }, i) => {
    const grade = grades.map(inText).join(words.or[lang]);
    const again = found[i - 1]?.goal === goal;
    return fill(words[again ? "again" : "goal"], lang, {
      goal: goalNumber(goal) || fill(words.quoted, lang, { goal }),
      total,
      count,
      grade,
    });
  });
  return joinTitles(parts, lang);
}

interface Most {
  goal: string;
  total: number;
  count: number;
  grades: string[];
}

/** The goal with the most; among several the one with the fewest indicators, then the first. */
function mostOf(end: CountsAs, goals: readonly string[], counts: readonly VerdictCount[]): Most[] {
  const own = counts.filter(({ counts_as, count }) => counts_as === end && count > 0);
  const grades = [...new Set(own.map(({ grade }) => grade))];
  const of = (rows: readonly VerdictCount[], goal: string) =>
    sum(rows, (one) => (one.goal === goal ? one.count : 0));
  const most = goals.map((goal) => ({
    goal,
    total: of(counts, goal),
    count: of(own, goal),
    grades,
  }));
  const [first] = most.toSorted((a, b) => b.count - a.count || a.total - b.total);
  return first === undefined || first.count === 0 ? [] : [first];
}

function countsTitle(counts: readonly VerdictCount[], lang: Language): string {
  const found = counts.filter(({ count }) => count > 0);
  const grades = [...new Set(found.map(({ grade }) => grade))];
  const parts = grades.map((grade) => {
    const count = sum(counts, (one) => (one.grade === grade ? one.count : 0));
    return fill(words.grade, lang, { grade: inText(grade), count });
  });
  return parts.join(common.comma[lang]);
}

/** "Not achieved" loses its capital, a grade "C" does not. */
const inText = (grade: string): string => (grade.length > 1 ? small(grade) : grade);

/** 「基本目標4 安全…」 has room for its number alone; empty where it has none. */
export function goalNumber(goal: string): string {
  return /^\D{0,24}[0-9０-９][0-9０-９－-]*(?=[\s:：]|$)/u.exec(goal)?.[0] ?? "";
}
