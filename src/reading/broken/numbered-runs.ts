import { splitLine } from "../atoms.ts";
import { isSlot } from "../column.ts";
import { isPageNumber, type Line } from "../document.ts";
import { isName } from "../grid/cell.ts";
import { candidateOf, type FoundRow, type Part, rowUnder } from "../rows.ts";
import { isProse, join } from "../text.ts";
import { isUnit } from "../words.ts";
import type { Head } from "./table-head.ts";

/** Numbers that follow one another, from which on they count rows, and letters of a label, at most. */
const LEAST = 4;
const LONGEST = 60;
/** The rest of a label behind its values is shorter, and has no figure. */
const REST = /^[^0-9０-９]{0,12}$/u;

/** Where the rows of a text begin that are counted one by one, from the first number that three others follow. */
export function countedFrom(words: string[]): number[] {
  const counts = words.flatMap((word, at) =>
    /^[0-9]{1,2}$/u.test(word) && !isUnit(words[at + 1] ?? "") ? [at] : [],
  );
  for (const first of counts) {
    const places = [first];
    for (const at of counts)
      if (at > (places.at(-1) ?? 0) && Number(words[at]) === Number(words[first]) + places.length)
        places.push(at);
    if (places.length >= LEAST) return places;
  }
  return [];
}

/** The rows of a text whose line breaks were lost, each behind its number, with the rest of its label behind its values. */
export function numberedRuns(
  line: Line,
  { columns }: Head,
  words: string[],
  places: number[],
): Part {
  const size = columns.filter(isSlot).length;
  const part: Part = { rows: [], candidates: [] };
  for (const [index, from] of places.entries()) {
    const text = words.slice(from + 1, places[index + 1]).join(" ");
    const row = rowIn(text);
    if (row) part.rows.push(row);
    else part.candidates.push(candidateOf(line, text, "not-understood"));
  }
  return part;

  function rowIn(text: string): FoundRow | undefined {
    const { head, atoms, tail } = splitLine(`${text} 。`, size);
    const values = atoms.filter(({ kind }) => kind === "value").map((atom) => atom.text);
    const rest = tail.replace(/ ?。$/u, "");
    const behind = isPageNumber(rest) ? "" : rest;
    const label = [head, behind].filter(Boolean).reduce(join, "");
    const named = isName(label) && !isProse(label) && label.length <= LONGEST && REST.test(behind);
    return values.length === size && named
      ? rowUnder(line, label.replaceAll(" ", ""), columns, values, { layout: "broken-cells" })
      : undefined;
  }
}
