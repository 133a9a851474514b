import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Problem } from "../lib/errors.ts";
import { readTableFile } from "../lib/files/table-file.ts";
import { inTurn } from "../lib/in-turn.ts";
import { compareText } from "../lib/order.ts";
import { glyphName, lackingIn, STAND_IN } from "../lib/pdf/settable.ts";
import { problemOf } from "../words/command-texts.ts";

const TABLES = [".csv", ".xlsx"];
const TEXTS = [".yaml", ".yml", ".md"];

/** Characters of the data that no font of the briefings has, with their lines; they stop nothing. */
export async function checkGlyphs(dataDir: string): Promise<Problem[]> {
  const paths = (await readdir(dataDir, { recursive: true })).toSorted(compareText);
  const found = await inTurn(paths, (path) => glyphsOf(join(dataDir, path), `data/${path}`));
  return found.flat();
}

/** Those of one file, which messages call `name`. */
export async function glyphsOf(path: string, name: string): Promise<Problem[]> {
  const ending = extname(path).toLowerCase();
  if (TEXTS.includes(ending)) return inLines(await readFile(path, "utf8"), name);
  if (!TABLES.includes(ending)) return [];
  // Most tables hold none, and the national ones need not be read cell by cell to know that.
  const isPlain = ending === ".csv" && (await holdsNone(path));
  return isPlain ? [] : inLines((await readTableFile(path, name)).text, name);
}

/** Whether a file in UTF-8 holds no such character. */
async function holdsNone(path: string): Promise<boolean> {
  const text = await readFile(path, "utf8");
  return !text.includes("\ufffd") && lackingIn(text).length === 0;
}

function inLines(text: string, file: string): Problem[] {
  // A mark of the encoding that editors put at the start of a file is read by none.
  const lines = text.replace(/^\ufeff/u, "").split("\n");
  return lines.flatMap((line, i) =>
    lackingIn(line).map((character) => {
      const values = { glyph: glyphName(character), other: STAND_IN };
      return problemOf("glyph-missing", { file, line: i + 1, column: "" }, values);
    }),
  );
}
