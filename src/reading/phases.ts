import type { Mark } from "./outline.ts";
import { compact } from "./text.ts";

export interface Phases {
  count: number;
  /** The phase, from 1, that a line belongs to. */
  phaseOf(line: number): number;
}

/**
 * Plans or phases that follow one another in a document: the goals that own indicator rows start
 * again at number one, under the same word and another title.
 */
export function countPhases(marks: Pick<Mark, "heading" | "line">[]): Phases {
  const starts: number[] = [];
  const first = new Map<string, string>();
  for (const { heading, line } of marks) {
    if (heading.type !== "goal" || !heading.strong) continue;
    const code = compact(heading.code);
    if (!/(?:\D|^)(?:1|I|一)$/.test(code)) continue;
    const known = first.get(code);
    if (known !== undefined && known !== compact(heading.title)) starts.push(line);
    first.set(code, compact(heading.title));
  }
  return {
    count: starts.length + 1,
    phaseOf: (line) => 1 + starts.filter((start) => line >= start).length,
  };
}
