import type { Policy } from "../tables/rows.ts";
import { provenance as texts } from "../words/notebook-views.ts";
import type { NotebookContext } from "./context.ts";
import { el } from "./dom.ts";
import { facts, placeOf } from "./provenance-parts.ts";

/** Where a policy stands: its parents, its place in the document, its goals as printed. */
export function policyProvenance(row: Policy, context: NotebookContext): HTMLElement[] {
  const { lang } = context;
  const parents: string[] = [];
  let parent = row.parent === null ? undefined : context.policy(row.parent);
  while (parent !== undefined) {
    parents.unshift(lang === "ja" ? parent.title : parent.title_en || parent.title);
    parent = parent.parent === null ? undefined : context.policy(parent.parent);
  }
  return [
    el("h3", {}, texts.place[lang]),
    facts([
      ...(lang === "ja" ? [] : ([[texts.label[lang], row.title]] as const)),
      [texts.parent[lang], parents.join(" › ")],
      ...placeOf(row, context),
      [texts.sdg[lang], row.sdg_targets],
    ]),
  ];
}
