import type { Translated } from "../lib/language.ts";
import { toCsv } from "../tables/csv.ts";
import { TABLES } from "../tables/list.ts";
import type { Rows } from "../tables/rows.ts";
import { tableOf } from "../tables/table.ts";
import { fill } from "../words/charts.ts";
import { frame } from "../words/notebooks.ts";
import type { NotebookContext } from "./context.ts";
import { button } from "./dom.ts";

/** Tells Excel that the file is UTF-8. */
const BOM = "\uFEFF";

/** A button that saves the given rows with the columns of reports/tables/, as CSV for Excel. */
export function downloadButton<N extends "indicators" | "policies" | "context">(
  name: N,
  rows: Rows[N],
  { lang, version }: NotebookContext,
  words: Translated = frame.download,
): HTMLElement {
  const text = fill(words, lang, { count: rows.length });
  return button({ class: "download", disabled: rows.length === 0 }, save, text);
  function save() {
    const csv = toCsv(TABLES[name], tableOf(name, rows));
    const file = new Blob([BOM, csv], { type: "text/csv;charset=utf-8" });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = `${name}-${version}.csv`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }
}
