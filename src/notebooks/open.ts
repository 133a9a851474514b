import { notices } from "../words/notebooks.ts";
import { fill } from "../words/text.ts";
import { el } from "./dom.ts";
import { type Japan, unpackJapan } from "./japan.ts";
import { readLanguage } from "./state.ts";
import { type NotebookData, TablesFileError, unpackTables } from "./tables-file.ts";

/** What `FileAttachment` gives. */
interface Packed {
  stream(): Promise<ReadableStream<Uint8Array>>;
}

/**
 * The tables of the run; takes away the sentence for browsers that run no scripts. Where they cannot
 * be used, the page says what to do and the promise stays open, so that no cell after it runs.
 * `files` are FileAttachment("data/tables.bin") and what else the page needs.
 */
export async function openTables(...files: Packed[]): Promise<NotebookData> {
  try {
    const texts = files.map(async (file) => new TextDecoder().decode(await bytesOf(file)));
    const data = unpackTables(await Promise.all(texts));
    document.documentElement.dataset.ready = "true";
    return data;
  } catch (error) {
    const lang = readLanguage();
    const reason = error instanceof TablesFileError ? error.message : notices.missingFile[lang];
    const text = fill(notices.tables, lang, { reason });
    document.querySelector("main")?.prepend(el("p", { class: "notice", role: "alert" }, text));
    document.documentElement.dataset.ready = "failed";
    return new Promise<never>(() => {});
  }
}

/** Official values of every municipality of Japan. `file` is FileAttachment("data/japan.bin"). */
export async function openJapan(file: Packed): Promise<Japan> {
  return unpackJapan(await bytesOf(file));
}

async function bytesOf(file: Packed): Promise<Uint8Array> {
  const packed = (await file.stream()) as ReadableStream<Uint8Array<ArrayBuffer>>;
  const plain = packed.pipeThrough(new DecompressionStream("deflate"));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}
