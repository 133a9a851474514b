import { InputError } from "../lib/errors.ts";
import { wideEncoding } from "./read-text.ts";

/** An error about a whole file, with what to do about it. */
export function fileError(file: string, code: string, message: string, line = 0): InputError {
  return new InputError([{ code, file, line, column: "", message }]);
}

/** Whether bytes cannot be text of any of the encodings read: zeros or many control characters. */
export function looksBinary(bytes: Uint8Array): boolean {
  if (wideEncoding(bytes)) return false;
  const head = bytes.subarray(0, 8192);
  let control = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control++;
  }
  return control > head.length / 50;
}
