import type { YAMLParseError } from "yaml";
import { cut } from "../text/cut.ts";
import type { Said } from "./issue.ts";

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
export function plainFault(line: number, message: string, ja: string, key = ""): YamlFault {
  return { line, key, message: `${message}. Fix the YAML.`, ja: `${ja}。直す。` };
}

function faultOf(error: YAMLParseError, lines: readonly string[]): YamlFault {
  const [{ line, col }] = error.linePos ?? [{ line: 0, col: 0 }];
  const said = SAID[error.code]?.({ lines, line, col, message: error.message });
  if (said !== undefined) return { ...said, key: keyOf(lines, said.line) };
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
  TAB_AS_INDENT: ({ line }) => ({
    line,
    message:
      "The line begins with a tab, which YAML does not take. Use spaces, as many as the keys beside it have.",
    ja: "行頭にタブがある。YAMLでは使えない。並ぶキーと同じ数の半角の空白にする。",
  }),
  MISSING_CHAR: ({ lines, line }) => ({
    line: lastOf(lines, line, (text) => OPEN_QUOTE.test(text)),
    message: "A quote opens and is not closed. Close it at the end of the value.",
    ja: "引用符が閉じていない。値の終わりで閉じる。",
  }),
  BAD_INDENT: (spot) => (spot.message.startsWith("Flow") ? openBracket(spot) : unlike(spot)),
  BAD_SCALAR_START: ({ lines, line }) => {
    const sign = /:\s+(.)/u.exec(lines[line - 1] ?? "")?.[1] ?? "";
    const quoted = quotedLine(lines, line);
    return {
      line,
      message: `A value cannot begin with ${sign} in YAML. Put it in quotes (${quoted}).`,
      ja: `YAMLの値は ${sign} で始められない。引用符で囲む（${quoted}）。`,
    };
  },
  UNEXPECTED_TOKEN: ({ lines, line, col }) => {
    const rest = cut((lines[line - 1] ?? "").slice(col - 1), MOST_SHOWN);
    return {
      line,
      message: `"${rest}" (character ${col}) stands behind the end of the value. Put the whole value in one pair of quotes, or remove it.`,
      ja: `値の終わりの後に「${rest}」（${col}文字目）がある。値の全体を1組の引用符で囲むか、消す。`,
    };
  },
};

/** 「title: 甲市: 計画」: the second colon is taken for that of another key. */
function colonInside({ lines, line }: Spot): SaidAt | undefined {
  const { before = "", key = "", value = "" } = KEYED.exec(lines[line - 1] ?? "")?.groups ?? {};
  const inside = value.search(/:(?:\s|$)/u);
  if (inside < 0) return undefined;
  const at = before.length + key.length + 1 + inside + 1;
  const quoted = quotedLine(lines, line);
  return {
    line,
    message: `The value of "${key}" holds a colon (character ${at}) with a space behind it, which YAML takes for the end of another key. Put the value in quotes (${quoted}).`,
    ja: `「${key}」の値の中に「: 」（${at}文字目）があり、YAMLでは別のキーの区切りになる。値を引用符で囲む（${quoted}）。`,
  };
}

/** The key with its value in quotes, as it is to be written. */
function quotedLine(lines: readonly string[], line: number): string {
  const { key = "", value = "" } = KEYED.exec(lines[line - 1] ?? "")?.groups ?? {};
  const text = cut(value.trim(), MOST_SHOWN);
  const quote = text.includes('"') ? "'" : '"';
  return `${key}: ${quote}${quote === "'" ? text.replaceAll("'", "''") : text}${quote}`;
}

const furtherIn = (line: number): SaidAt => ({
  line,
  message:
    "The line begins further in than the key above it, which has a value already. Give it as many spaces as the keys beside it have.",
  ja: "値のあるキーの下の行なのに、字下げが深い。並ぶキーと行頭の空白の数をそろえる。",
});

function withoutColon({ lines, line }: Spot): SaidAt {
  const [, key, value] = /^[\s-]*(\w[\w-]*):(\S.*)$/u.exec(lines[line - 1] ?? "") ?? [];
  if (key === undefined || value === undefined)
    return {
      line,
      message: 'The line is no "key: value". Write the key, a colon and a space before the value.',
      ja: "「キー: 値」の形でない。キー、半角のコロン、空白、値の順に書く。",
    };
  const shown = `${key}: ${cut(value, MOST_SHOWN)}`;
  return {
    line,
    message: `A space is missing behind the colon of "${key}". Put one there (${shown}).`,
    ja: `「${key}」のコロンの後に空白がない。入れる（${shown}）。`,
  };
}

const OPEN_QUOTE = /:\s+(?:"[^"]*|'[^']*)$/u;
const opensMore = (text: string) => text.split(/[[{]/u).length > text.split(/[\]}]/u).length;

function openBracket({ lines, line }: Spot): SaidAt {
  return {
    line: lastOf(lines, line, opensMore),
    message: "A bracket ([ or {) opens and is not closed. Close it behind the last value.",
    ja: "括弧（[ または {）が閉じていない。最後の値の後で閉じる。",
  };
}

function unlike({ lines, line }: Spot): SaidAt {
  const spaces = /^ */u.exec(lines[line - 1] ?? "")?.[0].length ?? 0;
  return {
    line,
    message: `The line begins with ${spaces} spaces, unlike the keys beside it. Give it as many as they have.`,
    ja: `行頭の空白が${spaces}個で、並ぶキーと合わない。同じ数にそろえる。`,
  };
}

/** The last line up to this one of which it is true, else this one. */
function lastOf(lines: readonly string[], line: number, is: (text: string) => boolean): number {
  const found = lines.slice(0, line).findLastIndex(is);
  return found < 0 ? line : found + 1;
}

function keyOf(lines: readonly string[], line: number): string {
  return KEYED.exec(lines[line - 1] ?? "")?.groups?.key ?? "";
}
