import { keyProblem, type Problem } from "../../lib/errors.ts";

/** What is wrong at a key of measures.yaml. */
export function at(column: string, code: string, message: string): Problem {
  return keyProblem("data/measures.yaml", column, code, message);
}
