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
 * The municipality of a code.
 * @throws UsageError for a code that is wrong, with the right one where it can be told; InputError
 * where the list cannot be read.
 */
export async function findMunicipality(dataDir: string, code: string): Promise<CodeLine> {
  const wrong = explainCode(code);
  if (wrong !== null) throw new UsageError(wrong);
  const rows = await readCodes(dataDir);
  const found = rows.find((row) => row.code === code);
  if (found === undefined)
    throw new UsageError(
      `--municipality ${code}: no municipality has this code. Look the name up in data/${FILE}.`,
    );
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
