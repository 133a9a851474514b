import { isNode, isSeq, type Node, parseDocument } from "yaml";

type Path = readonly (string | number)[];

/**
 * The text of a YAML file without some entries of its lists; comments, order and form of the rest
 * stay as they are. A list that loses its last entry becomes `[]`.
 * @param paths of the entries, such as `[3, "members", 0]`
 */
export function withoutEntries(text: string, paths: readonly Path[]): string {
  // From the end, so that the places before stay right.
  return paths.toSorted(byPlace).reduceRight(withoutEntry, text);
}

function byPlace(a: Path, b: Path): number {
  const at = a.findIndex((key, i) => key !== b[i]);
  const [first, second] = [a[at], b[at]];
  if (typeof first === "number" && typeof second === "number") return first - second;
  return String(first) < String(second) ? -1 : 1;
}

/** @throws Error where the path leads to no entry of a list */
function withoutEntry(text: string, path: Path): string {
  const document = parseDocument(text);
  const parent = path.slice(0, -1);
  const list = parent.length === 0 ? document.contents : document.getIn(parent, true);
  const index = Number(path.at(-1));
  if (!isSeq(list)) throw new Error(`no list at ${parent.join(".")}`);
  const [entry, before, after] = [list.items[index], list.items[index - 1], list.items[index + 1]];
  if (!isNode(entry)) throw new Error(`no entry at ${path.join(".")}`);
  if (list.items.length === 1) return spliced(text, startOf(list), endOf(text, list), "[]");
  if (list.flow !== true) return withoutLines(text, entry);
  return isNode(after)
    ? spliced(text, startOf(entry), startOf(after))
    : spliced(text, isNode(before) ? endOf(text, before) : startOf(entry), endOf(text, entry));
}

/** The lines of an entry with its dash go, up to the end of its last line. */
function withoutLines(text: string, entry: Node): string {
  const from = text.lastIndexOf("\n", startOf(entry) - 1) + 1;
  const end = text.indexOf("\n", endOf(text, entry));
  return spliced(text, from, end < 0 ? text.length : end + 1);
}

function spliced(text: string, from: number, to: number, content = ""): string {
  return text.slice(0, from) + content + text.slice(to);
}

function startOf({ range }: Node): number {
  return range?.[0] ?? 0;
}

/** Behind the last sign of a node that is no space. */
function endOf(text: string, { range }: Node): number {
  const [start = 0, end = 0] = range ?? [];
  return start + text.slice(start, end).trimEnd().length;
}
