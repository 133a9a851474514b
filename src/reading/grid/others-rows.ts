import { groups } from "d3";
import { candidateOf, type FoundRow, type Part } from "../rows.ts";
import { IS_OTHERS, IS_OWN, IS_PLACE } from "./whose.ts";

/**
 * Rows without the parts of others (県平均 below 本市, 埼玉県 below the only municipality that is named), which would
 * take the municipality's goal for theirs; their figures are left for a person. What is left alone is the row itself.
 * Which of several places is the own one, nothing says.
 */
export function withoutOthers({ rows, candidates }: Part): Part {
  const own = new Set<FoundRow>();
  const others = new Set<FoundRow>();
  for (const [, parts] of groups(rows, ({ label }) => label)) {
    const ours = ownOf(parts);
    const theirs = parts.filter(is(IS_OTHERS));
    const places = parts.filter((row) => is(IS_PLACE)(row) && !ours.includes(row));
    const unknown = ours.length > 0 ? places : [...places, ...theirs];
    if (new Set([...ours, ...unknown].map(({ series }) => series)).size > 1)
      for (const { doubts } of unknown) doubts.push("others-goal");
    for (const row of ours) own.add(row);
    if (ours.length > 0) for (const row of theirs) others.add(row);
  }
  if (others.size === 0) return { rows, candidates };
  const left = rows.filter((row) => !others.has(row));
  for (const row of left) if (own.has(row)) Object.assign(row, { series: "", category: "" });
  const unread = [...others].map((row) => candidateOf(row, row.cells.join(" ").trim(), "figure"));
  return { rows: left, candidates: [...candidates, ...unread] };
}

const is =
  (name: RegExp) =>
  ({ series = "" }: FoundRow): boolean =>
    name.test(series);

/** The parts of the municipality itself: those named so, else those of the only one beside the country or a prefecture. */
function ownOf(parts: FoundRow[]): FoundRow[] {
  const own = parts.filter(is(IS_OWN));
  const places = parts.filter(is(IS_PLACE));
  const one = new Set(places.map(({ series }) => series)).size === 1;
  return own.length > 0 || !one || !parts.some(is(IS_OTHERS)) ? own : places;
}
