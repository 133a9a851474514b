import { type Atom, splitLine } from "../atoms.ts";
import { figureIn } from "../candidates.ts";
import type { Line } from "../document.ts";
import { type Candidate, candidateOf, type FoundRow, type Part } from "../rows.ts";
import { compact } from "../text.ts";

/** As many values in a row as a head has columns of values, in a text whose line breaks were lost. */
export interface Run {
  before: string;
  /** The values; a cell that is none is empty. */
  values: string[];
  behind: string;
}

/** A word at the end keeps the last run from being taken with all before it. */
export const END = " 。";

/**
 * The rows that `read` makes of the runs of a text, one after another; the others, and what is left of
 * the text, are for a person where they hold figures.
 */
export function readRuns(
  line: Line,
  text: string,
  size: number,
  read: (run: Run) => FoundRow | undefined,
): Part {
  const part: Part = { rows: [], candidates: [] };
  for (let rest = `${text}${END}`; ; ) {
    const { head: before, atoms, tail: behind } = splitLine(rest, size);
    if (atoms.length === 0) {
      part.candidates.push(...figureIn({ ...line, text: rest.slice(0, -END.length) }));
      return part;
    }
    const values = valuesOf(atoms);
    const row = read({ before, values, behind });
    if (row) {
      part.rows.push(row);
      part.candidates.push(...besideLabel(line, before, row.label));
    } else part.candidates.push(candidateOf(line, [before, ...values].join(" "), "not-understood"));
    rest = behind;
  }
}

/** The text before a row, where it holds figures beside the label of the row. */
function besideLabel(line: Line, before: string, label: string): Candidate[] {
  const text = compact(before).replace(compact(label), "");
  return figureIn({ ...line, text }).map((found) => ({ ...found, text: before }));
}

/** The values of cells, each with the year in brackets behind it; a cell that is none is empty. */
export function valuesOf(atoms: Atom[]): string[] {
  const dates = ({ kind, text }: Atom, at: number) =>
    kind === "period" && /^[（(]/u.test(text) && atoms[at - 1]?.kind === "value";
  return atoms.flatMap((atom, at) => {
    if (dates(atom, at)) return [];
    const next = atoms[at + 1];
    const period = next && dates(next, at + 1) ? next.text : "";
    return [atom.kind === "value" ? atom.text + period : ""];
  });
}
