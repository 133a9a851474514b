import { isNode, parseDocument } from "yaml";

type Caveat = "caveat" | "caveat_en";
const CAVEATS: readonly Caveat[] = ["caveat", "caveat_en"];

/** A sentence of a caveat in every wording in which it may have been written. */
export type Written = Readonly<Record<Caveat, readonly string[]>>;

/**
 * The text of measures.yaml without the sentences that were written when rows became members.
 * @param lost the sentences of the rows that go, by the place of their measure
 */
export function withoutSentences(
  text: string,
  lost: ReadonlyMap<number, readonly Written[]>,
): string {
  const document = parseDocument(text);
  const parts = [...lost].flatMap(([at, written]) =>
    CAVEATS.flatMap((key) => {
      const node = document.getIn([at, key], true);
      const [from = 0, to = 0] = (isNode(node) && node.range) || [];
      return { from, to, sentences: written.map((one) => one[key]) };
    }),
  );
  // From the end, so that the places before stay right.
  return parts
    .toSorted((a, b) => b.from - a.from)
    .reduce((whole, { from, to, sentences }) => {
      const left = sentences.reduce(withoutFirst, whole.slice(from, to));
      return whole.slice(0, from) + left + whole.slice(to);
    }, text);
}

/** Without the first of the wordings that is there, unless nothing would be left. */
function withoutFirst(caveat: string, wordings: readonly string[]): string {
  const found = wordings.find((one) => caveat.includes(one));
  if (found === undefined) return caveat;
  const left = caveat.replace(caveat.includes(` ${found}`) ? ` ${found}` : found, "");
  return /[\p{L}\p{N}]/u.test(left) ? left : caveat;
}

/** The lines of the caveats of some measures, by their ids. */
export function caveatLines(text: string, ids: ReadonlySet<string>): number[] {
  const document = parseDocument(text);
  const list = (document.toJS() ?? []) as { id?: string }[];
  return list.flatMap(({ id = "" }, at) =>
    ids.has(id) ? CAVEATS.flatMap((key) => linesOf(document.getIn([at, key], true), text)) : [],
  );
}

function linesOf(node: unknown, text: string): number[] {
  if (!isNode(node)) return [];
  const [from = 0, to = 0] = node.range ?? [];
  const first = text.slice(0, from).split("\n").length;
  return text
    .slice(from, to)
    .split("\n")
    .flatMap((line, i) => (/[\p{L}\p{N}]/u.test(line) ? [first + i] : []));
}
