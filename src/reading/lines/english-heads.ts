import { type Line, rowLine } from "../document.ts";
import { ENGLISH_WORDS } from "../vocabulary.ts";

/** Rows of cells that name a label and a goal in English, with the words of the vocabulary in their place. */
export function withEnglishHeads(lines: Line[]): Line[] {
  return lines.map((line) => {
    if (!line.cells?.every((cell) => /^[\x20-\x7e]*$/u.test(cell))) return line;
    const cells = line.cells.map(inJapanese);
    const isHead = cells.includes("指標名") && cells.includes("目標値");
    return isHead ? { ...line, ...rowLine(cells, line.line, line.grid ?? 0) } : line;
  });
}

function inJapanese(cell: string): string {
  const name = cell.toLowerCase().replace(/[\s_.-]/gu, "");
  return ENGLISH_WORDS.find(([, pattern]) => pattern.test(name))?.[0] ?? cell;
}
