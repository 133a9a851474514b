import type { Problem } from "../../lib/errors.ts";
import { problemAt } from "../../lib/files/csv.ts";
import { checkDigit, isMunicipalityCode } from "../../plans/municipality-code.ts";
import type { PrintedLine } from "../data.ts";

/**
 * Why a code is not in data/municipalities.csv. Wards of a designated city have codes of the same
 * form; the city has one of its own and the value is its sum. Codes 101 to 199 behind the prefecture
 * are designated cities and their wards, in Tokyo the special wards, which are municipalities.
 */
export function checkPlace(line: PrintedLine): Problem {
  const { municipality_code: code } = line.row;
  const isWard =
    isMunicipalityCode(code) && /^(?!13)\d{2}1\d{2}/u.test(code) && !/^\d{2}100/u.test(code);
  if (isWard)
    return problemAt(
      line,
      "municipality_code",
      "context-ward",
      `"${code}" is a ward or not in data/municipalities.csv; items are defined for cities. Add the wards up and use the city's code.`,
    );
  const hint = /^\d{5}$/u.test(code)
    ? ` With its check digit it is ${code}${checkDigit(code)}.`
    : "";
  return problemAt(
    line,
    "municipality_code",
    "municipality-unknown",
    `The municipality "${code}" is not in data/municipalities.csv. Add it there or fix the code.${hint}`,
  );
}
