import { candidateOf, type FoundRow, type Part } from "../rows.ts";
import { IS_OTHERS, IS_OWN } from "./whose.ts";

/**
 * Rows without the parts of others (県平均 below 本市), which would take the municipality's goal for theirs; their
 * figures are left for a person. What is left alone is the row itself.
 */
export function withoutOthers({ rows, candidates }: Part): Part {
  const owned = new Set(
    rows.filter((row) => IS_OWN.test(row.series ?? "")).map(({ label }) => label),
  );
  const isOthers = ({ label, series = "" }: FoundRow) => owned.has(label) && IS_OTHERS.test(series);
  const others = rows.filter(isOthers);
  if (others.length === 0) return { rows, candidates };
  const left = rows.filter((row) => !isOthers(row));
  for (const row of left)
    if (IS_OWN.test(row.series ?? "")) Object.assign(row, { series: "", category: "" });
  const unread = others.map((row) => candidateOf(row, row.cells.join(" ").trim(), "figure"));
  return { rows: left, candidates: [...candidates, ...unread] };
}
