import { planTitle } from "../briefings/sources.ts";
import type { Policy } from "../tables/rows.ts";
import { themeNames } from "../words/names.ts";
import type { NotebookContext } from "./context.ts";
import { el } from "./dom.ts";
import { rowButton } from "./indicator-table.ts";

/** The policies of a municipality as its plans order them, one fold a plan. */
export function policyTree(code: string, context: NotebookContext): HTMLElement {
  const { tables } = context;
  const plans = tables.plans.filter((plan) => plan.municipality_code === code);
  return el(
    "div",
    {},
    ...plans.flatMap((plan) => {
      const rows = tables.policies.filter((row) => row.plan === plan.id);
      if (rows.length === 0) return [];
      const summary = el("summary", {}, `${planTitle(plan, context)} (${rows.length})`);
      return [el("details", {}, summary, branch(null, rows, context))];
    }),
  );
}

function branch(
  parent: string | null,
  rows: readonly Policy[],
  context: NotebookContext,
): HTMLElement {
  const { lang } = context;
  const ids = new Set(rows.map(({ id }) => id));
  const children = rows.filter((row) =>
    parent === null ? row.parent === null || !ids.has(row.parent) : row.parent === parent,
  );
  return el(
    "ul",
    { class: "tree" },
    ...children.map((row) => {
      const title = lang === "ja" ? row.title : row.title_en || row.title;
      const deeper = rows.some((other) => other.parent === row.id);
      return el(
        "li",
        {},
        row.code === "" ? null : `${row.code} `,
        rowButton(row.id, title, context),
        el("small", {}, ` ${themeNames[row.theme][lang]}`),
        deeper ? branch(row.id, rows, context) : null,
      );
    }),
  );
}
