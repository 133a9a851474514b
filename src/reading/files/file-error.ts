import { InputError } from "../../lib/errors.ts";

/** An error about a whole file, with what to do about it. */
export function fileError(file: string, code: string, message: string, line = 0): InputError {
  return new InputError([{ code, file, line, column: "", message }]);
}
