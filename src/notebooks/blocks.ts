import type { Block, Inline } from "../lib/pdf/content.ts";
import { planNotes } from "../story/plan-notes.ts";
import type { Municipality } from "../tables/rows.ts";
import { readingNotes } from "../words/reading-notes.ts";
import type { NotebookContext } from "./context.ts";
import { type Child, el } from "./dom.ts";

/** Duties, years, population base: what the PDFs say to readers of any comparison. */
export function notesOf(
  { tables, lang }: Pick<NotebookContext, "tables" | "lang">,
  places: readonly Municipality[] = tables.municipalities,
): HTMLElement {
  const { heading, text } = readingNotes(places, lang);
  return el("div", { class: "notes" }, el("h2", {}, heading), el("p", { class: "note" }, text));
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

/** The headings and lists of a briefing on a page, so that both say the same. */
function blocks(content: readonly Block[]): HTMLElement[] {
  return content.map((block) => {
    if (block.type === "heading") return el("h3", {}, block.text);
    if (block.type === "list")
      return el("ul", {}, ...block.items.map((item) => el("li", {}, ...item.map(inline))));
    throw new Error(`a notebook cannot show a block of type ${block.type}`);
  });
}

function inline(part: Inline): Child {
  return typeof part === "string" ? part : part.text;
}
