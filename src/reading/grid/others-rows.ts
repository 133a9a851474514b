import type { FoundRow, Part } from "../rows.ts";

/** The municipality that a plan is of. */
const OWN = /^(?:本[市町村]|[市町村])(?:平均)?値?$/u;
/** Country, prefecture and the like, whose values stand below its own to compare them with. */
const OTHERS = /^(?:全?国|[都道府県]|都道府県|[一-龠]{2,3}県|県内|類似団体)(?:内?の?平均)?値?$/u;

/**
 * Rows without the parts of others (県平均 below 本市), which would take the municipality's goal for theirs; their
 * figures are left for a person. What is left alone is the row itself.
 */
export function withoutOthers({ rows, candidates }: Part): Part {
  const owned = new Set(rows.filter((row) => OWN.test(row.series ?? "")).map(({ label }) => label));
  const isOthers = ({ label, series = "" }: FoundRow) => owned.has(label) && OTHERS.test(series);
  const others = rows.filter(isOthers);
  if (others.length === 0) return { rows, candidates };
  const left = rows.filter((row) => !isOthers(row));
  for (const row of left)
    if (OWN.test(row.series ?? "")) Object.assign(row, { series: "", category: "" });
  const unread = others.map(({ line, page, cells }) => ({
    ...{ line, page, reason: "figure" as const },
    text: cells.join(" ").trim(),
  }));
  return { rows: left, candidates: [...candidates, ...unread] };
}
