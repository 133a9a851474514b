import { InputError, type Problem } from "../lib/errors.ts";
import { endingAtOnce } from "../lib/signals.ts";
import type { Terminal } from "../lib/terminal.ts";
import type { Document } from "../reading/document.ts";
import { type Extraction, extract } from "../reading/extract.ts";
import { isReadable, KINDS, readSource } from "../reading/files/read-document.ts";
import { type Source, sourcesOf } from "../reading/files/sources.ts";
import { commandText } from "../words/command-texts.ts";

export interface Read {
  document: Document;
  extraction: Extraction;
}

/** Reads every document that can be read, and says what is wrong with the others. */
export async function readAll(
  paths: string[],
  terminal: Terminal,
): Promise<{ found: Read[]; problems: Problem[] }> {
  const found: Read[] = [];
  const problems: Problem[] = [];
  const collect = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
    }
  };
  const sources: Source[] = [];
  for (const path of paths)
    await collect(async () => {
      const named = await sourcesOf(path, isReadable);
      sources.push(...named.sources);
      sayOthers(named.others, terminal);
    });
  for (const [index, source] of sources.entries()) {
    const at = { i: index + 1, n: sources.length, file: source.file };
    if (terminal.isTerminal) terminal.err(commandText("readingFile", terminal.lang, at));
    await collect(async () => {
      const document = await readSource(source);
      found.push({ document, extraction: endingAtOnce(() => extract(document)) });
    });
  }
  return { found, problems };
}

const MOST_NAMED = 20;

/** Says which files beside the documents are of kinds that are not read: one may be a document as well. */
function sayOthers(others: string[], terminal: Terminal): void {
  if (others.length === 0) return;
  const more = others.length > MOST_NAMED ? " …" : "";
  const files = `${others.slice(0, MOST_NAMED).join(", ")}${more}`;
  terminal.err(commandText("otherFiles", terminal.lang, { n: others.length, files, kinds: KINDS }));
}
