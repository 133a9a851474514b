import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { filesIn } from "../lib/files/files-in.ts";
import { inTurn } from "../lib/in-turn.ts";

/** A file of the data folder that people write; named as in messages, `data/links.yaml`. */
export interface DataText {
  file: string;
  text: string;
}

/** A file that is to change. */
export interface Change extends DataText {
  /** The text to be, null where the file goes. */
  after: string | null;
  /** The place to be, where it moves. */
  to?: string;
  /** Lines of the text to be that a person reads again. */
  reread?: readonly number[];
}

/** Lists of every municipality of Japan, which stay as published. */
const PUBLISHED =
  /^(?:municipality-codes|former-municipalities|city-kinds|context\/(?!values\.csv$)[^/]+)\.csv$/u;

/** Every text of the data folder, and the workbooks in which nobody looks for references. */
export async function readDataTexts(
  dataDir: string,
): Promise<{ texts: DataText[]; workbooks: string[] }> {
  const files = filesIn(dataDir).filter(
    (path) => !/(^|\/)\./u.test(path) && !path.startsWith("raw/"),
  );
  const named = files.filter((path) => /\.(yaml|csv|md)$/u.test(path) && !PUBLISHED.test(path));
  const texts = await inTurn(named, async (path) => ({
    file: `data/${path}`,
    text: await readFile(join(dataDir, path), "utf8"),
  }));
  const workbooks = files.filter((path) => path.endsWith(".xlsx")).map((path) => `data/${path}`);
  return { texts, workbooks };
}

/** The lines that a change takes away or writes anew, by their numbers in the file as it is. */
export function changedLines({ text, after }: Change): { line: number; text: string }[] {
  if (after === null) return [];
  const lines = text.split("\n");
  const kept = keptLines(lines, after.split("\n"));
  return lines.flatMap((line, i) => (kept.has(i) ? [] : [{ line: i + 1, text: line }]));
}

/** The places of the longest sequence of lines that two texts share, counted in the first. */
function keptLines(before: readonly string[], after: readonly string[]): ReadonlySet<number> {
  const width = after.length + 1;
  const shared = new Uint16Array((before.length + 1) * width);
  const at = (i: number, j: number) => shared[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      shared[i * width + j] =
        before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const kept = new Set<number>();
  for (let i = 0, j = 0; i < before.length && j < after.length; ) {
    if (before[i] === after[j]) {
      kept.add(i++);
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return kept;
}
