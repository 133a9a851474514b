import type { Line } from "../document.ts";
import type { Candidate, FoundRow, Reading } from "../rows.ts";
import { readSentence } from "../sentences/goal-sentence.ts";
import { cleanText, compact } from "../text.ts";

/** A sentence from A to B in a cell: 普及率を58.3%(H22)から66.0%(H27)に引き上げる。 */
const SENTENCE =
  /を.{0,60}[0-9].{0,30}から.{0,30}[0-9].{0,40}(?:する|上げる|下げる|[らやばげ]す)。?$/u;

/** The rows of a table with those that sentences in its cells state, in place of what its head made of them. */
export function withSentences(reading: Reading): Reading {
  const rows = reading.rows.flatMap((row) => statedIn(row.label, row) ?? [row]);
  const left: Candidate[] = [];
  for (const candidate of reading.candidates ?? []) {
    const found = candidate.text.split("|").map((cell) => statedIn(cell, candidate));
    const stated = found.flatMap((one) => one ?? []);
    if (stated.length === 0) left.push(candidate);
    rows.push(...stated);
  }
  return { ...reading, rows: rows.toSorted((a, b) => a.line - b.line), candidates: left };
}

function statedIn(
  cell: string,
  { line: number, page }: Pick<Candidate, "line" | "page">,
): FoundRow[] | undefined {
  const text = cleanText(cell);
  if (!SENTENCE.test(text)) return undefined;
  const line: Line = { line: number, text, ...(page === undefined ? {} : { page }) };
  const rows = readSentence(compact(text), line, [line], 0);
  return rows.length > 0 ? rows : undefined;
}
