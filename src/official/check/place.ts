import { type Problem, problemAt } from "../../lib/errors.ts";
import { checkDigit, isMunicipalityCode } from "../../plans/municipality-code.ts";
import type { PrintedLine } from "../data.ts";

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
