import { planTitle } from "../briefings/sources.ts";
import type { Indicator, Policy } from "../tables/rows.ts";
import { fill } from "../words/charts.ts";
import { provenance as texts } from "../words/notebook-views.ts";
import { frame } from "../words/notebooks.ts";
import { placeInDocument } from "../words/place-in-document.ts";
import type { NotebookContext } from "./context.ts";
import { type Child, el } from "./dom.ts";

/** Names and what they say, without the pairs that say nothing. */
export function facts(pairs: readonly (readonly [string, Child])[]): HTMLElement {
  const filled = pairs.filter(([, value]) => value !== "" && value !== null && value !== undefined);
  return el(
    "dl",
    {},
    ...filled.flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, value)]),
  );
}

function link(href: string): Child {
  return href === "" ? null : el("a", { href, rel: "noreferrer" }, href);
}

/** Document, file, checksum, line and theme of a row. */
export function placeOf(
  row: Indicator | Policy,
  context: NotebookContext,
): (readonly [string, Child])[] {
  const { lang, tables, themes } = context;
  const plan = tables.plans.find(({ id }) => id === row.plan);
  const title = plan === undefined ? row.plan : planTitle(plan, context);
  return [
    [texts.document[lang], `${title} ${placeInDocument(row, lang)}`],
    [texts.address[lang], link(plan?.address ?? "")],
    [texts.publisher[lang], link(plan?.publisher_page ?? "")],
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
