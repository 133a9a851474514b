import type { Language } from "../lib/language.ts";
import type { Block, Inline } from "../lib/pdf/content.ts";
import { type Child, el } from "./dom.ts";
import { table } from "./table.ts";

/** Headings, paragraphs, lists and tables of a briefing on a page, so that both say the same. */
export function blocks(content: readonly Block[], lang: Language): HTMLElement[] {
  return content.flatMap((block): HTMLElement[] => {
    if (block.type === "heading") return [el(block.level === 2 ? "h2" : "h3", {}, block.text)];
    if (block.type === "paragraph")
      return [el("p", { class: block.style }, ...block.content.map(inline))];
    if (block.type === "list")
      return [el("ul", {}, ...block.items.map((item) => el("li", {}, ...item.map(inline))))];
    if (block.type === "table") {
      const rows = block.rows.map(({ cells }) =>
        cells.map((cell) => el("span", {}, ...cell.map(inline))),
      );
      return [table(block.caption, block.columns, rows, lang, { captionShown: false })];
    }
    throw new Error(`a notebook cannot show a block of type ${block.type}`);
  });
}

function inline(part: Inline): Child {
  if (typeof part === "string") return part;
  return part.bold ? el("strong", {}, part.text) : part.text;
}
