import { fileProblem, InputError } from "../errors.ts";
import type { Block, BlockOf, Briefing } from "./content.ts";
import { lackingIn } from "./settable.ts";
import { figuresOf, flat, inlinesOf, textsOf } from "./texts-of.ts";

type Fault = [code: string, message: string];

/**
 * Refuses what would come out as a broken document.
 *
 * @throws InputError skipped heading levels, figures without alternative text, rows that do not
 *   fit their table, links to anchors that are not there
 */
export function checkBriefing(briefing: Briefing): void {
  const broken = faultsOf([...briefing.blocks, ...(briefing.annex?.blocks ?? [])]);
  if (broken.length === 0) return;
  const { title } = briefing;
  throw new InputError(broken.map(([code, message]) => fileProblem(title, code, message)));
}

/** The characters of a briefing and its charts that no font has, each once, in the order of the page. */
export function standInsOf(briefing: Briefing): string[] {
  return [...new Set([...textsOf(briefing)].flatMap(lackingIn))];
}

/** Every anchor of a briefing, in order. */
export function anchorsOf(blocks: readonly Block[]): string[] {
  return flat(blocks).flatMap((block) => {
    if (block.type === "table") return block.rows.flatMap((row) => row.anchor ?? []);
    return "anchor" in block && block.anchor ? [block.anchor] : [];
  });
}

function faultsOf(blocks: readonly Block[]): Fault[] {
  const names = anchorsOf(blocks);
  const anchors = new Set(names);
  const all = flat(blocks);
  return [
    ...twice(names),
    ...all.flatMap((block) => brokenLinks(block, anchors)),
    ...skippedLevels(all),
    ...all.flatMap(figuresOf).flatMap(({ title, alt }): Fault[] => {
      const message = `The figure "${title}" has no alternative text.`;
      return alt.trim() === "" ? [["empty-alt", message]] : [];
    }),
    ...all.flatMap((block) => (block.type === "table" ? unevenRows(block) : [])),
  ];
}

function twice(names: readonly string[]): Fault[] {
  return names
    .filter((name, i) => names.indexOf(name) < i)
    .map((name) => ["double-anchor", `The anchor "${name}" stands twice.`]);
}

function brokenLinks(block: Block, anchors: ReadonlySet<string>): Fault[] {
  return inlinesOf(block).flatMap((inline): Fault[] => {
    if (typeof inline === "string" || !inline.link || /^https?:\/\//.test(inline.link)) return [];
    if (anchors.has(inline.link.replace(/^#/, ""))) return [];
    const message = `"${inline.text}" links to "${inline.link}", which is neither an anchor nor an address of the web.`;
    return [["broken-link", message]];
  });
}

/** The title of a panel is a heading of level 2. */
function skippedLevels(blocks: readonly Block[]): Fault[] {
  let level = 1;
  return blocks.flatMap((block): Fault[] => {
    if (block.type !== "panel" && block.type !== "heading") return [];
    const before = level;
    level = block.type === "panel" ? 2 : block.level;
    if (block.type === "panel" || level <= before + 1) return [];
    return [["heading-skip", `"${block.text}" has level ${level} after level ${before}.`]];
  });
}

function unevenRows({ caption, columns, rows }: BlockOf<"table">): Fault[] {
  return rows.flatMap(({ cells }, i): Fault[] => {
    const message = `Row ${i + 1} of "${caption}" has ${cells.length} cells for ${columns.length} columns.`;
    return cells.length === columns.length ? [] : [["table-row", message]];
  });
}
