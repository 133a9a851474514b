import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { InputError, UsageError } from "../lib/errors.ts";
import { parseTable } from "../lib/files/csv.ts";
import { checkDigit, isMunicipalityCode } from "./municipality-code.ts";

/** data/municipality-codes.csv: every municipality and ward of Japan. Wards have no figures. */
export const codeLine = z.strictObject({
  code: z.string(),
  prefecture: z.string(),
  name: z.string(),
  kana: z.string(),
  population_2020: z.string(),
  households_2020: z.string(),
  area_km2: z.string(),
});
export type CodeLine = z.infer<typeof codeLine>;

const FILE = "municipality-codes.csv";

/**
 * The municipality of a code or a name.
 * @throws UsageError for a code that is wrong, with the right one where it can be told, and for a name
 * that none or several have; InputError where the list cannot be read.
 */
export async function findMunicipality(dataDir: string, asked: string): Promise<CodeLine> {
  const rows = await readCodes(dataDir);
  const code = /^\d+$/u.test(asked) ? asked : codeOfName(asked, rows);
  const wrong = explainCode(code);
  if (wrong !== null) throw new UsageError(wrong);
  const found = rows.find((row) => row.code === code);
  if (found === undefined) throw new UsageError(explainUnknown(code, rows));
  const [city = "", ward] = found.name.split(" ");
  if (ward !== undefined) {
    const whole = rows.find(
      ({ name, prefecture }) => name === city && prefecture === found.prefecture,
    );
    throw new UsageError(
      `--municipality ${code} is ${found.name}, a ward. Plans stand under their city: ${whole?.code} (${city}).`,
    );
  }
  return found;
}

/** The code of a name, with its prefecture before it or not. */
function codeOfName(asked: string, rows: readonly CodeLine[]): string {
  const name = asked.normalize("NFKC").replaceAll(" ", "");
  const named = (row: CodeLine) => [row.name, row.prefecture + row.name];
  const plain = rows.filter(({ name: full }) => !full.includes(" "));
  const exact = plain.filter((row) => named(row).includes(name));
  const [only, ...others] = exact;
  if (only !== undefined && others.length === 0) return only.code;
  const near = exact.length > 0 ? exact : plain.filter((row) => row.name.startsWith(name));
  const list = near.map((row) => `${row.code} ${row.prefecture}${row.name}`).join(", ");
  throw new UsageError(
    near.length > 0 && near.length <= MOST_NAMED
      ? `--municipality ${asked}: name one by its code: ${list}.`
      : `--municipality takes six digits or a name of data/${FILE}, not "${asked}".`,
  );
}

const MOST_NAMED = 20;

/** A code of a prefecture, or of nothing. */
function explainUnknown(code: string, rows: readonly CodeLine[]): string {
  const prefecture = rows.find((row) => row.code.startsWith(code.slice(0, 2)))?.prefecture;
  if (code.slice(2, 5) === "000" && prefecture !== undefined)
    return `--municipality ${code} is ${prefecture}, a prefecture. Give the code of a municipality in it, from data/${FILE}.`;
  return `--municipality ${code}: no municipality has this code now; it may have merged into another. Look the name up in data/${FILE}.`;
}

/** What is wrong with the digits of a code, or null. */
function explainCode(code: string): string | null {
  if (isMunicipalityCode(code)) return null;
  if (/^\d{5}$/u.test(code)) {
    if (isMunicipalityCode(`0${code}`))
      return `--municipality ${code} has lost its zero: write 0${code}.`;
    return `--municipality ${code} has five digits: write ${code}${checkDigit(code)} with its check digit.`;
  }
  if (!/^\d{6}$/u.test(code)) return `--municipality takes six digits, not "${code}".`;
  const five = code.slice(0, 5);
  return `--municipality ${code} has a wrong check digit: ${five}${checkDigit(five)} would be right. Look the name up in data/${FILE}.`;
}

export async function readCodes(dataDir: string): Promise<CodeLine[]> {
  const file = `data/${FILE}`;
  const text = await readFile(join(dataDir, FILE), "utf8").catch(() => null);
  if (text === null)
    throw new InputError([
      {
        code: "file-missing",
        file,
        line: 0,
        column: "",
        message: "The file is missing. Restore it.",
      },
    ]);
  const { rows, problems } = parseTable(file, text, codeLine);
  if (problems.length > 0) throw new InputError(problems);
  return rows.map(({ row }) => row);
}
