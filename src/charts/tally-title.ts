import { sum } from "d3";
import type { Language } from "../lib/language.ts";
import type { CountsAs } from "../tables/rows.ts";
import { tallyWords as words } from "../words/progress-page.ts";
import { common, fill, joinTitles, small } from "../words/text.ts";
import type { VerdictCount } from "./verdict-dots.ts";

const ENDS = ["success", "failure"] as const;

/**
 * Which goal holds most of what succeeded, and which most of what failed, each beside its own total;
 * how many indicators bear each grade where there is one goal, neither success nor failure, or none in
 * which one of both outweighs the other.
 */
export function tallyTitle(counts: readonly VerdictCount[], lang: Language): string {
  const goals = [...new Set(counts.map(({ goal }) => goal))];
  const ends = ENDS.filter((end) => counts.some((one) => one.counts_as === end && one.count > 0));
  const found = ends.flatMap((end) => mostOf(end, goals, counts));
  if (goals.length < 2 || found.length === 0 || found.length < ends.length)
    return countsTitle(counts, lang);
  const parts = found.map(({ goal, total, count, grades }) => {
    const grade = grades.map(inText).join(words.or[lang]);
    return fill(words.goal, lang, {
      goal: goalNumber(goal) || fill(words.quoted, lang, { goal }),
      total,
      count,
      grade,
    });
  });
  return joinTitles(parts, lang);
}

/**
 * The goal with the most, but for one alone, of those in which the other end has less; among several the
 * one with the fewest indicators that bear a grade, then the first.
 */
function mostOf(end: CountsAs, goals: readonly string[], counts: readonly VerdictCount[]) {
  const own = counts.filter(({ counts_as, count }) => counts_as === end && count > 0);
  const grades = [...new Set(own.map(({ grade }) => grade))];
  const of = (rows: readonly VerdictCount[], goal: string) =>
    sum(rows, (one) => (one.goal === goal ? one.count : 0));
  const others = counts.filter(({ counts_as }) => counts_as !== end && isEnd(counts_as));
  const graded = counts.filter(({ counts_as }) => counts_as !== "none");
  const most = goals
    .map((goal) => ({ goal, total: of(graded, goal), count: of(own, goal), grades }))
    .filter(({ goal, count }) => count > 1 && count > of(others, goal));
  return most.toSorted((a, b) => b.count - a.count || a.total - b.total).slice(0, 1);
}

const isEnd = (one: CountsAs): boolean => ENDS.some((end) => end === one);

function countsTitle(counts: readonly VerdictCount[], lang: Language): string {
  // In the order of the columns, which every goal has.
  const grades = [...new Set(counts.map(({ grade }) => grade))];
  const parts = grades.flatMap((grade) => {
    const count = sum(counts, (one) => (one.grade === grade ? one.count : 0));
    return count === 0 ? [] : [fill(words.grade, lang, { grade: inText(grade), count })];
  });
  return parts.join(common.comma[lang]);
}

/** "Not achieved" loses its capital, a grade "C" does not. */
const inText = (grade: string): string => (grade.length > 1 ? small(grade) : grade);

/** 「基本目標4 安全…」 has room for its number alone; empty where it has none. */
export function goalNumber(goal: string): string {
  return /^\D{0,24}[0-9０-９][0-9０-９－-]*(?=[\s:：]|$)/u.exec(goal)?.[0] ?? "";
}
