import type { Language } from "../lib/language.ts";
import { fill } from "../words/charts.ts";
import { frame } from "../words/notebooks.ts";
import { button, type Child, el } from "./dom.ts";

export interface Column {
  label: string;
  /** Figures stand at the right, in digits of one width. */
  numeric?: boolean;
}

/** Rows beyond this wait for a button, so that a page of all rows opens at once. */
const FIRST = 60;

/**
 * A table whose first cell is the head of its row. On a narrow page it scrolls by itself, also with
 * the keyboard. In print every row is there. A caption that repeats the heading above is only read
 * out, not shown.
 */
export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Child[])[],
  lang: Language,
  { captionShown = true }: { captionShown?: boolean } = {},
): HTMLElement {
  const head = columns.map(({ label, numeric }) =>
    el("th", { scope: "col", class: numeric ? "number" : undefined }, label),
  );
  const body = el("tbody", {}, ...rows.map((row, index) => tableRow(row, columns, index >= FIRST)));
  const rest = rows.length - FIRST;
  const more =
    rest > 0
      ? button({ class: "more" }, showAll, fill(frame.showAll, lang, { count: rest }))
      : null;
  function showAll() {
    const hidden = [...body.querySelectorAll<HTMLElement>("tr.later")];
    for (const row of hidden) row.classList.remove("later");
    more?.remove();
    hidden[0]?.querySelector("button")?.focus();
  }
  return el(
    "div",
    { class: "table" },
    el(
      "div",
      {
        class: "scroll",
        tabindex: 0,
        role: "region",
        "aria-label": fill(frame.scroll, lang, { name: caption }),
      },
      el(
        "table",
        {},
        el("caption", { class: captionShown ? undefined : "unseen" }, caption),
        el("thead", {}, el("tr", {}, ...head)),
        body,
      ),
    ),
    more,
  );
}

function tableRow(
  cells: readonly Child[],
  columns: readonly Column[],
  later: boolean,
): HTMLTableRowElement {
  return el(
    "tr",
    { class: later ? "later" : undefined },
    ...cells.map((cell, index) =>
      index === 0
        ? el("th", { scope: "row" }, cell)
        : el("td", { class: columns[index]?.numeric ? "number" : undefined }, cell),
    ),
  );
}
