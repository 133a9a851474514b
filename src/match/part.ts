import { foldWidth } from "../notation/text.ts";
import type { Indicator } from "../tables/rows.ts";

/** Words of which a label or series names one, where the figure is of that part alone. */
const PARTS: readonly (readonly RegExp[])[] = [
  [/男[性子児]?/u, /女[性子児]?/u],
  [/小学|小\d/u, /中学|中\d/u, /高校|高等学校|高\d/u],
  [/平日/u, /休日/u],
  [/[市町村区]内/u, /[市町村区]外/u],
  [/転入/u, /転出/u],
  [/現年/u, /滞納/u],
];

type Worded = Pick<Indicator, "label" | "series">;

/** The words by which two rows are of different parts: 男 and 女; null where they may be of one. */
export function otherPart(a: Worded, b: Worded): { own: string; other: string } | null {
  for (const words of PARTS) {
    const [own, other] = [named(a, words), named(b, words)];
    const [first] = own.keys();
    const [second] = other.keys();
    if (first === undefined || second === undefined) continue;
    if ([...own.keys()].some((word) => other.has(word))) continue;
    return { own: own.get(first) ?? "", other: other.get(second) ?? "" };
  }
  return null;
}

function named({ label, series }: Worded, words: readonly RegExp[]): ReadonlyMap<RegExp, string> {
  const text = foldWidth(`${label} ${series}`);
  return new Map(
    words.flatMap((word) => {
      const [found] = word.exec(text) ?? [];
      return found === undefined ? [] : [[word, found] as const];
    }),
  );
}
