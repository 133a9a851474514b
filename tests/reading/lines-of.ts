import { plainLines } from "../../src/reading/files/read-text.ts";
import { cleanLines } from "../../src/reading/lines/clean.ts";

/** The lines of a text as the readers get them. */
export const linesOf = (text: string) => cleanLines(plainLines(text));
