import { byPlace, type Problem } from "../lib/errors.ts";
import { isSpoiltId, type Project } from "./project.ts";

/** Years of rows that cannot be: what measures divide by and say of years follows from them. */
const OF_YEARS = new Set(["year-not-in-era", "years-reversed", "target-before-plan"]);

/** What can be said of measures.yaml although values are missing elsewhere. */
const BY_NAME = new Set(["measure-duplicate", "member-twice", "member-unknown", "member-repeat"]);

/**
 * Every problem of the data by file and line: those of the files, and those found in typed rows,
 * without mere consequences of another problem (a member whose row has a wrong cell, a unit while
 * units.csv is broken, municipalities while municipalities.csv is, directions while the taxonomy is).
 */
export function allProblems(project: Project, found: readonly Problem[]): Problem[] {
  const { reading, measures } = project;
  const wrong = new Set(reading.problems.map(({ file }) => file));
  const memberless = new Set(
    found.filter(({ code }) => code === "member-unknown").map(({ column }) => measureOf(column)),
  );
  const unknownUnits = new Set(
    found
      .filter(({ code }) => code === "unit-unknown")
      .map(({ file }) => file.replace(/indicators\.csv$/u, "")),
  );
  const isSound = wrong.size === 0 && !found.some(isOfYears);
  return [...reading.problems, ...found]
    .filter((problem) => !isFollowUp(problem))
    .map((problem) => (problem.line === 0 ? reading.locate(problem) : problem))
    .toSorted(byPlace);

  function isFollowUp(problem: Problem): boolean {
    const { code, file, column } = problem;
    if (code === "unit-unknown") return wrong.has("data/units.csv");
    // A row whose own unit is wrong fits none of its results.
    if (code === "result-unit") return unknownUnits.has(file.replace(/results\.csv$/u, ""));
    if (file.startsWith("data/context/"))
      return (
        wrong.has("data/municipalities.csv") &&
        (code === "municipality-unknown" || code === "context-ward")
      );
    if (file !== "data/measures.yaml" || reading.problems.includes(problem)) return false;
    const ofMembers = code === "measure-alone" || code.startsWith("caveat-");
    if (ofMembers && memberless.has(measureOf(column))) return true;
    const [, i, j] = /^(\d+)\.members\.(\d+)\./.exec(column) ?? [];
    const row = measures[Number(i)]?.members[Number(j)]?.row;
    return (!isSound && !BY_NAME.has(code)) || (row !== undefined && isSpoiltId(row, reading));
  }
}

/** In a row of a plan, not in a measure. */
function isOfYears({ code, file }: Problem): boolean {
  return OF_YEARS.has(code) && file !== "data/measures.yaml";
}

/** The place of a measure in its file, from `3.members.0.row`. */
function measureOf(column: string): string {
  return column.split(".", 1)[0] ?? "";
}
