import { type Line, textAt } from "../document.ts";
import { isBar } from "../grid/bars.ts";
import type { PrintedPolicy } from "../rows.ts";
import { cleanText, compact, isProse, withoutBullet } from "../text.ts";
import { type Mark, policyCode, wholeTitle } from "./outline.ts";
import { addPolicy, readTree } from "./policy-tree.ts";
import { goalsBelow } from "./sdg-goals.ts";

/**
 * The hierarchy of policies: headings that own indicator rows, the policies listed below them, and
 * trees that stand as a list of numbered titles. Where a document has no indicators at all, its
 * numbered goals count by themselves.
 */
export function readPolicies(
  lines: Line[],
  marks: Mark[],
  titles: Map<string, string>,
  hasRows: boolean,
): PrintedPolicy[] {
  if (!hasRows) return withoutRows(lines, marks, titles);
  const policies: PrintedPolicy[] = [];
  const rows = new Map<Mark, string>();
  const add = (at: number, level: number, more: Partial<PrintedPolicy>) =>
    addPolicy(policies, lines[at]?.line ?? 0, level, more);
  for (const [index, mark] of marks.entries()) {
    const { heading, parent } = mark;
    if (mark.opened && mark.rows > 0) {
      const above = parent && rows.get(parent);
      const level = above ? depthOf(mark) : 1;
      const end = marks.slice(index + 1).find((next) => next.opened)?.at ?? lines.length;
      const place = heading.type === "goal" ? "" : policyCode(heading, parent?.heading);
      const code = place || heading.code;
      const sdg_targets = goalsOf(lines, mark.at, end);
      const title = wholeTitle(heading, titles);
      const row = add(mark.at, level, { code, title, parent: above ?? "", sdg_targets });
      rows.set(mark, row);
      if (heading.type !== "policy") continue;
      for (const at of ownMeasures(lines, mark.at + 1, stopOf(lines, marks, index, end)))
        add(at, level + 1, { title: withoutBullet(lines[at]?.text ?? ""), parent: row });
    } else if (listsPolicies(mark)) {
      const owner = marks.slice(0, index).findLast((above) => above.opened);
      const row = owner && rows.get(owner);
      if (!row) continue;
      for (const { at, code, title } of listItems(lines, mark.at + 1))
        add(at, depthOf(owner) + 1, { code, title, parent: row });
    }
  }
  return policies;
}

const listsPolicies = ({ heading: { type, title } }: Mark): boolean =>
  type === "list" || (type === "topic" && /施策|政策/.test(title));

const depthOf = (mark: Mark): number =>
  mark.parent && mark.parent.rows > 0 ? depthOf(mark.parent) + 1 : 1;

/** Chapters and topics end a policy before the next one begins. */
function stopOf(lines: Line[], marks: Mark[], index: number, end: number): number {
  const stop = marks.slice(index + 1).find(({ heading }) => heading.type === "chapter");
  return Math.min(end, stop?.at ?? lines.length);
}

/** Titles of measures: ○ lines, or plain lines below a list heading, with bullets below them. */
function ownMeasures(lines: Line[], from: number, to: number): number[] {
  const found: number[] = [];
  let listed = false;
  for (let at = from; at < to; at++) {
    const raw = textAt(lines, at);
    if (/^(?:単位施策|主な施策|個別施策)/u.test(raw) && raw.length <= 20) listed = true;
    else if (isMeasure(raw, listed) && isBullet(textBelow(lines, at, to))) found.push(at);
  }
  return found;
}

function isMeasure(text: string, listed: boolean): boolean {
  if (text === "" || isProse(text) || text.includes("|") || text.length > 60) return false;
  if (/^[○◯◎◇◆■□●]/u.test(text)) return true;
  return listed && !isBullet(text) && !/^[（(0-9０-９①-⑳※]/u.test(text) && text.length <= 40;
}

const textBelow = (lines: Line[], at: number, to: number): string =>
  cleanText(lines.slice(at + 1, to).find(({ text }) => cleanText(text) !== "")?.text ?? "");

const isBullet = (text: string): boolean => /^(?:[-*]\s|[・･]|-\s*・)/u.test(text);

/** Items of a list of related policies: `■３-３ 平和と人権の尊重`. */
function listItems(lines: Line[], from: number): { at: number; code: string; title: string }[] {
  const items: { at: number; code: string; title: string }[] = [];
  for (let at = from; at < lines.length; at++) {
    const text = textAt(lines, at);
    if (text === "") continue;
    if (!/^[■□●○◆◇・]/u.test(text) || isProse(text)) break;
    items.push({ at, ...splitItem(withoutBullet(text)) });
  }
  const coded = items.filter(({ code }) => code !== "").length > items.length / 2;
  return items.map((item) => {
    const [first = "", ...rest] = item.title.split(" ");
    return coded && item.code === "" && rest.length > 0
      ? { ...item, code: first, title: rest.join(" ") }
      : item;
  });
}

/** The words of an item that end in a figure, up to its title. */
function splitItem(text: string): { code: string; title: string } {
  const words = text.split(" ");
  const own = (word: string) => /[0-9０-９]$/u.test(word) && word.length <= 8;
  const end = words.findIndex((word, at) => !own(word) || at === words.length - 1);
  return { code: words.slice(0, end).join(" "), title: words.slice(end).join(" ") };
}

/** Goals and targets of the SDGs that the table below a heading prints, in printed order. */
function goalsOf(lines: Line[], from: number, to: number): string {
  const at = lines.slice(0, to).findIndex((line, index) => index > from && isBar(line));
  return at < 0 ? "" : goalsBelow(lines, at);
}

function withoutRows(lines: Line[], marks: Mark[], titles: Map<string, string>): PrintedPolicy[] {
  const policies = readTree(lines);
  const seen = new Set<string>();
  for (const { heading, line, opened } of marks) {
    const key = compact(heading.code);
    const goal = opened && heading.strong && heading.type === "goal" && heading.title !== "";
    if (!goal || seen.has(key)) continue;
    seen.add(key);
    addPolicy(policies, line, 1, { code: heading.code, title: wholeTitle(heading, titles) });
  }
  return policies;
}
