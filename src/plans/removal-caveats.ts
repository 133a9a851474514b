import { isNode, parseDocument } from "yaml";

const CAVEATS = ["caveat", "caveat_en"];

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
