import { type Problem, problemAt } from "../../lib/errors.ts";
import type { PrintedLine } from "../data.ts";
import type { ItemsFile } from "../schemas.ts";

/** Whether a value has a source and a quality, and a gap a reason. */
export function checkGrounds(line: PrintedLine, { sources }: ItemsFile): Problem[] {
  const { value, missing, source, quality } = line.row;
  const gap = (message: string) => problemAt(line, "missing", "context-gap-unexplained", message);
  if (value === "") {
    const empty =
      "The value is empty. Enter it, or say why in the column missing (not_found, not_available, suppressed, not_applicable).";
    return missing === "" ? [gap(empty)] : [];
  }
  const filled = `There is a value, and missing says "${missing}". Empty one of the two cells.`;
  const problems = missing === "" ? [] : [gap(filled)];
  if (source === "") {
    const message = "The value has no source. Name one of the sources in items.yaml.";
    problems.push(problemAt(line, "source", "context-source-missing", message));
  } else if (!Object.hasOwn(sources, source)) {
    const message = `"${source}" is not under sources in items.yaml. Add it there or fix the name.`;
    problems.push(problemAt(line, "source", "context-source-unknown", message));
  }
  if (quality === "") {
    const message = "The value has no quality. Enter A, B or C (docs/context.md).";
    problems.push(problemAt(line, "quality", "context-quality-missing", message));
  }
  return problems;
}
