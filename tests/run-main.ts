import fs, { promises } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { callFault } from "../src/commands/call-fault.ts";
import { main } from "../src/commands/main.ts";
import { problemLines } from "../src/commands/problem-text.ts";
import { InputError, UsageError } from "../src/lib/errors.ts";
import type { Language } from "../src/lib/language.ts";
import type { Terminal } from "../src/lib/terminal.ts";

/** What a call of the program gives, in this process: its exit code and what it prints. */
export async function runMain(
  args: readonly string[],
): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(args, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    progress: (line) => err.push(line),
    isTerminal: false,
  });
  const text = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join("");
  return { code, out: text(out), err: text(err) };
}

/** A terminal that speaks a language and keeps its lines. */
export function listening(lang: Language): Terminal & { lines: string[] } {
  const lines: string[] = [];
  const push = (line: string) => void lines.push(line);
  return { lines, lang, out: push, err: push, progress: () => {}, isTerminal: false };
}

/** What a call is refused with, as `main` prints it in a language. */
export async function refusalOf(call: Promise<unknown>, lang: Language): Promise<string> {
  const error = await call.then(
    () => "nothing is refused",
    (thrown: unknown) => thrown,
  );
  if (error instanceof UsageError) return callFault(error, "", lang);
  if (!(error instanceof InputError)) throw error;
  return problemLines(error, lang).join("\n");
}

/** Does the work in this process while functions of node:fs, or of its promises, are others. */
export async function withFs<T>(
  { fs: own = {}, promises: ownPromises = {} }: Changed,
  work: () => Promise<T>,
): Promise<T> {
  const before = Object.keys(own).map((name) => [name, Reflect.get(fs, name)]);
  const beforePromises = Object.keys(ownPromises).map((name) => [
    name,
    Reflect.get(promises, name),
  ]);
  const set = (functions: object, functionsPromises: object) => {
    Object.assign(fs, functions);
    Object.assign(promises, functionsPromises);
    syncBuiltinESMExports();
  };
  set(own, ownPromises);
  try {
    return await work();
  } finally {
    set(Object.fromEntries(before), Object.fromEntries(beforePromises));
  }
}

export interface Changed {
  fs?: Partial<typeof fs>;
  promises?: Partial<typeof promises>;
}

/** An error of node:fs with its code. */
export const refusal = (code: string) => Object.assign(new Error("refused"), { code });

/** Refuses the nth file that is written below a path with the words. */
export function failing(code: string, at: number, words = ".building-"): Changed {
  const write = fs.writeFileSync;
  let n = 0;
  const writeFileSync: typeof write = (path, ...rest) => {
    if (String(path).includes(words) && ++n === at) throw refusal(code);
    write(path, ...rest);
  };
  return { fs: { writeFileSync } };
}
