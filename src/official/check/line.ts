import { type Problem, problemAt } from "../../lib/errors.ts";
import { checkDigit, isMunicipalityCode } from "../../plans/municipality-code.ts";
import type { PrintedLine } from "../data.ts";
import type { ItemsFile } from "../schemas.ts";

/**
 * Why a code is not in data/municipalities.csv. Wards of a designated city have codes of the same
 * form; the city has one of its own and the value is its sum. Codes 101 to 199 behind the prefecture
 * are designated cities and their wards, in Tokyo the special wards, which are municipalities.
 */
export function checkPlace(line: PrintedLine): Problem {
  const { municipality_code: code } = line.row;
  const say = (problem: string, message: string) =>
    problemAt(line, "municipality_code", problem, message);
  const isWard =
    isMunicipalityCode(code) && /^(?!13)\d{2}1\d{2}/u.test(code) && !/^\d{2}100/u.test(code);
  if (isWard) {
    const message = `"${code}" is a ward or not in data/municipalities.csv; items are defined for cities. Add the wards up and use the city's code.`;
    return say("context-ward", message);
  }
  const full = `${code}${checkDigit(code)}`;
  const hint = /^\d{5}$/u.test(code) ? ` With its check digit it is ${full}.` : "";
  const message = `The municipality "${code}" is not in data/municipalities.csv. Add it there or fix the code.${hint}`;
  return say("municipality-unknown", message);
}

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
