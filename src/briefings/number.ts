import type { Language } from "../lib/language.ts";
import type { Annex, Block } from "../lib/pdf/content.ts";
import { pageText } from "../words/page-texts.ts";

/** Pages of notes, whose figures and tables are counted by themselves. */
export function annexOf(title: string, blocks: readonly Block[], lang: Language): Annex {
  return {
    label: pageText("masthead.annex", lang),
    title,
    blocks: numbered(blocks, lang, "annex"),
  };
}

/** Figures and tables with their numbers, in the order of reading; those of an annex are its own. */
export function numbered(
  blocks: readonly Block[],
  lang: Language,
  part: "front" | "annex" = "front",
): Block[] {
  const words =
    part === "front"
      ? (["masthead.figure", "masthead.table"] as const)
      : (["masthead.annexFigure", "masthead.annexTable"] as const);
  let [figures, tables] = [0, 0];
  const number = (block: Block): Block => {
    switch (block.type) {
      case "figure":
        return { ...block, label: pageText(words[0], lang, { n: ++figures }) };
      case "table":
        return { ...block, label: pageText(words[1], lang, { n: ++tables }) };
      case "row":
        return {
          ...block,
          cells: block.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map(number) })),
        };
      case "panel":
        return { ...block, blocks: block.blocks.map(number) };
      default:
        return block;
    }
  };
  return blocks.map(number);
}
