import type { Problem } from "../errors.ts";
import { isSpoiltId, type Project } from "./project.ts";

/** What can be said of measures.yaml although values are missing elsewhere. */
const BY_NAME = new Set(["measure-duplicate", "member-twice", "member-unknown", "member-repeat"]);

/**
 * Every problem of the data by file and line: those of the files, and those found in typed rows that
 * are no mere consequence of a file that could not be read (a member whose row has a wrong cell, a
 * unit while units.csv is broken, directions while the taxonomy is).
 */
export function allProblems(project: Project, found: readonly Problem[]): Problem[] {
  const { reading, measures } = project;
  const own =
    reading.problems.length === 0 ? found : found.filter((problem) => !isFollowUp(problem));
  return [...reading.problems, ...own.map(reading.locate)].toSorted((a, b) =>
    a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
  );

  function isFollowUp({ code, file, column }: Problem): boolean {
    if (code === "unit-unknown")
      return reading.problems.some((problem) => problem.file === "data/units.csv");
    if (file !== "data/measures.yaml") return false;
    const [, i, j] = /^(\d+)\.members\.(\d+)\./.exec(column) ?? [];
    const row = measures[Number(i)]?.members[Number(j)]?.row;
    return !BY_NAME.has(code) || (row !== undefined && isSpoiltId(row, reading));
  }
}
