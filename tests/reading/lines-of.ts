import { cleanLines } from "../../src/reading/clean.ts";
import { plainLines } from "../../src/reading/read-text.ts";

/** The lines of a text as the readers get them. */
export const linesOf = (text: string) => cleanLines(plainLines(text));
