import type { YAMLParseError } from "yaml";
import { cut } from "../text/cut.ts";
import { type Said, said } from "./fault-texts.ts";

/** What stands wrong in a text that is no YAML: on which line, at which key, and what to write. */
export interface YamlFault extends Said {
  /** 0 where the file as a whole is meant. */
  line: number;
  /** The key of the line, or empty. */
  key: string;
}

/** Characters of a line that a message repeats. */
const MOST_SHOWN = 60;
/** A key with its colon, behind the marks of a list. */
const KEYED = /^(?<before>[\s-]*)(?<key>\w[\w-]*)\s*:(?<value>.*)$/u;

/** The faults that the parser found, the first of each line: others follow from it. */
export function parserFaults(errors: readonly YAMLParseError[], text: string): YamlFault[] {
  const lines = text.split(/\r?\n/u);
  const first = errors.filter((error, i) => errors.findIndex((one) => sameLine(one, error)) === i);
  return first.map((error) => faultOf(error, lines));
}

const sameLine = (a: YAMLParseError, b: YAMLParseError): boolean =>
  a.linePos?.[0].line === b.linePos?.[0].line;

/** A fault of the whole file, or of a line whose reason is known. */
export function plainFault(line: number, message: string, ja: string): YamlFault {
  return { line, key: "", message: `${message}. Fix the YAML.`, ja: `${ja}。直す。` };
}

function faultOf(error: YAMLParseError, lines: readonly string[]): YamlFault {
  const [{ line, col }] = error.linePos ?? [{ line: 0, col: 0 }];
  const known = SAID[error.code]?.({ lines, line, col, message: error.message });
  if (known !== undefined) return { ...known, key: keyOf(lines, known.line) };
  const reason = (error.message.split("\n")[0] ?? "").replace(/ at line [\s\S]*/u, "");
  const fault = plainFault(line, reason, `YAMLとして読めない（${col}文字目）`);
  return { ...fault, key: keyOf(lines, line) };
}

interface Spot {
  lines: readonly string[];
  line: number;
  col: number;
  message: string;
}

type SaidAt = Said & { line: number };

const SAID: Partial<Record<YAMLParseError["code"], (spot: Spot) => SaidAt>> = {
  BLOCK_AS_IMPLICIT_KEY: (spot) => colonInside(spot) ?? furtherIn(spot.line + 1),
  MULTILINE_IMPLICIT_KEY: withoutColon,
  TAB_AS_INDENT: ({ line }) => ({ line, ...said("yaml.tab") }),
  MISSING_CHAR: ({ lines, line }) => ({
    line: lastOf(lines, line, (text) => OPEN_QUOTE.test(text)),
    ...said("yaml.openQuote"),
  }),
  BAD_INDENT: (spot) => (spot.message.startsWith("Flow") ? openBracket(spot) : unlike(spot)),
  BAD_SCALAR_START: ({ lines, line }) => {
    const sign = /:\s+(.)/u.exec(lines[line - 1] ?? "")?.[1] ?? "";
    return { line, ...said("yaml.start", { sign, quoted: quotedLine(lines, line) }) };
  },
  UNEXPECTED_TOKEN: ({ lines, line, col }) => {
    const rest = cut((lines[line - 1] ?? "").slice(col - 1), MOST_SHOWN);
    return { line, ...said("yaml.behind", { rest, col }) };
  },
};

/** 「title: 甲市: 計画」: the second colon is taken for that of another key. */
function colonInside({ lines, line }: Spot): SaidAt | undefined {
  const { before = "", key = "", value = "" } = KEYED.exec(lines[line - 1] ?? "")?.groups ?? {};
  const inside = value.search(/:(?:\s|$)/u);
  if (inside < 0) return undefined;
  const at = before.length + key.length + 1 + inside + 1;
  return { line, ...said("yaml.colonInside", { key, at, quoted: quotedLine(lines, line) }) };
}

/** The key with its value in quotes, as it is to be written. */
function quotedLine(lines: readonly string[], line: number): string {
  const { key = "", value = "" } = KEYED.exec(lines[line - 1] ?? "")?.groups ?? {};
  const text = cut(value.trim(), MOST_SHOWN);
  const quote = text.includes('"') ? "'" : '"';
  return `${key}: ${quote}${quote === "'" ? text.replaceAll("'", "''") : text}${quote}`;
}

const furtherIn = (line: number): SaidAt => ({ line, ...said("yaml.furtherIn") });

function withoutColon({ lines, line }: Spot): SaidAt {
  const [, key, value] = /^[\s-]*(\w[\w-]*):(\S.*)$/u.exec(lines[line - 1] ?? "") ?? [];
  if (key === undefined || value === undefined) return { line, ...said("yaml.noKey") };
  return { line, ...said("yaml.noSpace", { key, shown: `${key}: ${cut(value, MOST_SHOWN)}` }) };
}

const OPEN_QUOTE = /:\s+(?:"[^"]*|'[^']*)$/u;
const opensMore = (text: string) => text.split(/[[{]/u).length > text.split(/[\]}]/u).length;

function openBracket({ lines, line }: Spot): SaidAt {
  return { line: lastOf(lines, line, opensMore), ...said("yaml.openBracket") };
}

function unlike({ lines, line }: Spot): SaidAt {
  const spaces = /^ */u.exec(lines[line - 1] ?? "")?.[0].length ?? 0;
  return { line, ...said("yaml.unlike", { spaces }) };
}

/** The last line up to this one of which it is true, else this one. */
function lastOf(lines: readonly string[], line: number, is: (text: string) => boolean): number {
  const found = lines.slice(0, line).findLastIndex(is);
  return found < 0 ? line : found + 1;
}

function keyOf(lines: readonly string[], line: number): string {
  return KEYED.exec(lines[line - 1] ?? "")?.groups?.key ?? "";
}
