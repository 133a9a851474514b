import { InputError, OutputError, UsageError } from "../lib/errors.ts";
import type { Language } from "../lib/language.ts";
import { languagesNamed } from "../lib/locale.ts";
import type { Terminal } from "../lib/terminal.ts";
import { commandText, usageError } from "../words/command-texts.ts";
import { startTexts } from "../words/start-texts.ts";
import { callFault, isParseArgsError } from "./call-fault.ts";
import { readLanguage } from "./options.ts";
import { problemLines, problemText } from "./problem-text.ts";

/** One file a command, loaded when it is run, so that --help stays quick. */
const COMMANDS = {
  report: () => import("./report.ts"),
  check: () => import("./check.ts"),
  context: () => import("./context.ts"),
  ingest: () => import("./ingest.ts"),
  notebooks: () => import("./notebooks.ts"),
  export: () => import("./export.ts"),
  results: () => import("./results.ts"),
  new: () => import("./new.ts"),
  match: () => import("./match.ts"),
  rename: () => import("./rename.ts"),
  remove: () => import("./remove.ts"),
} as const;

/**
 * Runs the command that a call names and says on the terminal what went wrong.
 * @param call the command's name and its arguments
 * @param terminal speaks English unless it says otherwise
 * @returns the exit code: 0 done, 1 wrong data, 2 a wrong call, 3 what the system refused
 * @throws Error of the program itself, which is a fault to be reported
 */
export async function main(
  [name = "--help", ...args]: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const lang = terminal.lang ?? "en";
  try {
    return await called(name, args, terminal, lang);
  } catch (error) {
    if (error instanceof InputError) return reportProblems(error, terminal, lang);
    const [code, said] = refusal(name, error, lang);
    terminal.err(said);
    return code;
  }
}

async function called(
  name: string,
  args: string[],
  terminal: Terminal,
  lang: Language,
): Promise<number> {
  const asksForHelp = args.includes("--help") || args.includes("-h");
  if (name === "--help" || name === "-h") terminal.out(commandText("overview", lang));
  else if (!Object.hasOwn(COMMANDS, name)) throw usageError("noCommand", { name });
  else {
    for (const named of languagesNamed(args)) readLanguage(named, terminal);
    if (!asksForHelp) return (await COMMANDS[name as keyof typeof COMMANDS]()).run(args, terminal);
    terminal.out(commandText(`help.${name}`, lang));
  }
  return 0;
}

/** The exit code of what went wrong, and what there is to say. @throws what is none of these */
function refusal(name: string, error: unknown, lang: Language): [code: number, said: string] {
  if (error instanceof OutputError)
    return [3, `${problemText(error.problem, lang)}\n${commandText("resultsStay", lang)}`];
  if (error instanceof UsageError || isParseArgsError(error)) {
    return [2, `${callFault(error, name, lang)}\n${commandText("seeHelp", lang)}`];
  }
  if (!isSystemError(error)) throw error;
  const { path: file = "", code } = error;
  const tooMany = code === "EMFILE" || code === "ENFILE";
  return [
    3,
    tooMany ? startTexts.tooFewFiles[lang] : commandText("systemRefuses", lang, { file, code }),
  ];
}

/** What the system refused and no command explains: one file too many, a file that may not be read. */
function isSystemError(error: unknown): error is Error & { code: string; path?: string } {
  return error instanceof Error && "syscall" in error && "code" in error;
}

/** Prints problems and warnings by file and line, and how many there are. @returns exit code 1. */
function reportProblems(error: InputError, terminal: Terminal, lang: Language): number {
  for (const line of problemLines(error, lang)) terminal.err(line);
  const { problems, warnings } = error;
  const files = new Set(problems.map(({ file }) => file)).size;
  const others = warnings.length === 0 ? "" : commandText("warnings", lang, { n: warnings.length });
  terminal.err(commandText("problems", lang, { n: problems.length, files }) + others);
  return 1;
}
