import { planNotes } from "../briefings/context-plans.ts";
import { readingNotes } from "../briefings/sources.ts";
import type { Block, Inline } from "../lib/pdf/content.ts";
import type { Municipality } from "../tables/rows.ts";
import type { NotebookContext } from "./context.ts";
import { type Child, el } from "./dom.ts";

/** Duties, years, population base: what the PDFs say to readers of any comparison. */
export function notesOf(page: NotebookContext, places?: readonly Municipality[]): HTMLElement {
  return el("div", { class: "notes" }, ...blocks(readingNotes(page, places)));
}

/** Figures of the plans and official ones of the same quantity, with the difference explained. */
export function besidePlans(
  themes: readonly string[],
  codes: readonly string[],
  { lang, tables }: NotebookContext,
): HTMLElement[] {
  const rows = tables.contextPlans.filter(
    (row) => themes.includes(row.theme) && codes.includes(row.municipality_code),
  );
  return blocks(planNotes(rows, tables.municipalities, tables.contextItems, lang));
}

/** Headings, paragraphs and lists of a briefing on a page, so that both say the same. */
function blocks(content: readonly Block[]): HTMLElement[] {
  return content.flatMap((block): HTMLElement[] => {
    if (block.type === "heading") return [el(block.level === 2 ? "h2" : "h3", {}, block.text)];
    if (block.type === "paragraph")
      return [el("p", { class: block.style }, ...block.content.map(inline))];
    if (block.type === "list")
      return [el("ul", {}, ...block.items.map((item) => el("li", {}, ...item.map(inline))))];
    throw new Error(`a notebook cannot show a block of type ${block.type}`);
  });
}

function inline(part: Inline): Child {
  if (typeof part === "string") return part;
  return part.bold ? el("strong", {}, part.text) : part.text;
}
