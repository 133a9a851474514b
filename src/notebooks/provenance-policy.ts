import type { Policy } from "../tables/rows.ts";
import { provenance as texts } from "../words/notebook-views.ts";
import { textOf } from "../words/text-of.ts";
import type { NotebookContext } from "./context.ts";
import { el } from "./dom.ts";
import { facts, placeOf } from "./provenance-parts.ts";

/** Where a policy stands: its parents, its place in the document, its goals as printed. */
export function policyProvenance(row: Policy, context: NotebookContext): HTMLElement[] {
  const { lang } = context;
  const parents: string[] = [];
  let parent = context.policy(row.parent ?? "");
  while (parent !== undefined) {
    parents.unshift(textOf(parent, "title", lang));
    parent = context.policy(parent.parent ?? "");
  }
  return [
    el("h3", {}, texts.place[lang]),
    facts([
      [texts.label[lang], textOf(row, "title", lang) === row.title ? "" : row.title],
      [texts.parent[lang], parents.join(" › ")],
      ...placeOf(row, context),
      [texts.sdg[lang], row.sdg_targets],
    ]),
  ];
}
