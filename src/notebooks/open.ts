import { fill } from "../words/charts.ts";
import { notices } from "../words/notebooks.ts";
import { el } from "./dom.ts";
import { readLanguage } from "./language.ts";
import { type NotebookData, TablesFileError, unpackTables } from "./tables-file.ts";

/**
 * The tables of the run; takes away the sentence for browsers that run no scripts. Where they cannot be used, the page says what to do and the promise stays
 * open, so that no cell after it runs. `file` is FileAttachment("data/tables.json").
 */
export async function openTables(file: { json(): Promise<unknown> }): Promise<NotebookData> {
  const lang = readLanguage();
  try {
    const data = unpackTables(await file.json());
    document.documentElement.dataset.ready = "true";
    return data;
  } catch (error) {
    const reason = error instanceof TablesFileError ? error.message : notices.missingFile[lang];
    const text = fill(notices.tables, lang, { reason });
    document.querySelector("main")?.prepend(el("p", { class: "notice", role: "alert" }, text));
    document.documentElement.dataset.ready = "failed";
    return new Promise<never>(() => {});
  }
}
