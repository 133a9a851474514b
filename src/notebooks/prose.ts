import type { ColumnTable } from "arquero";
import type { Language, Translated } from "../lib/language.ts";
import type { Comparison } from "../tables/rows.ts";
import { el } from "./dom.ts";
import { emptyNotice } from "./notice.ts";
import { table } from "./table.ts";

/** A heading with a paragraph. */
export function heading(title: string, text: string): HTMLElement {
  return el("div", {}, el("h2", {}, title), el("p", { class: "lead" }, text));
}

/** A paragraph. */
export function paragraph(text: string): HTMLElement {
  return el("p", { class: "lead" }, text);
}

/** What to do, one after the other. */
export function steps(texts: readonly Translated[], lang: Language): HTMLElement {
  return el("ol", {}, ...texts.map((text) => el("li", {}, text[lang])));
}

/** An Arquero table as a table of the page; a missing count is 0; says so without rows. */
export function arqueroTable(caption: string, rows: ColumnTable, lang: Language): HTMLElement {
  if (rows.numRows() === 0) return emptyNotice(lang);
  const names = rows.columnNames();
  const heads = names.map((label, index) => ({ label, numeric: index > 0 }));
  const cells = rows
    .objects()
    .map((row) => names.map((name) => String(new Map(Object.entries(row)).get(name) ?? 0)));
  return table(caption, heads, cells, lang);
}

/** A picture of Observable Plot with a title, as an image for those who cannot see it. */
export function plotFigure(title: string, picture: Element): HTMLElement {
  // An image has one name: Plot also labels its groups, which no reader of the image can reach.
  for (const group of picture.querySelectorAll("[aria-label]")) group.removeAttribute("aria-label");
  picture.setAttribute("role", "img");
  picture.setAttribute("aria-label", title);
  return el("figure", {}, el("h3", {}, title), picture);
}

/** A drop-down of the measures that may stand on one axis; its value is the measure's id. */
export function measureChoice(
  rows: readonly Comparison[],
  label: string,
  lang: Language,
): HTMLElement & { readonly value: string } {
  const names = new Map(
    rows
      .filter(({ grade }) => grade === "same" || grade === "convertible")
      .map((row) => [row.measure, lang === "ja" ? row.name : row.name_en]),
  );
  const options = [...names].map(([value, name]) => el("option", { value }, name));
  const select = el("select", { id: "measure" }, ...options);
  const box: HTMLElement = el(
    "div",
    { class: "field" },
    el("label", { for: "measure" }, label),
    " ",
    select,
  );
  Object.defineProperty(box, "value", { get: () => select.value });
  return box as HTMLElement & { readonly value: string };
}
