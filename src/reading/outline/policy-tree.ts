import { type Line, textAt } from "../document.ts";
import type { PrintedPolicy } from "../rows.ts";
import { cleanText, compact, join } from "../text.ts";

const STATED =
  /^([0-9０-９一二三四五六七八九十]+)つ?の(基本政策|基本目標|政策|目標|柱|大綱)と([0-9０-９]+)の(政策|施策|基本施策)/u;

interface Item {
  number: number;
  title: string;
  line: number;
}

/**
 * A drawn tree whose boxes came out as blocks of lines, each with a number of its own: `1 …`,
 * `1 …`, `2 …`. A number that is followed by 1 is a parent, since only children start at 1 anew.
 * The heading above states how many of each there are, and ends the tree.
 */
export function readTree(lines: Line[]): PrintedPolicy[] {
  const at = lines.findIndex(({ text }) => STATED.test(compact(text)));
  const stated = STATED.exec(compact(lines[at]?.text ?? ""));
  if (!stated) return [];
  const parents = count(stated[1] ?? "");
  const size = parents + count(stated[3] ?? "");
  const items = blocks(lines, at + 1, size);
  const policies: PrintedPolicy[] = [];
  let parent = "";
  let above = 0;
  for (const [index, { number, title, line }] of items.entries()) {
    if (items[index + 1]?.number === 1) {
      above = number;
      parent = addPolicy(policies, line, 1, { code: String(number), title });
    } else addPolicy(policies, line, 2, { code: `${above}-${number}`, title, parent });
  }
  return policies;
}

/** Adds a policy to a list, and tells its row, by which those below it name it. */
export function addPolicy(
  policies: PrintedPolicy[],
  line: number,
  level: number,
  more: Partial<PrintedPolicy>,
): string {
  const row = String(policies.length + 1);
  const plain = { code: "", title: "", parent: "", sdg_targets: "" };
  policies.push({ row, line: String(line), level: String(level), ...plain, ...more });
  return row;
}

const KANJI = "〇一二三四五六七八九十";
const count = (text: string): number =>
  /^[0-9０-９]+$/u.test(text) ? Number(text.normalize("NFKC")) : KANJI.indexOf(text);

function blocks(lines: Line[], from: number, size: number): Item[] {
  const items: Item[] = [];
  let open: Item | undefined;
  for (let at = from; at < lines.length && at < from + size * 12; at++) {
    const line = lines[at];
    const text = cleanText(line?.text ?? "");
    const match = /^([0-9０-９]{1,2})[.．\s]?\s?([^\d\s][\s\S]*)$/u.exec(text);
    if (text === "" || !line) {
      if (items.length >= size) return items;
      open = undefined;
    } else if (open) open.title = join(open.title, text);
    else if (match?.[1] && textAt(lines, at - 1) === "") {
      open = { number: Number(match[1].normalize("NFKC")), title: match[2] ?? "", line: line.line };
      items.push(open);
    }
  }
  return items;
}
