import { InputError, type Problem } from "../errors.ts";
import type { Block, Briefing, Figure, Inline } from "./content.ts";
import { type Fonts, settable } from "./fonts.ts";
import { readPicture } from "./svg.ts";

/** A character that no font of the engine has: it would vanish without a word. */
export class MissingGlyphError extends InputError {
  override name = "MissingGlyphError";
}

/**
 * Refuses what would come out as a broken document.
 *
 * @throws MissingGlyphError names every text and character that cannot be set
 * @throws InputError skipped heading levels, figures without alternative text, rows that do not
 *   fit their table, links to anchors that are not there
 */
export function checkBriefing(briefing: Briefing, { covers }: Fonts): void {
  const problem = (code: string, message: string): Problem => ({
    code,
    file: briefing.title,
    line: 0,
    column: "",
    message,
  });
  const missing: Problem[] = [];
  for (const text of textsOf(briefing)) {
    const absent = new Set<string>();
    for (const c of settable(text)) if (!covers(c)) absent.add(c);
    for (const c of absent) {
      const code = (c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
      const message = `The fonts have no "${c}" (U+${code}), which stands in "${text}". Write it another way.`;
      missing.push(problem("missing-glyph", message));
    }
  }
  if (missing.length > 0) throw new MissingGlyphError(missing);
  const broken = faults(briefing).map(([code, message]) => problem(code, message));
  if (broken.length > 0) throw new InputError(broken);
}

/** Every anchor of a briefing, in order. */
export function anchorsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === "heading") return block.anchor ? [block.anchor] : [];
    if (block.type === "table") return block.rows.flatMap((row) => row.anchor ?? []);
    return block.type === "panel"
      ? [...(block.anchor ? [block.anchor] : []), ...anchorsOf(block.blocks)]
      : [];
  });
}

function faults(briefing: Briefing): [code: string, message: string][] {
  const found: [string, string][] = [];
  const anchors = new Set<string>();
  for (const anchor of anchorsOf(briefing.blocks)) {
    if (anchors.has(anchor)) found.push(["double-anchor", `The anchor "${anchor}" stands twice.`]);
    anchors.add(anchor);
  }
  let level = 1;
  for (const block of flat(briefing.blocks)) {
    for (const inline of inlinesOf(block)) {
      if (typeof inline === "string" || !inline.link || /^https:\/\//.test(inline.link)) continue;
      if (!anchors.has(inline.link.replace(/^#/, "")))
        found.push([
          "broken-link",
          `"${inline.text}" links to "${inline.link}", which is neither an anchor nor an https address.`,
        ]);
    }
    if (block.type === "panel") level = 2;
    if (block.type === "heading") {
      if (block.level > level + 1)
        found.push([
          "heading-skip",
          `"${block.text}" has level ${block.level} after level ${level}.`,
        ]);
      level = block.level;
    }
    for (const figure of figuresOf(block)) {
      if (figure.alt.trim() === "")
        found.push(["empty-alt", `The figure "${figure.title}" has no alternative text.`]);
    }
    if (block.type === "table") {
      for (const [i, row] of block.rows.entries()) {
        if (row.cells.length !== block.columns.length)
          found.push([
            "table-row",
            `Row ${i + 1} of "${block.caption}" has ${row.cells.length} cells for ${block.columns.length} columns.`,
          ]);
      }
    }
  }
  return found;
}

function flat(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) =>
    block.type === "panel" ? [block, ...flat(block.blocks)] : [block],
  );
}

function inlinesOf(block: Block): Inline[] {
  if (block.type === "paragraph") return block.content;
  if (block.type === "list") return block.items.flat();
  if (block.type === "table")
    return [...block.rows.flatMap((r) => r.cells.flat()), ...(block.note ?? [])];
  return [];
}

function figuresOf(block: Block): Figure[] {
  if (block.type === "figure") return [block];
  return block.type === "figures" ? block.figures : [];
}

function* textsOf(briefing: Briefing): Generator<string> {
  yield* [briefing.title, briefing.subtitle, briefing.kicker ?? ""];
  yield* [briefing.footer.source, briefing.footer.version];
  for (const block of flat(briefing.blocks)) {
    for (const inline of inlinesOf(block)) yield typeof inline === "string" ? inline : inline.text;
    for (const { title, subtitle = "", caption = "", svg } of figuresOf(block)) {
      yield* [title, subtitle, caption, ...readPicture(svg).texts];
    }
    if (block.type === "heading") yield block.text;
    if (block.type === "panel") yield block.title;
    if (block.type === "facts")
      for (const f of block.items) yield* [f.label, f.value, f.note ?? ""];
    if (block.type === "table") {
      yield* [block.caption, ...block.columns.map(({ label }) => label)];
      for (const { group } of block.rows) if (group) yield group;
    }
  }
}
