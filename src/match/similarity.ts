import MiniSearch from "minisearch";
import { bigrams } from "./label.ts";

interface Worded {
  id: string;
  text: string;
}

/** How near texts are to one of them: its own score is 1, a text without a shared pair is absent. */
export type Similarity = (text: string) => ReadonlyMap<string, number>;

/** Ranks texts by the pairs of characters that they share, rare ones counting more (BM25). */
export function similarityTo(texts: readonly Worded[]): Similarity {
  const index = new MiniSearch<Worded>({
    fields: ["text"],
    tokenize: bigrams,
    processTerm: (term) => term,
  });
  index.addAll([...texts]);
  return (text) => {
    const found = index.search(text);
    const most = found[0]?.score ?? 1;
    return new Map(found.map(({ id, score }) => [String(id), score / most]));
  };
}
