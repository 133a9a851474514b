import { type Document, rowLine } from "../document.ts";
import { cleanText } from "../text.ts";
import { fileError } from "./file-error.ts";
import { textOf } from "./read-text.ts";

const MOST_COLUMNS = 500;

/** A list of rows in JSON, or one row a line in JSONL, each an object with the same keys, as one table whose head is the keys. */
export function readJson(file: string, bytes: Uint8Array): Document {
  const rows = listOf(parsed(file, bytes));
  if (!rows) {
    const message =
      "the file is no list of rows. Give an array of objects with the names of columns.";
    throw fileError(file, "json-no-rows", message);
  }
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  if (names.length > MOST_COLUMNS) {
    const message = `the rows have ${names.length} names, more than ${MOST_COLUMNS}. Keep those of the indicators.`;
    throw fileError(file, "table-too-wide", message);
  }
  const lines = [names, ...rows.map((row) => names.map((name) => shown(row[name])))].map(
    (cells, index) => rowLine(cells, index + 1, 0),
  );
  return { file, lines };
}

function parsed(file: string, bytes: Uint8Array): unknown {
  const text = textOf(file, bytes).replace(/^\ufeff/u, "");
  const value = jsonIn(file, text);
  const twice = repeatedName(text);
  if (!twice) return value;
  const message = `an object has “${twice.name}” twice. Keep one of the values.`;
  throw fileError(file, "json-name-twice", message, twice.line);
}

function jsonIn(file: string, text: string): unknown {
  try {
    if (!/\.jsonl$/iu.test(file)) return JSON.parse(text);
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    return lines.map((line) => JSON.parse(line) as unknown);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw fileError(file, "json-malformed", `the file is no JSON (${reason}). Export it again.`);
  }
}

/** What a scan of JSON needs to see: texts, the colons behind names, brackets, line ends. */
const TOKENS = /"(?:[^"\\]|\\.)*"?|[{}[\]:]|\n/gsu;

/** The first name that an object of a JSON text has twice, and the line of its second place; JSON.parse keeps the last in silence. */
function repeatedName(json: string): { name: string; line: number } | undefined {
  const open: Set<string>[] = [];
  let line = 1;
  let text = { written: "", line };
  for (const [token] of json.matchAll(TOKENS)) {
    if (token === "{" || token === "[") open.push(new Set());
    else if (token === "}" || token === "]") open.pop();
    else if (token === "\n") line++;
    else if (token === ":") {
      const name = JSON.parse(text.written) as string;
      if (open.at(-1)?.has(name)) return { name, line: text.line };
      open.at(-1)?.add(name);
    } else text = { written: token, line };
  }
  return undefined;
}

type Row = Record<string, unknown>;

const isRow = (value: unknown): value is Row =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The list itself, or the only list that an object around it holds. */
function listOf(value: unknown): Row[] | undefined {
  if (Array.isArray(value)) return value.length > 0 && value.every(isRow) ? value : undefined;
  const lists = isRow(value) ? Object.values(value).filter(Array.isArray) : [];
  return lists.length === 1 ? listOf(lists[0]) : undefined;
}

/** A value as a cell; a list or an object in its place as it is written, which a person must read. */
const shown = (value: unknown): string => {
  if (value === null || value === undefined) return "";
  return cleanText(typeof value === "object" ? JSON.stringify(value) : String(value));
};
