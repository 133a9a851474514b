import type { Indicator, Policy } from "../tables/rows.ts";
import { provenance as texts } from "../words/notebook-views.ts";
import { frame } from "../words/notebooks.ts";
import { placeInDocument } from "../words/place-in-document.ts";
import { fill, textOf } from "../words/text.ts";
import type { NotebookContext } from "./context.ts";
import { type Child, el } from "./dom.ts";
import { link } from "./sources.ts";

/** Names and what they say, without the pairs that say nothing. */
export function facts(pairs: readonly (readonly [string, Child])[]): HTMLElement {
  const filled = pairs.filter(([, value]) => value !== "" && value !== null && value !== undefined);
  const nodes = filled.flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, value)]);
  return el("dl", {}, ...nodes);
}

/** Document, file, checksum, line and theme of a row. */
export function placeOf(
  row: Indicator | Policy,
  { lang, tables, themes }: NotebookContext,
): (readonly [string, Child])[] {
  const plan = tables.plans.find(({ id }) => id === row.plan);
  const title = plan === undefined ? row.plan : textOf(plan, "title", lang);
  return [
    [texts.document[lang], `${title} ${placeInDocument(row, lang)}`],
    [texts.address[lang], plan?.address ? link(plan.address) : null],
    [texts.publisher[lang], plan?.publisher_page ? link(plan.publisher_page) : null],
    [texts.file[lang], `${row.document} ${fill(frame.line, lang, { line: row.line })}`],
    [texts.checksum[lang], plan?.document_sha256.slice(0, 12) ?? ""],
    [texts.code[lang], row.code],
    [
      texts.theme[lang],
      `${themes.name(row.theme)[lang]} › ${themes.subtheme(row.subtheme)[lang]}（${row.theme_rule}）`,
    ],
    [texts.id[lang], row.id],
  ];
}

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
