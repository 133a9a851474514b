import MiniSearch from "minisearch";
import type { Indicator } from "../tables/rows.ts";
import { bigrams } from "./label.ts";

/** How near rows are to one of them: its own score is 1, a row without a shared pair is absent. */
export type Similarity = (row: Indicator) => ReadonlyMap<string, number>;

/** Ranks rows by the pairs of characters that their words share, rare ones counting more (BM25). */
export function similarityTo(rows: readonly Indicator[]): Similarity {
  const wordsOf = ({ label, series }: Indicator) => `${label} ${series}`;
  const index = new MiniSearch<{ id: string; text: string }>({
    fields: ["text"],
    tokenize: bigrams,
    processTerm: (term) => term,
  });
  index.addAll(rows.map((row) => ({ id: row.id, text: wordsOf(row) })));
  return (row) => {
    const found = index.search(wordsOf(row));
    const most = found[0]?.score ?? 1;
    return new Map(found.map(({ id, score }) => [String(id), score / most]));
  };
}
