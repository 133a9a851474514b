import { problemText } from "./commands/problem-text.ts";
import { InputError, OutputError, UsageError } from "./lib/errors.ts";
import { calledLanguage, localeLanguage } from "./lib/locale.ts";
import { stopOnSignals } from "./lib/signals.ts";
import { createTerminal } from "./lib/terminal.ts";
import { bothTexts, commandText } from "./words/command-texts.ts";

/** One file a command, loaded when it is called, so that --help stays quick. */
const COMMANDS = {
  report: () => import("./commands/report.ts"),
  check: () => import("./commands/check.ts"),
  context: () => import("./commands/context.ts"),
  ingest: () => import("./commands/ingest.ts"),
  notebooks: () => import("./commands/notebooks.ts"),
  export: () => import("./commands/export.ts"),
  results: () => import("./commands/results.ts"),
  new: () => import("./commands/new.ts"),
  match: () => import("./commands/match.ts"),
  rename: () => import("./commands/rename.ts"),
  remove: () => import("./commands/remove.ts"),
} as const;

// A call that names its language speaks it, else the system's; English where neither says.
const lang = calledLanguage(process.argv) ?? localeLanguage(process.env) ?? "en";
const terminal = createTerminal(lang);
stopOnSignals(terminal);
process.exitCode = await main(process.argv.slice(2));

async function main([name = "--help", ...args]: string[]): Promise<number> {
  if (name === "--help" || name === "-h") {
    terminal.out(commandText("overview", lang));
    return 0;
  }
  try {
    if (!Object.hasOwn(COMMANDS, name)) throw new UsageError(...bothTexts("noCommand", { name }));
    const command = await COMMANDS[name as keyof typeof COMMANDS]();
    if (args.includes("--help") || args.includes("-h")) {
      terminal.out(command.help[lang]);
      return 0;
    }
    return await command.run(args, terminal);
  } catch (error) {
    if (error instanceof InputError) return reportProblems(error);
    if (error instanceof OutputError) {
      terminal.err(`${problemText(error.problem, lang)}\n${commandText("resultsStay", lang)}`);
      return 3;
    }
    if (error instanceof UsageError || isParseArgsError(error)) {
      terminal.err(`${callFault(error)}\n${swallowed(name, error)}${commandText("seeHelp", lang)}`);
      return 2;
    }
    if (!isSystemError(error)) throw error;
    const file = error.path ?? "";
    const tooMany = error.code === "EMFILE" || error.code === "ENFILE";
    const text = tooMany ? "tooManyFiles" : "systemRefuses";
    terminal.err(commandText(text, lang, { file, code: error.code }));
    // What is still loading would fail alike and print its stack over the reason.
    process.exit(3);
  }
}

/** What the system refused and no command explains: one file too many, a file that may not be read. */
function isSystemError(error: unknown): error is Error & { code: string; path?: string } {
  return error instanceof Error && "syscall" in error && "code" in error;
}

/** Prints every problem and how many there are. @returns exit code 1. */
function reportProblems({ problems }: InputError): number {
  for (const problem of problems) terminal.err(problemText(problem, lang));
  const files = new Set(problems.map(({ file }) => file)).size;
  terminal.err(commandText("problems", lang, { n: problems.length, files }));
  return 1;
}

/** What is wrong with a call; what parseArgs says of one is English. */
function callFault(error: Error): string {
  const { message } = error;
  const own = error instanceof UsageError ? error.ja : undefined;
  return { ja: own ?? commandText("wrongCall", "ja", { message }), en: message }[lang];
}

/** What node:util's parseArgs throws for an unknown option or a missing value. */
function isParseArgsError(error: unknown): error is Error {
  return (
    error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")
  );
}

/** npm takes options for its own that do not stand behind --, and hands on their values alone. */
function swallowed(name: string, error: Error): string {
  return "code" in error && error.code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL"
    ? `${commandText("dashes", lang, { name })}\n`
    : "";
}
